import type { Duration } from '@landfall/model'
import type { Difference, Fact, Subject } from './claim.ts'
import { type Exact, unitsAt, ZERO } from './exact.ts'

/** Beyond so many subjects in one breath nothing is concluded: the work grows with the third power. */
const SUBJECTS_MAX = 24

/**
 * Whether no numbers fit all that is said of them: bounds, differences, and what is not equal. Each bound is an edge of
 * a graph, "this is at most so much more than that"; a way round that comes back below where it began is a conflict.
 * Values that are no numbers have an order only, so that they may be any numbers in that order.
 * Source: difference bound matrices, as in Dill, "Timing assumptions and verification of finite-state systems" (1989).
 */
export function differenceConflict(facts: readonly Fact[]): boolean {
  const told = facts.filter((fact) => fact.kind === 'bound' || fact.kind === 'apart')
  if (told.length === 0) return false
  const subjects = subjectsOf(told)
  // One bound alone always leaves something, and most conditions are no more than that.
  if (told.length === 1 && !subjects.some(({ least, most }) => least || most)) return false
  if (subjects.length > SUBJECTS_MAX) return false
  const all = [...told, ...subjects.flatMap(rangeOf), ...orderOf(subjects)]
  const graph = graphOf(subjects, Math.max(...all.map((fact) => numberOf(fact).decimals)))
  for (const fact of all) if (fact.kind === 'bound') addBound(graph, fact)
  close(graph)
  const apart = all.filter((fact) => fact.kind === 'apart')
  // Each round but the last moves a bound past a number that is ruled out, which can happen once from either side.
  while (!isConflict(graph) && apart.filter((fact) => excludeEnds(graph, fact)).length > 0) close(graph)
  return isConflict(graph)
}

type Bound = Fact & { readonly kind: 'bound' }
type Apart = Fact & { readonly kind: 'apart' }

function numberOf(fact: Bound | Apart): Exact {
  return fact.kind === 'bound' ? fact.limit : fact.value
}

function subjectsOf(facts: readonly (Bound | Apart)[]): readonly Subject[] {
  const subjects = facts.flatMap(({ difference: { plus, minus } }) => [plus, minus])
  const named = subjects.flatMap((subject) => (subject ? [[subject.key, subject] as const] : []))
  return [...new Map(named).values()]
}

function rangeOf(subject: Subject): readonly Bound[] {
  const { least, most } = subject
  const bound = (difference: Difference, limit: Exact): Bound => ({
    kind: 'bound',
    difference,
    limit,
    isStrict: false,
  })
  return [
    ...(least ? [bound({ minus: subject }, { ...least, units: -least.units })] : []),
    ...(most ? [bound({ plus: subject }, most)] : []),
  ]
}

/** Texts, dates and lengths of time that are written out stand in their order. */
function orderOf(subjects: readonly Subject[]): readonly Bound[] {
  const texts = subjects.filter(({ literal }) => typeof literal === 'string')
  const lengths = subjects.filter(({ literal }) => typeof literal === 'object')
  return [texts.toSorted(compareTexts), lengths.toSorted(compareLengths)].flatMap((sorted) =>
    sorted.slice(1).flatMap((minus, at): Bound[] => {
      const plus = sorted[at]
      return plus ? [{ kind: 'bound', difference: { plus, minus }, limit: ZERO, isStrict: true }] : []
    }),
  )
}

function compareTexts({ literal: left = '' }: Subject, { literal: right = '' }: Subject): number {
  return left < right ? -1 : left > right ? 1 : 0
}

const MONTH_MS = 30 * 86_400_000

/** A month counts as 30 days, and comes behind them. */
function compareLengths({ literal: left }: Subject, { literal: right }: Subject): number {
  if (!isLength(left) || !isLength(right)) return 0
  const length = ({ months, ms }: Duration): number => months * MONTH_MS + ms
  return length(left) - length(right) || left.months - right.months
}

function isLength(literal: Subject['literal']): literal is Duration {
  return typeof literal === 'object'
}

/** `limits[a][b]` is the most by which a may be above b; undefined where nothing limits it. The first place is zero. */
interface Graph {
  readonly places: ReadonlyMap<string, number>
  readonly wholes: readonly boolean[]
  readonly limits: (bigint | undefined)[][]
  readonly decimals: number
}

/** Room below each limit for saying that it is strict, on as many edges as a way round can have. */
const STEP = 1024n

function graphOf(subjects: readonly Subject[], decimals: number): Graph {
  const size = subjects.length + 1
  return {
    places: new Map(subjects.map(({ key }, at) => [key, at + 1])),
    wholes: [true, ...subjects.map(({ isWhole }) => isWhole)],
    limits: emptyLimits(size),
    decimals,
  }
}

function emptyLimits(size: number): (bigint | undefined)[][] {
  const limits: (bigint | undefined)[][] = []
  for (let place = 0; place < size; place += 1) {
    const row = new Array<bigint | undefined>(size).fill(undefined)
    row[place] = 0n
    limits.push(row)
  }
  return limits
}

function placesOf({ places }: Graph, { plus, minus }: Difference): readonly [number, number] {
  const placeOf = (subject: Subject | undefined): number => (subject ? (places.get(subject.key) ?? 0) : 0)
  return [placeOf(plus), placeOf(minus)]
}

function addBound(graph: Graph, { difference, limit, isStrict }: Bound): void {
  const [from, to] = placesOf(graph, difference)
  limitTo(graph, { from, to }, unitsAt(limit, graph.decimals) * STEP - (isStrict ? 1n : 0n))
}

function limitTo(
  graph: Graph,
  { from, to }: { readonly from: number; readonly to: number },
  limit: bigint,
): void {
  const { wholes, decimals, limits } = graph
  const isWhole = wholes[from] === true && wholes[to] === true
  const one = 10n ** BigInt(decimals) * STEP
  const wanted = isWhole ? floorTo(limit, one) : limit
  const row = limits[from]
  const known = row?.[to]
  if (row && (known === undefined || wanted < known)) row[to] = wanted
}

function floorTo(value: bigint, step: bigint): bigint {
  const rest = value % step
  return value - (rest < 0n ? rest + step : rest)
}

/** Follows every way through the graph (Floyd and Warshall). */
function close({ limits }: Graph): void {
  for (let via = 0; via < limits.length; via += 1) {
    for (const row of limits) {
      const first = row[via]
      if (first === undefined) continue
      for (let to = 0; to < limits.length; to += 1) {
        const second = limits[via]?.[to]
        const known = row[to]
        if (second !== undefined && (known === undefined || first + second < known)) row[to] = first + second
      }
    }
  }
}

function isConflict({ limits }: Graph): boolean {
  return limits.some((row, at) => (row[at] ?? 0n) < 0n)
}

/** Where a number that is ruled out is the highest or lowest that is left, that end moves past it. Whether one has. */
function excludeEnds(graph: Graph, { difference, value }: Apart): boolean {
  const [plus, minus] = placesOf(graph, difference)
  const limit = unitsAt(value, graph.decimals) * STEP
  const isHighest = graph.limits[plus]?.[minus] === limit
  const isLowest = graph.limits[minus]?.[plus] === -limit
  if (isHighest) limitTo(graph, { from: plus, to: minus }, limit - 1n)
  if (isLowest) limitTo(graph, { from: minus, to: plus }, -limit - 1n)
  return isHighest || isLowest
}
