import { fail, ok, type Result } from '@landfall/kernel'
import { jsonObject } from '../files/json-object.ts'
import type { AskSystem } from './config.ts'
import { foundValue } from './found-value.ts'
import { parseBounds } from './parse-bounds.ts'
import { parseEndpoint } from './parse-endpoint.ts'
import { parseSimulation } from './parse-simulation.ts'
import type { FunctionWay, WayToSystem } from './service-config.ts'
import { unknownKeys } from './unknown-keys.ts'
import type { WaySpot } from './way-spot.ts'

type Settings = Readonly<Record<string, unknown>>

const PARSERS: Readonly<
  Record<string, (object: Settings, spot: WaySpot) => Result<WayToSystem, readonly string[]>>
> = {
  url: parseEndpoint,
  ask: parseFunction,
  simulate: parseSimulation,
}

const EXPECTED = 'expected a function, or an object with `url`, `simulate` or `ask`'

/** Reads how one system is asked: what the object has decides which way it is. */
export function parseWay(value: unknown, spot: WaySpot): Result<WayToSystem, readonly string[]> {
  if (isAsk(value)) return ok({ kind: 'function', ask: value, bounds: {} })
  const object = jsonObject(value)
  if (!object) return fail([`${spot.path}: ${EXPECTED}, but found ${foundValue(value)}`])
  const [way, other] = Object.keys(PARSERS).filter((key) => Object.hasOwn(object, key))
  const parse = way === undefined ? undefined : PARSERS[way]
  if (!parse) return fail([`${spot.path}: ${EXPECTED}, but found an object with none of them`])
  if (other !== undefined) return fail([`${spot.path}: has ${way} and ${other}: keep one of them`])
  return parse(object, spot)
}

function parseFunction(object: Settings, { path }: WaySpot): Result<FunctionWay, readonly string[]> {
  const { ask } = object
  const bounds = parseBounds(object, path)
  const problems = [
    ...unknownKeys(object, { known: ['ask', 'timeLimit', 'attempts'], path: `${path}.` }),
    ...(isAsk(ask) ? [] : [`${path}.ask: expected a function, but found ${foundValue(ask)}`]),
    ...(bounds.ok ? [] : bounds.failure),
  ]
  if (problems.length > 0 || !isAsk(ask) || !bounds.ok) return fail(problems)
  return ok({ kind: 'function', ask, bounds: bounds.value })
}

/** What a function takes and gives nobody can see before it is called. */
function isAsk(value: unknown): value is AskSystem {
  return typeof value === 'function'
}
