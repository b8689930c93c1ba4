import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Ships the licences of what is bundled into a worker, beside it: those that Vite ships are of the page alone.
 */
export function workerLicenses(): Plugin {
  return {
    name: 'worker-licenses',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
      const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== undefined))
      const source = [...folders].toSorted().map(licenseText).join('\n')
      this.emitFile({
        type: 'asset',
        fileName: 'assets/workers/licenses.md',
        source: `# Licenses\n\n${source}`,
      })
    },
  }
}

/** Of a package of somebody else. */
function packageFolder(file: string): string | undefined {
  if (!file.includes('/node_modules/')) return undefined
  let folder = dirname(file)
  while (!existsSync(join(folder, 'package.json')) || nameIn(folder) === undefined) folder = dirname(folder)
  return folder
}

function nameIn(folder: string): string | undefined {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name
}

/** A package without the text of its licence would be shipped without leave: then nothing is built. */
function licenseText(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  if (file === undefined) throw new Error(`${name} ${version} has no text of its license (${license})`)
  return `## ${name} - ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
}
