import type { ElementId } from '@landfall/model'
import type { Mention } from '../artifacts/mention.ts'
import { fact } from './facts.ts'
import type { HtmlPart } from './html.ts'
import type { PageWriter } from './page-writer.ts'

/** Users that an entry names before it counts the rest. */
const USER_COUNT_MAX = 8

/** Whoever mentions an element, except those that the entry has told already. */
export function usedBy(writer: PageWriter, id: ElementId, told: readonly Mention[] = []): HtmlPart {
  const known = new Set(told.map((each) => each.id))
  const users = writer.usersOf(id).filter((user) => !known.has(user.id))
  const rest = users.length - USER_COUNT_MAX
  const shown: HtmlPart[] = users.slice(0, USER_COUNT_MAX).map(writer.link)
  return fact('Used by', rest > 0 ? [...shown, `and ${rest} more`] : shown)
}
