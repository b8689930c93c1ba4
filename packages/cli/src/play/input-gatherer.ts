import { isOpen } from './is-open.ts'
import type { StepSource } from './step-source.ts'

/** What somebody has typed to its end. */
export type Typed =
  | { readonly kind: 'input'; readonly text: string; readonly source: StepSource }
  /** A comment, as it was written. */
  | { readonly kind: 'remark'; readonly text: string }

/** A step that is not closed after so many lines is not one: it is taken as it is. */
const LINES_MAX = 1000

/** Puts lines together into inputs: a step goes on as long as its braces are open. */
export interface InputGatherer {
  /** Undefined for an empty line, and while a step goes on. */
  add(line: string): Typed | undefined
  /** What is left when there are no more lines; undefined for nothing. */
  end(): Typed | undefined
  /** Forgets the lines of a step that goes on. */
  drop(): void
  readonly isGoingOn: boolean
}

/**
 * @param name - of the source.
 * @param isOneText - the lines are those of one text, in which places are counted; otherwise each input is its own.
 */
export function createInputGatherer({
  name,
  isOneText,
}: {
  readonly name: string
  readonly isOneText: boolean
}): InputGatherer {
  let before = ''
  let lines: string[] = []

  function taken(): Typed | undefined {
    const text = lines.join('\n')
    const start = before
    before = isOneText ? `${before}${text}\n` : ''
    lines = []
    const trimmed = text.trim()
    if (trimmed === '') return undefined
    if (isRemark(trimmed)) return { kind: 'remark', text: trimmed }
    const source = { name, text: start + text, offset: start.length + text.indexOf(trimmed) }
    return { kind: 'input', text: trimmed, source }
  }

  return {
    add(line) {
      lines.push(line)
      return lines.length < LINES_MAX && isOpen(lines.join('\n')) ? undefined : taken()
    },
    end: taken,
    drop() {
      lines = []
    },
    get isGoingOn() {
      return lines.length > 0
    },
  }
}

function isRemark(text: string): boolean {
  return /^(?:\/\/[^\r\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/|\s)+$/.test(text)
}
