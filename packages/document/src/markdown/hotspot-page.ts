import type { NoteEntry } from '../artifacts/hotspot-list.ts'
import type { DocumentData } from '../document-data.ts'
import { describedText } from './described-text.ts'
import { linesBlock } from './lines-block.ts'
import { markdownText } from './markdown-text.ts'
import type { PageWriter } from './page-writer.ts'

/** Open questions, closed ones and ideas; none for a storm without any. */
export function hotspotPage({ hotspots }: DocumentData, writer: PageWriter): readonly string[] {
  const { open, resolved, opportunities } = hotspots
  if (open.length + resolved.length + opportunities.length === 0) return []
  return [
    '# Hot spots',
    'What is not known yet, what has been answered, and ideas worth keeping.',
    '## Open',
    ...(open.length === 0
      ? ['Nothing is open.']
      : linesBlock(open.flatMap((note) => noteLines(note, writer)))),
    ...(resolved.length === 0 ? [] : ['## Resolved']),
    ...linesBlock(
      resolved.flatMap((note) => [
        ...noteLines(note, writer),
        `  - **Answer** ${note.answer === '' ? 'nobody wrote it down' : markdownText(note.answer)}`,
      ]),
    ),
    ...(opportunities.length === 0 ? [] : ['## Opportunities']),
    ...linesBlock(opportunities.flatMap((note) => noteLines(note, writer))),
  ]
}

function noteLines({ text, description, on }: NoteEntry, writer: PageWriter): readonly string[] {
  return [
    `- ${markdownText(text)}`,
    ...(description === undefined || description === '' ? [] : [`  - ${describedText(description)}`]),
    ...(on.length === 0 ? [] : [`  - **About** ${writer.links(on)}`]),
  ]
}
