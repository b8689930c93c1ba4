import type { Mention } from '../artifacts/mention.ts'
import { wordsOfName } from '../picture/words-of-name.ts'
import { printable } from '../printable.ts'

/** A mention as people say it: the label, else the name in words, with its context where that tells two apart. */
export function spokenTitle({ title, name, kind, context }: Mention): string {
  if (kind === 'hotspot' || kind === 'opportunity' || kind === 'promise' || kind === 'scenario') {
    return printable(title)
  }
  if (title === name) return wordsOfName(printable(name))
  if (context !== undefined && title === `${context}.${name}`) {
    return `${wordsOfName(printable(name))} (${wordsOfName(printable(context))})`
  }
  return printable(title)
}
