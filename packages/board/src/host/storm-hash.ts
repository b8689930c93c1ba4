import { createHash } from 'node:crypto'
import { stormPathProblem } from '../shared/storm-path.ts'
import { boardText } from './disk-text.ts'

/**
 * Tells the text of a storm from any other: files by their path below its folder. Those that are empty, and those that
 * a board leaves alone, are as if not there.
 */
export function stormHash(files: Iterable<readonly [path: string, text: string]>): string {
  const texts = [...files]
    .map(([path, text]) => [path, boardText(text)] as const)
    .filter(([path, text]) => text !== '' && stormPathProblem(path) === undefined)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex')
}
