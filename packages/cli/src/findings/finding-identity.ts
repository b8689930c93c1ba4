import { basename } from 'node:path'
import type { StormFile } from '@landfall/language'
import type { Finding } from '@landfall/model'

/**
 * By what a finding is known again after lines have moved and other things have changed: never by its message, which
 * may be worded better one day, nor by its line.
 */
export interface FindingIdentity {
  readonly code: string
  /** The id of the element; without one the name of the file, without its folders. */
  readonly about: string
  /** The words that it points at, if they stand on one line and are few. */
  readonly at: string
}

const WORDS_LENGTH_MAX = 80

/** Says by what findings in these files are known again. */
export function identifier(files: readonly StormFile[]): (finding: Finding) => FindingIdentity {
  const texts = new Map(files.map(({ name, text }) => [name, text]))
  return ({ code, element, place: { file, start, end } }) => {
    const words = texts.get(file)?.slice(start, end).trim() ?? ''
    const isShort = words.length <= WORDS_LENGTH_MAX && !/[\r\n]/.test(words)
    return {
      code,
      about: element ?? basename(file),
      // Longer stretches hold things of their own, which come and go.
      at: isShort ? words.replaceAll(/\s+/g, ' ') : '',
    }
  }
}
