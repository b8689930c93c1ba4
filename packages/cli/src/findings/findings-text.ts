import type { Finding, Severity } from '@landfall/model'
import { counted } from '../counted.ts'
import { type FindingStyle, findingText } from './finding-text.ts'

/** Nobody reads more at once, and a terminal should not be flooded. */
const SHOWN_MAX = 100
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint']

/** What was looked at, to be told with what was found. */
interface SummaryScope {
  readonly fileCount: number
  readonly elementCount: number
  /** Findings that a baseline has. */
  readonly knownCount?: number
}

/** All findings, one below the other; of very many the worst. Beside anything worse hints are without their lines. */
export function findingsText(findings: readonly Finding[], style: FindingStyle): string {
  const worst = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
  const shown = new Set(worst.slice(0, SHOWN_MAX))
  const isHintOnly = worst[0]?.severity === 'hint'
  const texts = findings
    .filter((finding) => shown.has(finding))
    .map((finding) =>
      findingText(finding, style, finding.severity === 'hint' && !isHintOnly ? 'brief' : 'with lines'),
    )
  const omitted = findings.length - shown.size
  return [...texts, ...(omitted > 0 ? [`… and ${omitted} more: --json lists them all`] : [])].join('\n\n')
}

/** `2 errors, 1 warning in 3 files (41 elements)`, or `No findings: 54 elements in 1 file`; beside known ones it says `new`. */
export function summaryText(findings: readonly Finding[], scope: SummaryScope): string {
  const { fileCount, elementCount, knownCount = 0 } = scope
  const isNew = knownCount > 0 ? 'new ' : ''
  const files = counted(fileCount, 'file')
  const elements = counted(elementCount, 'element')
  if (findings.length === 0) return `No ${isNew}findings: ${elements} in ${files}`
  const counts = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [counted(count, `${isNew}${severity}`)]
  })
  return `${counts.flat().join(', ')} in ${files} (${elements})`
}
