import { fail, ok, type Result } from '@landfall/kernel'
import type { SystemWire } from '@landfall/server'
import { oneOf } from '../counted.ts'
import { jsonObject } from '../files/json-object.ts'
import { foundValue } from './found-value.ts'
import { parseLengthOfTime } from './parse-length-of-time.ts'
import type { SimulatedChoice, SimulationWay } from './service-config.ts'
import { unknownKeys } from './unknown-keys.ts'
import type { WaySpot } from './way-spot.ts'

const SHARE_MAX = 1_000_000

/** A choice, and the type of the event that it answers. */
interface ChoiceFor {
  readonly askedType: string
  readonly choice: SimulatedChoice
}

/** Reads a system whose answers are made up. */
export function parseSimulation(
  object: Readonly<Record<string, unknown>>,
  spot: WaySpot,
): Result<SimulationWay, readonly string[]> {
  const { path } = spot
  const choices = parseChoices(object.simulate, spot)
  const afterMs = parseAfter(object.after)
  const problems = [
    ...unknownKeys(object, { known: ['simulate', 'after'], path: `${path}.` }),
    ...(choices.ok ? missingChoices(choices.value, spot) : choices.failure),
    ...(afterMs.ok ? [] : [`${path}.after: ${afterMs.failure}`]),
  ]
  if (problems.length > 0 || !choices.ok || !afterMs.ok) return fail(problems)
  const byType = Map.groupBy(choices.value, ({ askedType }) => askedType)
  return ok({
    kind: 'simulation',
    choices: new Map([...byType].map(([askedType, all]) => [askedType, all.map(({ choice }) => choice)])),
    afterMs: afterMs.value,
  })
}

function parseAfter(after: unknown): Result<number, string> {
  const afterMs = after === undefined ? 0 : typeof after === 'string' ? parseLengthOfTime(after) : undefined
  if (afterMs !== undefined) return ok(afterMs)
  return fail(`expected a length of time such as "2s" or "3 days", but found ${foundValue(after)}`)
}

function parseChoices(simulate: unknown, spot: WaySpot): Result<readonly ChoiceFor[], readonly string[]> {
  const { path, wire } = spot
  if (simulate === true) return ok(allChoices(wire))
  if (!Array.isArray(simulate)) {
    return fail([`${path}.simulate: expected true or a list of answers, but found ${foundValue(simulate)}`])
  }
  if (wire.answers.size === 0) {
    return fail([`${path}.simulate: this system is only told and answers nothing: say true`])
  }
  const parsed = simulate.map((item: unknown, at) =>
    parseItem(item, { path: `${path}.simulate[${at}]`, wire }),
  )
  const problems = parsed.flatMap((each) => (each.ok ? [] : each.failure))
  return problems.length > 0 ? fail(problems) : ok(parsed.flatMap((each) => (each.ok ? each.value : [])))
}

/** All answers, equally often. */
function allChoices(wire: SystemWire): readonly ChoiceFor[] {
  return [...wire.answers].flatMap(([askedType, names]) =>
    names.flatMap((answer): ChoiceFor[] => {
      const prepared = wire.prepare(askedType, { answer })
      return prepared.kind === 'prepared' ? [{ askedType, choice: { share: 1, prepared } }] : []
    }),
  )
}

function parseItem(item: unknown, { path, wire }: WaySpot): Result<readonly ChoiceFor[], readonly string[]> {
  const object = jsonObject(item)
  if (!object) return fail([`${path}: expected an object with \`answer\`, but found ${foundValue(item)}`])
  const { answer, share = 1, fields = {} } = object
  const shareCount = Number.isInteger(share) ? Number(share) : 0
  const isShare = shareCount >= 1 && shareCount <= SHARE_MAX
  const prepared = prepareFor({ answer, fields: asJson(fields) }, { path, wire })
  const problems = [
    ...unknownKeys(object, { known: ['answer', 'share', 'fields'], path: `${path}.` }),
    ...(isShare ? [] : [`${path}.share: expected a whole number from 1 on, but found ${foundValue(share)}`]),
    ...(prepared.ok ? [] : prepared.failure),
  ]
  if (problems.length > 0 || !prepared.ok) return fail(problems)
  return ok(
    prepared.value.map(([askedType, each]) => ({ askedType, choice: { share: shareCount, prepared: each } })),
  )
}

/** What is no JSON, such as a function, is read as nothing; a date becomes text. */
function asJson(fields: unknown): unknown {
  const text = JSON.stringify(fields)
  return text === undefined ? undefined : JSON.parse(text)
}

/** The answer for each event that it fits. */
function prepareFor(
  said: { readonly answer: unknown; readonly fields: unknown },
  { path, wire }: WaySpot,
): Result<readonly (readonly [askedType: string, SimulatedChoice['prepared']])[], readonly string[]> {
  const tried = [...wire.answers.keys()].map(
    (askedType) => [askedType, wire.prepare(askedType, said)] as const,
  )
  const fitting = tried.flatMap(([askedType, prepared]) =>
    prepared.kind === 'prepared' ? [[askedType, prepared] as const] : [],
  )
  const wrong = tried
    .flatMap(([, prepared]) => (prepared.kind === 'wrong' ? prepared.wrong : []))
    // That it does not answer one event is told only if it answers none.
    .filter(({ field }) => field !== 'answer' || fitting.length === 0)
    .map(({ field, detail }) => `${path}.${field}: ${detail}`)
  return wrong.length > 0 ? fail([...new Set(wrong)]) : ok(fitting)
}

/** Every event that waits for an answer has to get one. */
function missingChoices(choices: readonly ChoiceFor[], { path, wire }: WaySpot): readonly string[] {
  return [...wire.answers]
    .filter(([askedType]) => !choices.some((each) => each.askedType === askedType))
    .map(([askedType, names]) => `${path}.simulate: has no answer to ${askedType}: add ${oneOf(names)}`)
}
