import type { DocumentData } from '../document-data.ts'
import { contextMapDiagram } from '../mermaid/context-map-diagram.ts'
import { overviewDiagram } from '../mermaid/overview-diagram.ts'
import { splitDiagram } from '../mermaid/split-diagram.ts'
import { linesBlock } from './lines-block.ts'
import { markdownText } from './markdown-text.ts'
import { mermaidFences } from './mermaid-fences.ts'
import type { PageWriter } from './page-writer.ts'
import { prose } from './prose.ts'
import { stormCounts } from './storm-counts.ts'
import { table } from './table.ts'

/** Open questions that the first page shows. */
const QUESTION_COUNT_MAX = 7

/** A page that is there, and what it tells. */
export interface PageEntry {
  readonly path: string
  readonly title: string
  readonly tells: string
}

/** The first page: what this storm is about, where everything stands, and how it hangs together. */
export function readmePage(
  data: DocumentData,
  {
    pages,
    hasPicture,
    writer,
  }: { readonly pages: readonly PageEntry[]; readonly hasPicture: boolean; readonly writer: PageWriter },
): readonly string[] {
  const description = prose(data.description)
  return [
    `# ${data.domain === undefined ? 'A storm without a title' : markdownText(data.domain)}`,
    ...(description === undefined ? [] : [description]),
    stormCounts(data),
    ...table(
      ['Page', 'What it tells'],
      pages.map(({ path, title, tells }) => [`[${title}](${path})`, tells]),
    ),
    ...turningPoints(data, writer),
    ...overviewBlocks(data),
    ...contextMapBlocks(data),
    ...(hasPicture
      ? ['## The wall', '[![All stickies as they hang on the wall](storm.svg)](storm.svg)']
      : []),
    ...openQuestions(data),
    '---',
    'Written by `landfall document` from the storm. Whoever changes these pages by hand loses it the next time: change the storm instead.',
  ]
}

function turningPoints({ events }: DocumentData, writer: PageWriter): readonly string[] {
  const pivotal = events.sections.flatMap(({ entries }) => entries.filter(({ isPivotal }) => isPivotal))
  if (pivotal.length === 0) return []
  return ['## Turning points', ...linesBlock(pivotal.map((event) => `- ${writer.link(event)}`))]
}

function overviewBlocks(data: DocumentData): readonly string[] {
  const overview = overviewDiagram(data)
  if (overview.nodes.length === 0) return []
  const isSmall = splitDiagram(overview).length === 1
  const hasContexts = data.contexts.contexts.length > 0
  return [
    '## How it hangs together',
    ...(isSmall || !hasContexts
      ? [
          'Commands (blue) record events (orange); policies and processes (lilac) and systems (pink) react to them.',
          ...mermaidFences(overview, 'TB'),
        ]
      : ['This storm is too large for one picture: [each context](contexts.md) has its own.']),
  ]
}

function contextMapBlocks({ contexts }: DocumentData): readonly string[] {
  if (contexts.contexts.length < 2) return []
  return ['## Contexts', ...mermaidFences(contextMapDiagram(contexts), 'LR')]
}

function openQuestions({ hotspots }: DocumentData): readonly string[] {
  const { open } = hotspots
  if (open.length === 0) return []
  const hidden = open.length - QUESTION_COUNT_MAX
  return [
    '## Open questions',
    ...linesBlock(
      open.slice(0, QUESTION_COUNT_MAX).map(({ text }) => `- ${markdownText(text)}`),
      hidden > 0 ? [`- and [${hidden} more](hotspots.md)`] : [],
    ),
  ]
}
