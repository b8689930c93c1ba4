import { type ElementId, elementOf, type ModelIndex } from '@landfall/model'
import type { DeadLetter } from '../service/operations.ts'
import { isFields } from '../service/stored-event.ts'
import type { LiveState } from './live-state.ts'
import { eventNamed, issuerNamed } from './touched-elements.ts'

/** What went wrong where, in words, by the id of its element. */
export function troubledElements(
  index: ModelIndex,
  { deadLetters, brokenPromises }: Pick<LiveState, 'deadLetters' | 'brokenPromises'>,
): ReadonlyMap<ElementId, string> {
  const letters = deadLetters.flatMap((letter) => elementOfLetter(index, letter) ?? [])
  const broken = brokenPromises.flatMap(({ events }) =>
    [...new Set(events.map(({ event }) => event.type))].flatMap((type) => eventNamed(index, type)?.id ?? []),
  )
  const words = new Map<ElementId, string>()
  for (const [id, all] of Map.groupBy(letters, (id) => id)) words.set(id, counted(all.length, 'dead letter'))
  for (const [id, all] of Map.groupBy(broken, (id) => id)) {
    const before = words.get(id)
    words.set(id, `${before === undefined ? '' : `${before}, `}${counted(all.length, 'broken promise')}`)
  }
  return words
}

/** The sticky whose work could not be done; undefined where the storm has none of that name (any more). */
export function elementOfLetter(index: ModelIndex, { work }: DeadLetter): ElementId | undefined {
  switch (work.kind) {
    case 'command': {
      const command = isFields(work.issue) && isFields(work.issue.command) ? work.issue.command.type : ''
      return elementOf(index, `command ${command}`)?.id
    }
    case 'reaction':
      return (issuerNamed(index, `${work.reactor}`) ?? elementOf(index, `system ${work.reactor}`))?.id
    case 'timeout':
      return issuerNamed(index, `${work.process}`)?.id
    case 'schedule':
      return issuerNamed(index, `${work.schedule}`)?.id
    case 'publication':
      return elementOf(index, `publication ${work.publication}`)?.id
    case 'view':
      return elementOf(index, `view ${work.view}`)?.id
    case 'state':
      return elementOf(index, `aggregate ${work.aggregate}`)?.id
    case 'call':
      return elementOf(index, `system ${work.system}`)?.id
    default:
      return undefined
  }
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
