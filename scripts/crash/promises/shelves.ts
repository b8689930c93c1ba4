import type { DefinitionIndex, EpochMs } from '@landfall/kernel'
import type { LeftBehind } from './left-behind.ts'

/** What lies on shelves refers to what is there. */
export function danglingRecords(
  { log, logId, shelves }: LeftBehind,
  index: DefinitionIndex,
): readonly string[] {
  const eventAt = (position: number) => log[position - 1]
  const systems = index.definitions.reactors.filter(({ kind }) => kind === 'system')
  return [
    ...shelves.call
      .filter(({ scope, key, value }) => {
        const type = eventAt(value.position)?.event.type
        const isHeard = systems.some(
          ({ name, on }) => name === scope && type !== undefined && on.includes(type),
        )
        return !isHeard || key !== `${logId}-${value.position}`
      })
      .map(({ scope, key }) => `the question ${key} to ${scope} is not one`),
    ...shelves.parked
      .filter(({ value: { work } }) => 'position' in work && !eventAt(work.position))
      .map(({ key }) => `what is parked as ${key} is about no event`),
    ...shelves.answer
      .filter(
        ({ value }) => value.kind === 'recorded' && value.positions.some((position) => !eventAt(position)),
      )
      .map(({ key }) => `the answer to ${key} is about no event`),
  ]
}

/** When nothing is being done, nothing is due. */
export function overdue(
  { shelves }: LeftBehind,
  { now, systems }: { readonly now: EpochMs; readonly systems: readonly string[] },
): readonly string[] {
  const due = [...shelves.timer, ...shelves.schedule, ...shelves.waiting].filter(({ rank }) => rank <= now)
  const asked = shelves.call.filter(({ scope, rank }) => systems.includes(scope) && rank <= now)
  return [...due, ...asked].map(({ key, rank }) => `${key} has been due since ${rank}, and it is ${now}`)
}
