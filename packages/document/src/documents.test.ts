import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { indexModel, type ModelIndex } from '@landfall/model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { documents } from './documents.ts'
import { indexOf, OPTIONS } from './testing/documented.ts'
import { exampleStorms } from './testing/example-storms.ts'
import { manyContexts } from './testing/many-contexts.ts'
import { markdownNodes, mermaidFencesIn, shownText } from './testing/markdown-tree.ts'
import { pageOf } from './testing/page-of.ts'
import { parseMermaid } from './testing/parse-mermaid.ts'
import { withTexts } from './testing/with-texts.ts'

const GOLDEN = new URL('../golden/', import.meta.url)
const UNFINISHED = `
event "Ticket Bought"
command ScanTicket by Doorkeeper { -> TicketScanned }
policy Welcome { when TicketScanned then PlayMusic after 5m }
hotspot "Who may let people in?" on ScanTicket
`

function pagesOf(index: ModelIndex) {
  return documents(index, OPTIONS).filter(({ path }) => path.endsWith('.md'))
}

// UPDATE_GOLDEN=1 writes the pages of today, for somebody to read and keep.
it('[DOCUMENT-10] the pages of a small storm read as they should', () => {
  const pages = pagesOf(indexOf(readFileSync(new URL('box-office.storm', GOLDEN), 'utf8')))
  const folder = new URL('box-office/', GOLDEN)
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(folder, { recursive: true })
    for (const { path, text } of pages) writeFileSync(new URL(path, folder), text)
  }
  expect(readdirSync(folder).toSorted()).toEqual(pages.map(({ path }) => path).toSorted())
  for (const { path, text } of pages) expect(text, path).toBe(readFileSync(new URL(path, folder), 'utf8'))
})

function expectLinksToResolve(index: ModelIndex): void {
  const files = documents(index, OPTIONS)
  const paths = new Set(files.map(({ path }) => path))
  const anchors = new Map(files.map(({ path, text }) => [path, anchorsIn(path, text)]))
  for (const { path, text } of files.filter((file) => file.path.endsWith('.md'))) {
    const own = anchors.get(path) ?? []
    expect(new Set(own).size, `anchors of ${path}`).toBe(own.length)
    for (const node of markdownNodes(text)) {
      if (node.type !== 'link' && node.type !== 'image') continue
      const [page = '', anchor] = decodeURI(node.url).split('#')
      const target = page === '' ? path : page
      expect(paths, `${node.url} in ${path}`).toContain(target)
      if (anchor !== undefined) expect(anchors.get(target), `${node.url} in ${path}`).toContain(anchor)
    }
  }
}

function anchorsIn(path: string, text: string): readonly string[] {
  if (!path.endsWith('.md')) return []
  return markdownNodes(text).flatMap((node) =>
    node.type === 'html' ? [...node.value.matchAll(/id="([^"]*)"/g)].map(([, id = '']) => id) : [],
  )
}

it('[DOCUMENT-11] every link leads to a page and a place on it that are there', () => {
  for (const { index } of exampleStorms) expectLinksToResolve(index)
  expectLinksToResolve(indexOf(UNFINISHED))
  expectLinksToResolve(indexOf(manyContexts(26)))
  expectLinksToResolve(
    indexOf('event OrderPlaced event Orderplaced command "Größe Ändern" event 注文 view X { on 注文 }'),
  )
}, 60_000)

/** Words that a careless writer would let break a page, a table, a diagram or the reader's browser. */
const HOSTILE: readonly string[] = [
  'a | b',
  '<script>alert(1)</script>',
  '`code` and ```',
  '``` \n```mermaid\nflowchart',
  'say "hello"; then #quot; and &lt;b&gt;',
  '# no heading',
  '1. no list',
  '- [ ] no task',
  '[no](link.md) ![no](image.png)',
  'two\nlines\n\n---\n| a |\n| - |\n| b |',
  'style: x"y#z; end',
  'classDef a fill:#f00;',
  '%%{init: {}}%%',
  '👩‍🚒 🚀',
  'שלום עולם',
  'turned \u202Eround\u202C',
  '  blanks  ',
  '',
  '\\',
  '\\|',
  '*star* _under_ ~~gone~~ snake_case',
  '$x$ and $$y$$',
  'http://example.org and www.example.org :smile:',
  '</details>',
  '<!-- comment',
  'subgraph end',
]

const arbitraryTexts = fc.array(
  fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...'|`<>"#[]();:-_*\\\n ~&1.'), maxLength: 12 }),
  ),
  { minLength: 1, maxLength: 40 },
)

const PLAIN = new Map(exampleStorms.map(({ name, index }) => [name, shapeOf(index)]))

/** What a page consists of, without its words. */
function shapeOf(index: ModelIndex): readonly string[] {
  return pagesOf(index).flatMap(({ path, text }) =>
    markdownNodes(text).flatMap((node) => {
      switch (node.type) {
        case 'heading':
          return [`${path} heading ${node.depth}`]
        case 'table':
        case 'image':
        case 'break':
        case 'thematicBreak':
        case 'blockquote':
        case 'definition':
        case 'footnoteReference':
          return [`${path} ${node.type}`]
        case 'html':
          return [`${path} ${node.value.replace(/id="[^"]*"/, '')}`]
        case 'code':
          return [`${path} ${node.lang}`]
        default:
          return []
      }
    }),
  )
}

it('[DOCUMENT-12] whatever people write, a page consists of the same parts', () => {
  fc.assert(
    fc.property(fc.constantFrom(...exampleStorms), arbitraryTexts, ({ name, index }, texts) => {
      const storm = indexModel(withTexts(index.model, texts))
      expect(shapeOf(storm)).toEqual(PLAIN.get(name))
      for (const { text } of pagesOf(storm)) expect(text).not.toContain('\u202E')
    }),
    { numRuns: 25 },
  )
}, 60_000)

it('[DOCUMENT-12] what is shown is what was written: in lists, headings, links, tables and prose', () => {
  const storm = indexOf('/** d */ event A "label" hotspot "x" on A')
  for (const text of HOSTILE) {
    const files = documents(indexModel(withTexts(storm.model, [text])), OPTIONS)
    const words = text
      .replace(/\s+/g, ' ')
      .trim()
      .replaceAll(/[\u202E\u202C]/g, '\uFFFD')
    for (const page of ['hotspots.md', 'events.md', 'glossary.md']) {
      expect(shownText(pageOf(files, page)), page).toContain(words === '' ? 'A' : words)
    }
  }
})

it('[DOCUMENT-12] a description keeps its paragraphs, its lists, and its code between backticks', () => {
  const files = documents(
    indexOf(`/**
 * First \`mod\` here,
 * and on.
 *
 * - one \`a | b\`
 * - two
 */
event A`),
    OPTIONS,
  )
  expect(pageOf(files, 'events.md')).toContain(
    'First `mod` here,\nand on.\n\n- one \\`a &#124; b\\`\n- two\n',
  )
})

it('[DOCUMENT-13] the same storm gives the same files, byte for byte, with one way to end lines', () => {
  for (const { index } of exampleStorms) {
    const files = documents(index, OPTIONS)
    expect(documents(indexModel(structuredClone(index.model)), OPTIONS)).toEqual(files)
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length)
    for (const { path, text } of files) {
      expect(text, path).not.toContain('\r')
      expect(text.endsWith('\n'), path).toBe(true)
      expect(text.endsWith('\n\n'), path).toBe(false)
    }
  }
})

it('[DOCUMENT-14] there is no page that has nothing to tell', () => {
  const pathsOf = (text: string) => pagesOf(indexOf(text)).map(({ path }) => path)
  expect(pathsOf('')).toEqual(['README.md'])
  expect(pageOf(documents(indexOf(''), OPTIONS), 'README.md')).toContain('Nothing is on the wall yet.')
  expect(pathsOf('event A')).toEqual(['README.md', 'events.md', 'glossary.md'])
  expect(pathsOf(UNFINISHED)).toEqual([
    'README.md',
    'events.md',
    'commands.md',
    'policies.md',
    'hotspots.md',
    'glossary.md',
    'chains.md',
  ])
})

it('[DOCUMENT-14] what is not clear yet says so', () => {
  const files = documents(indexOf(UNFINISHED), OPTIONS)
  expect(pageOf(files, 'policies.md')).toContain(
    '- **Trigger:** TicketScanned *(to be clarified)*\n- **Action:** PlayMusic *(to be clarified)* after `5m`',
  )
  expect(pageOf(files, 'events.md')).toContain('- **Recorded by** nothing yet\n- **Heard by** nobody yet')
})

it('[DOCUMENT-15] many chains are told on several pages, with a list of all in front', () => {
  const files = documents(indexOf(manyContexts(30)), OPTIONS)
  const pages = files.map(({ path }) => path).filter((path) => path.startsWith('chains'))
  expect(pages).toEqual(['chains.md', 'chains-1.md', 'chains-2.md'])
  expect(mermaidFencesIn(pageOf(files, 'chains.md'))).toEqual([])
  const told = pages.flatMap((path) => pageOf(files, path).match(/^## .*From .*/gm) ?? [])
  expect(told).toHaveLength(30)
})

it('[DOCUMENT-16] a storm of a thousand elements is documented, and says where a picture would be too large', () => {
  const storm = indexOf(manyContexts(48))
  expect(storm.model.elements.length).toBeGreaterThan(1000)
  const files = documents(storm, OPTIONS)
  expect(pageOf(files, 'README.md')).toContain(
    'This storm is too large for one picture: [each context](contexts.md) has its own.',
  )
  const chain = pageOf(files, 'chains-1.md')
  expect(chain).toMatch(/This is too large for one picture, and so it is drawn in \d+ parts\./)
})

it('[DOCUMENT-20] Mermaid itself reads every diagram of every example', async () => {
  let count = 0
  for (const { index } of [...exampleStorms, { index: indexOf(UNFINISHED) }]) {
    for (const { text } of pagesOf(index)) {
      for (const fence of mermaidFencesIn(text)) {
        await parseMermaid(fence)
        count += 1
      }
    }
  }
  expect(count).toBeGreaterThan(30)
}, 60_000)

it('[DOCUMENT-20] Mermaid reads the diagrams of a large storm, each within its limits', async () => {
  const files = documents(indexOf(manyContexts(12)), OPTIONS)
  const fences = files.flatMap(({ path, text }) => (path.endsWith('.md') ? mermaidFencesIn(text) : []))
  for (const fence of fences) {
    expect(fence.length).toBeLessThan(50_000)
    const { labels, edges } = await parseMermaid(fence)
    expect(labels.length).toBeLessThanOrEqual(56)
    expect(edges.length).toBeLessThan(500)
  }
}, 60_000)

it('[DOCUMENT-20] Mermaid reads every diagram whatever people write', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...exampleStorms), arbitraryTexts, async ({ index }, texts) => {
      const storm = indexModel(withTexts(index.model, texts))
      for (const { text } of pagesOf(storm)) {
        for (const fence of mermaidFencesIn(text)) await parseMermaid(fence)
      }
    }),
    { numRuns: 10 },
  )
}, 120_000)
