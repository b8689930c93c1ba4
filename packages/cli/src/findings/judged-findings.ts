import type { Storm } from '@landfall/language'
import {
  applyIgnores,
  type Finding,
  type FindingCode,
  type IgnoredFinding,
  type Stage,
  severityOf,
} from '@landfall/model'
import type { Baseline } from '../baseline/baseline.ts'
import { splitByBaseline } from '../baseline/split-by-baseline.ts'
import { identifier } from './finding-identity.ts'
import { withoutIgnoreLines } from './without-ignore-lines.ts'

/** By what findings are judged. */
export interface Judge {
  readonly stage: Stage
  /** The calendar day, such as `2027-03-31`. */
  readonly today: string
  /** What is known already; empty where there is no baseline. */
  readonly baseline: Baseline
  /** Codes that were not looked for. */
  readonly skipped: ReadonlySet<FindingCode>
}

/** Findings with their severity at a stage, without those that are `off` there, in the order of files and text. */
export interface JudgedFindings {
  /** What the author should know now: it decides the exit code. */
  readonly told: readonly Finding[]
  readonly known: readonly Finding[]
  readonly ignored: readonly IgnoredFinding[]
  /** How many the baseline has that are not there any more. */
  readonly goneCount: number
  /** All that is not ignored, whatever the stage: a baseline remembers it. */
  readonly lasting: readonly Finding[]
}

/** Says of everything that was found in a storm what is to be told of it. */
export function judgedFindings(
  findings: readonly Finding[],
  storm: Storm,
  { stage, today, baseline, skipped }: Judge,
): JudgedFindings {
  const { told, ignored } = applyIgnores(findings, { model: storm.model, today, skipped })
  const lasting = inOrder(withoutIgnoreLines(told, storm), storm)
  const { fresh, known, goneCount } = splitByBaseline(lasting, baseline, identifier(storm.files))
  return {
    told: fresh.flatMap((finding) => atStage(finding, stage)),
    known: known.flatMap((finding) => atStage(finding, stage)),
    ignored: ignored.flatMap(({ finding, ignore }) =>
      atStage(finding, stage).map((judged) => ({ finding: judged, ignore })),
    ),
    goneCount,
    lasting,
  }
}

function atStage(finding: Finding, stage: Stage): readonly Finding[] {
  const severity = severityOf(finding.code, stage)
  return severity === 'off' ? [] : [{ ...finding, severity }]
}

function inOrder(findings: readonly Finding[], { files }: Storm): readonly Finding[] {
  const order = new Map(files.map(({ name }, index) => [name, index]))
  const fileOrder = ({ place }: Finding) => order.get(place.file) ?? files.length
  return findings.toSorted(
    (left, right) => fileOrder(left) - fileOrder(right) || left.place.start - right.place.start,
  )
}
