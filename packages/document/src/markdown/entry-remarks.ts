import type { Described } from '../artifacts/described.ts'
import { codeSpan } from './code-span.ts'
import { facts } from './facts.ts'
import { markdownText } from './markdown-text.ts'

/** What is said below every entry: earlier names, open questions, ideas. */
export function entryRemarks({ was, hotspots, opportunities }: Described): readonly string[] {
  return [
    ...facts('Earlier called', was.length > 0 ? [was.map(codeSpan).join(', ')] : []),
    ...facts('Open question', hotspots.map(markdownText)),
    ...facts('Idea', opportunities.map(markdownText)),
  ]
}
