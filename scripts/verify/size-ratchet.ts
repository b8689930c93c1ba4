import type { Measured, Sizes } from './measure-sizes.ts'
import { type Outcome, outcomeOf } from './outcome.ts'

const EXAMPLES_MAX = 5

/** Each number, and where to look when it has risen. */
const numbers: readonly {
  readonly key: keyof Sizes
  readonly what: string
  readonly where: (m: Measured) => readonly string[]
}[] = [
  {
    key: 'longestFunctionLineCount',
    what: 'lines in the longest function',
    where: (m) => m.longestFunctions,
  },
  {
    key: 'functionsOver70LinesCount',
    what: 'functions of more than 70 lines',
    where: (m) => m.longestFunctions,
  },
  { key: 'longestFileLineCount', what: 'lines in the longest file', where: (m) => m.longestFiles },
  { key: 'filesOver400LinesCount', what: 'files of more than 400 lines', where: (m) => m.longestFiles },
  { key: 'castsPer1000Lines', what: '`as` casts per 1000 lines', where: (m) => m.casts },
  { key: 'anysPer1000Lines', what: '`any` per 1000 lines', where: () => [] },
]

/**
 * No number is above the one held; one that has fallen is to be held lower from now on.
 *
 * @param held - the numbers of `size-ratchet.json`; one that is not there yet counts as failed.
 */
export function checkSizeRatchet(measured: Measured, held: Partial<Sizes>): Outcome {
  const reasons = numbers.flatMap(({ key, what, where }) => {
    const limit = held[key]
    if (limit === undefined) return [`size-ratchet.json holds no ${key}: npm run verify -- --update-ratchets`]
    if (measured.sizes[key] <= limit) return []
    const examples = where(measured).slice(0, EXAMPLES_MAX)
    return [
      `${measured.sizes[key]} ${what}, and it was ${limit}: numbers here only fall`,
      ...examples.map((example) => `  ${example}`),
    ]
  })
  const fallen = numbers
    .filter(({ key }) => measured.sizes[key] < (held[key] ?? 0))
    .map(({ key, what }) => `${what} ${held[key]} -> ${measured.sizes[key]}`)
  return outcomeOf(reasons, detail(measured, fallen))
}

/** The numbers to hold from now on: those that have fallen or were not held; none is raised. */
export function loweredRatchet(measured: Measured, held: Partial<Sizes>): Sizes {
  const lowered: { -readonly [key in keyof Sizes]: Sizes[key] } = { ...measured.sizes }
  for (const { key } of numbers)
    lowered[key] = Math.min(measured.sizes[key], held[key] ?? Number.POSITIVE_INFINITY)
  return lowered
}

function detail(measured: Measured, fallen: readonly string[]): string {
  if (fallen.length > 0)
    return `fallen: ${fallen.join(', ')}; lower them with npm run verify -- --update-ratchets`
  return `longest function ${measured.sizes.longestFunctionLineCount} lines, longest file ${measured.sizes.longestFileLineCount}`
}
