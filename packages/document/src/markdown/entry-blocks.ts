import type { Described } from '../artifacts/described.ts'
import { entryRemarks } from './entry-remarks.ts'
import { linesBlock } from './lines-block.ts'
import type { PageWriter } from './page-writer.ts'
import { prose } from './prose.ts'

/** An entry: its heading, its description, and what is known of it line by line. */
export function entryBlocks(
  entry: Described,
  lines: readonly string[],
  writer: PageWriter,
): readonly string[] {
  const description = prose(entry.description)
  return [
    writer.heading(3, entry),
    ...(description === undefined ? [] : [description]),
    ...linesBlock(lines, entryRemarks(entry)),
  ]
}
