import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { build } from 'esbuild'
import { type Contender, noteWhenSeen, seenAtMs, VIEWPORT } from './contender.ts'

const PACKAGE = join(import.meta.dirname, '../node_modules/@excalidraw/excalidraw')

/** The wall is there when a pixel in its middle has the colour of a sticky. */
const IS_PAINTED = `(() => {
  const canvas = document.querySelector('canvas.static')
  if (!canvas || canvas.width === 0) return false
  const row = canvas.getContext('2d').getImageData(0, canvas.height / 2, canvas.width, 1).data
  return row.some((value, at) => at % 4 === 2 && row[at + 3] > 0 && value < 200)
})()`

/** Excalidraw in a page of its own, built as its documentation says, with its own fonts. */
export async function excalidraw(): Promise<Contender> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'excalidraw-page.mjs')],
    bundle: true,
    minify: true,
    format: 'esm',
    outdir: 'out',
    write: false,
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env': '{"PROD":true}' },
    loader: { '.woff2': 'empty' },
    logLevel: 'error',
  })
  const textOf = (extension: string) => outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? ''
  const [script, style] = [textOf('.js'), textOf('.css')]
  const server = createServer(({ url = '/' }, response) => {
    const [type, body] = answer(url, { script, style })
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': type }).end(body)
  })
  const address = await listen(server)
  return {
    name: 'Excalidraw',
    async open(browser) {
      const context = await browser.newContext({ viewport: VIEWPORT })
      const page = await context.newPage()
      await page.addInitScript(`window.EXCALIDRAW_ASSET_PATH = '/'`)
      await page.addInitScript(noteWhenSeen(IS_PAINTED))
      await page.goto(address)
      return { page, firstWallMs: await seenAtMs(page), panButton: 'middle', wheelStep: 2 }
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Excalidraw</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css">
<style>html, body, #root { margin: 0; height: 100% }</style>
<div id="root"></div><script type="module" src="/script.js"></script></html>`

function answer(
  url: string,
  { script, style }: { readonly script: string; readonly style: string },
): readonly [type: string, body: string | Buffer | undefined] {
  if (url === '/') return ['text/html; charset=utf-8', PAGE]
  if (url === '/script.js') return ['text/javascript; charset=utf-8', script]
  if (url === '/style.css') return ['text/css; charset=utf-8', style]
  if (/^\/fonts\/[\w-]+\/[\w.-]+\.woff2$/.test(url)) return ['font/woff2', fontAt(url)]
  return ['text/plain', undefined]
}

function fontAt(url: string): Buffer | undefined {
  try {
    return readFileSync(join(PACKAGE, 'dist/prod', url))
  } catch {
    return undefined
  }
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`
}
