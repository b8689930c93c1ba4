import type { ScenarioStep } from '@landfall/model'
import type { StepFailure } from '../step-failure.ts'
import { differenceText, type Expected, expectedOf, expectedText, matches } from './expected.ts'
import { type Happened, happenedIn, type RunningWorld, valuesIn } from './running-world.ts'
import { shortName } from './short-name.ts'
import { sinceText, whyNotTexts } from './what-happened.ts'

/** Exactly these events have happened since the last `when`, in this order. */
export function expectOnly(
  world: RunningWorld,
  step: ScenarioStep & { readonly kind: 'then only' },
): StepFailure | undefined {
  const { index, progress } = world
  const expected = step.events.map((one) => expectedOf(index, one, valuesIn(world, one.fields)))
  const all = happenedIn(world)
  const events = all.slice(progress.last.eventCount)
  const isSame = events.length === expected.length && events.every((event, at) => isAt(expected, at, event))
  if (isSame) {
    progress.toldCount = all.length
    events.forEach(({ eventId }, at) => {
      const one = expected[at]
      if (one) progress.found.push({ expected: one, eventId })
    })
    return undefined
  }
  const wanted = expected.map((one) => expectedText(index, one)).join(', then ')
  return {
    message: `Expected only ${wanted}, but ${whyNot(world, expected, events)}`,
    details: [sinceText(events), ...(events.length < expected.length ? whyNotTexts(world) : [])],
    place: step.place,
  }
}

function isAt(expected: readonly Expected[], at: number, event: Happened[number]): boolean {
  const one = expected[at]
  return one !== undefined && matches(one, event)
}

function whyNot({ index }: RunningWorld, expected: readonly Expected[], events: Happened): string {
  if (events.length === 0) return 'nothing happened'
  const lacking = surplus(
    expected.map(({ type }) => type),
    events.map(({ event }) => event.type),
  )
  if (lacking !== undefined) return `${shortName(lacking)} did not happen`
  const extra = surplus(
    events.map(({ event }) => event.type),
    expected.map(({ type }) => type),
  )
  if (extra !== undefined) return `${shortName(extra)} happened too`
  const at = events.findIndex((event, position) => !isAt(expected, position, event))
  const [one, event] = [expected[at], events[at]]
  if (one && event && one.type === event.event.type) {
    const difference = { expected: one.values, got: event.event.data, fields: one.fields }
    return `in ${one.name} ${differenceText(index, 'was', difference)}`
  }
  return 'they happened in another order'
}

/** The first of some names that comes more often among them than among the others. */
function surplus(names: readonly string[], others: readonly string[]): string | undefined {
  const count = (all: readonly string[], name: string): number => all.filter((one) => one === name).length
  return names.find((name) => count(names, name) > count(others, name))
}
