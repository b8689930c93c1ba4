import {
  type ElementId,
  type Finding,
  type FindingCode,
  isFindingCode,
  type ModelIndex,
  type Place,
  type Severity,
} from '@landfall/model'
import { missingWords } from './missing-words.ts'
import { stepBeginnings } from './step-beginnings.ts'
import type { WorkshopStepId } from './workshop-steps.ts'

/** Something that a step of the workshop has still to see to. */
export interface Missing {
  /** In words, with its number: `7 events have no cause`. */
  readonly text: string
  /** How many; 0 where there is nothing yet to begin with. */
  readonly count: number
  /** What it is about, each once, in the order of the findings; empty where no sticky can be named. */
  readonly elements: readonly ElementId[]
  /** Where it stands written, and what each finding says, in their order. */
  readonly found: readonly { readonly place: Place; readonly message: string }[]
  /** The worst of what was found. A hint keeps no step open. */
  readonly severity: Severity
}

/**
 * What one step has still to see to: that there is nothing yet to begin with, then what was found of the codes that
 * belong to it, hints last. Other findings are left to other steps.
 *
 * @param findings - those that are to be told: what somebody has asked to ignore is not missing.
 */
export function whatIsMissing(
  index: ModelIndex,
  { step, findings }: { readonly step: WorkshopStepId; readonly findings: readonly Finding[] },
): readonly Missing[] {
  const byCode = Map.groupBy(findings, ({ code }) => code)
  const found = CODES.filter((code) => missingWords[code].step === step).flatMap((code) =>
    missingOf(code, byCode.get(code) ?? []),
  )
  const { text, hasBegun } = stepBeginnings[step]
  const beginning: readonly Missing[] = hasBegun(index)
    ? []
    : [{ text, count: 0, elements: [], found: [], severity: 'warning' }]
  return [
    ...beginning,
    ...found.filter(({ severity }) => severity !== 'hint'),
    ...found.filter(({ severity }) => severity === 'hint'),
  ]
}

const CODES = Object.keys(missingWords).filter(isFindingCode)
const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'hint']

function missingOf(code: FindingCode, findings: readonly Finding[]): readonly Missing[] {
  if (findings.length === 0) return []
  const { counts, one, many } = missingWords[code]
  const elements = [...new Set(findings.flatMap(({ element }) => element ?? []))]
  const nameless = findings.filter(({ element }) => element === undefined).length
  const count = counts === 'places' ? findings.length : elements.length + nameless
  const words = count === 1 ? one : many
  return [
    {
      text: counts === 'nothing' ? one : `${count} ${words}`,
      count: counts === 'nothing' ? 1 : count,
      elements,
      found: findings.map(({ place, message }) => ({ place, message })),
      severity: WORST_FIRST.find((each) => findings.some(({ severity }) => severity === each)) ?? 'hint',
    },
  ]
}
