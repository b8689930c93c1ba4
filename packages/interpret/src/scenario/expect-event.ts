import type { ModelIndex, ScenarioStep } from '@landfall/model'
import type { StepFailure } from '../step-failure.ts'
import {
  differenceText,
  differingFields,
  type Expected,
  expectedOf,
  expectedText,
  gotText,
  type Instead,
  matches,
} from './expected.ts'
import { type Happened, happenedIn, type RunningWorld, valuesIn } from './running-world.ts'
import { sequenceText, whyNotTexts } from './what-happened.ts'

type Words = Pick<StepFailure, 'message' | 'details'>

/** The event happened, behind what the `then` before found; other events may come between. */
export function expectEvent(
  world: RunningWorld,
  step: ScenarioStep & { readonly kind: 'then event' },
): StepFailure | undefined {
  const { index, progress } = world
  const expected = expectedOf(index, step, valuesIn(world, step.fields))
  const events = happenedIn(world)
  const position = events.findIndex((event, at) => at >= progress.matchedCount && matches(expected, event))
  const found = events[position]
  if (!found) return { ...whyNot(world, expected, events), place: step.place }
  progress.matchedCount = position + 1
  progress.found.push({ expected, eventId: found.eventId })
  return undefined
}

function whyNot(world: RunningWorld, expected: Expected, events: Happened): Words {
  const { matchedCount } = world.progress
  const before = events.slice(0, matchedCount).filter((event) => matches(expected, event))
  if (before.length > 0) return tooEarly(world, { expected, before, events })
  const alike = events.slice(matchedCount).filter(({ event }) => event.type === expected.type)
  if (alike.length > 0) return different(world, { expected, alike, events })
  const wanted = expectedText(world.index, expected)
  return {
    message: `Expected ${wanted}, but it did not happen`,
    details: [sequenceText(events), ...whyNotTexts(world)],
  }
}

interface Found {
  readonly expected: Expected
  readonly events: Happened
}

/** What was expected has happened, but before what the last `then` found. */
function tooEarly(
  { index, progress }: RunningWorld,
  { expected, before, events }: Found & { readonly before: Happened },
): Words {
  const wanted = expectedText(index, expected)
  const foundIds = new Set(progress.found.map(({ eventId }) => eventId))
  if (before.every(({ eventId }) => foundIds.has(eventId))) {
    const times = before.length === 1 ? 'only once' : `only ${before.length} times`
    return {
      message: `Expected ${wanted} once more, but it happened ${times}`,
      details: [sequenceText(events)],
    }
  }
  const last = progress.found.at(-1)
  const behind = last ? ` after ${expectedText(index, last.expected)}` : ' later'
  return { message: `Expected ${wanted}${behind}, but it happened before`, details: [sequenceText(events)] }
}

/** Events of the name happened, but none with these fields: those that come closest are told. */
function different(
  { index }: RunningWorld,
  { expected, alike, events }: Found & { readonly alike: Happened },
): Words {
  const counts = alike.map(({ event }) => differingFields(expected.values, event.data).length)
  const least = Math.min(...counts)
  const closest = alike
    .filter((_, at) => counts[at] === least)
    .map(({ event }) => ({ expected: expected.values, got: event.data, fields: expected.fields }))
  return {
    message: `Expected ${expectedText(index, expected)}, but ${insteadText(index, closest)}`,
    details: [sequenceText(events)],
  }
}

/** Values told of events that are not quite the expected one. */
const INSTEAD_MAX = 5

/** `retries was 1, then 2`; where they differ in several fields, all of them for each. */
function insteadText(index: ModelIndex, closest: readonly Instead[]): string {
  const names = new Set(closest.flatMap(({ expected, got }) => differingFields(expected, got)))
  const [name = ''] = names
  const texts = closest.map((instead) =>
    names.size === 1 ? gotText(index, instead, name) : differenceText(index, 'was', instead),
  )
  const shown = [...new Set(texts)]
  const all = [...shown.slice(0, INSTEAD_MAX), ...(shown.length > INSTEAD_MAX ? ['…'] : [])].join(', then ')
  return names.size === 1 ? `${name} was ${all}` : all
}
