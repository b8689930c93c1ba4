import { fail, ok, type Result } from '@landfall/kernel'
import { elementsOf, type ModelIndex, qualifiedName, type System, type View } from '@landfall/model'
import type { SystemWire } from '@landfall/server'
import { jsonObject } from '../files/json-object.ts'
import { nearestWord } from '../nearest-word.ts'
import { foundValue } from './found-value.ts'
import { parseWay } from './parse-way.ts'
import type { ServiceConfig, WayToSystem } from './service-config.ts'
import { unknownKeys } from './unknown-keys.ts'

export interface ConfiguredStorm {
  readonly index: ModelIndex
  readonly wires: ReadonlyMap<string, SystemWire>
}

/**
 * Takes what a `landfall.config.ts` exports for a storm. The failure has one line for each thing that is not as it must
 * be, each with its path in the file.
 */
export function parseServiceConfig(
  data: unknown,
  storm: ConfiguredStorm,
): Result<ServiceConfig, readonly string[]> {
  const object = jsonObject(data)
  if (!object) return fail([`the default export: expected an object, but found ${foundValue(data)}`])
  const systems = parseSystems(object.systems, storm)
  const views = parseViews(object.views, storm.index)
  const problems = [
    ...unknownKeys(object, { known: ['systems', 'views'], path: '' }),
    ...(systems.ok ? [] : systems.failure),
    ...(views.ok ? [] : views.failure),
  ]
  if (problems.length > 0 || !systems.ok || !views.ok) return fail(problems)
  return ok({ systems: systems.value, asynchronousViews: views.value })
}

function parseSystems(
  data: unknown,
  { index, wires }: ConfiguredStorm,
): Result<ReadonlyMap<string, WayToSystem>, readonly string[]> {
  if (data === undefined) return ok(new Map())
  const object = jsonObject(data)
  if (!object) return fail([`systems: expected an object, but found ${foundValue(data)}`])
  const ways = new Map<string, WayToSystem>()
  const problems: string[] = []
  for (const [key, value] of Object.entries(object)) {
    const path = `systems.${key}`
    const named = elementNamed(key, elementsOf(index, 'system'), 'system')
    const wire = named.ok ? wires.get(qualifiedName(named.value)) : undefined
    const way = named.ok && wire ? parseWay(value, { path, wire }) : undefined
    if (!named.ok) problems.push(`${path}: ${named.failure}`)
    else if (ways.has(qualifiedName(named.value))) problems.push(`${path}: is said twice`)
    else if (way?.ok) ways.set(qualifiedName(named.value), way.value)
    else problems.push(...(way?.failure ?? []))
  }
  return problems.length > 0 ? fail(problems) : ok(ways)
}

function parseViews(data: unknown, index: ModelIndex): Result<readonly string[], readonly string[]> {
  if (data === undefined) return ok([])
  const object = jsonObject(data)
  if (!object) return fail([`views: expected an object, but found ${foundValue(data)}`])
  const parsed = Object.entries(object).map(([key, value]): Result<string, string> => {
    const named = elementNamed(key, elementsOf(index, 'view'), 'view')
    if (!named.ok) return fail(`views.${key}: ${named.failure}`)
    if (value === 'asynchronous') return ok(qualifiedName(named.value))
    return fail(`views.${key}: expected "asynchronous", but found ${foundValue(value)}`)
  })
  const problems = parsed.flatMap((each) => (each.ok ? [] : [each.failure]))
  if (problems.length > 0) return fail(problems)
  return ok([...new Set(parsed.flatMap((each) => (each.ok ? [each.value] : [])))])
}

/** The element of a name, which may be short as long as it is the only one of that name. */
function elementNamed<Element extends System | View>(
  name: string,
  elements: readonly Element[],
  kind: 'system' | 'view',
): Result<Element, string> {
  const exact = elements.find((element) => qualifiedName(element) === name)
  if (exact) return ok(exact)
  const [short, ...others] = elements.filter((element) => element.name === name)
  if (short && others.length === 0) return ok(short)
  const qualified = elements.map(qualifiedName)
  if (short) {
    const meant = [short, ...others].map(qualifiedName)
    return fail(`there are several: say ${meant.join(' or ')}`)
  }
  const nearest = nearestWord(name, [...qualified, ...elements.map((element) => element.name)])
  return fail(`the storm has no such ${kind}${nearest === undefined ? '' : `: did you mean ${nearest}?`}`)
}
