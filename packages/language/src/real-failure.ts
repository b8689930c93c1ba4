import type { IToken } from 'chevrotain'
import { isOperator, wantsName } from './explain-problem.ts'
import { type ParseFailure, parseTokens } from './storm-parser.ts'

/** A rule by which a failure can be looked for further behind. */
interface Lead {
  readonly rule: string
  readonly from: number
}

type Clauses = ReadonlyMap<string, string>

const COMMAND: Clauses = new Map([
  ['let', 'Let'],
  ['requires', 'Requires'],
  ['never', 'NeverFails'],
  ['->', 'Arrow'],
])
const SYSTEM: Clauses = new Map([
  ['on', 'SystemOn'],
  ['sends', 'Sends'],
  ['reads', 'Reading'],
])
const POLICY: Clauses = new Map([
  ['when', 'PolicyWhen'],
  ['every', 'PolicyEvery'],
  ['for', 'ForEach'],
  ['then', 'PolicyThen'],
])
const PROCESS: Clauses = new Map([
  ['key', 'ProcessKey'],
  ['state', 'ProcessState'],
  ['on', 'ProcessOn'],
  ['timeout', 'ProcessTimeout'],
  ['ends', 'ProcessEnds'],
])
const VIEW: Clauses = new Map([
  ['key', 'ViewKey'],
  ['on', 'Fold'],
])

/** The rules of clauses by the word that begins them, for each rule that they stand in. */
const CLAUSES: ReadonlyMap<string, Clauses> = new Map([
  ['Command', COMMAND],
  ['CommandClause', COMMAND],
  ['System', SYSTEM],
  ['SystemClause', SYSTEM],
  ['Policy', POLICY],
  ['PolicyClause', POLICY],
  ['Process', PROCESS],
  ['ProcessClause', PROCESS],
  ['View', VIEW],
  ['ViewClause', VIEW],
])

/** How often a failure is looked for further behind. */
const LOOKS_MAX = 8

/**
 * The parser gives a clause or an operator up when what stands behind it cannot be read, and points at its beginning;
 * the same with the brackets of `then View[key]`. Finds what is really wrong.
 */
export function realFailure(text: string, tokens: IToken[], start: ParseFailure): ParseFailure {
  let failure = start
  for (let looks = 0; looks < LOOKS_MAX; looks++) {
    const lead = leadOf(tokens, failure)
    const inner = lead && parseTokens(text, lead.rule, tokens.slice(lead.from)).failure
    if (!lead || !inner) return failure
    const index = lead.from + inner.index
    const isBehindAll = inner.expectation.isComplete && !isOperator(tokens, index)
    if (index <= failure.index || isBehindAll) return failure
    failure = { ...inner, index }
  }
  return failure
}

function leadOf(tokens: readonly IToken[], { expectation, index }: ParseFailure): Lead | undefined {
  const image = tokens[index]?.image ?? ''
  if (wantsName(expectation)) return undefined
  if (image === '[' && expectation.rule === 'Scenario') {
    return {
      rule: 'ThenView',
      from: tokens.findLastIndex((token, at) => at < index && token.image === 'then'),
    }
  }
  if (image === '.') return { rule: 'Ref', from: index + 1 }
  if (isOperator(tokens, index)) return { rule: 'Expression', from: index + 1 }
  const rule = CLAUSES.get(expectation.rule)?.get(image)
  return rule === undefined ? undefined : { rule, from: index }
}
