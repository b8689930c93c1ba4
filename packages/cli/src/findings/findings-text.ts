import type { Finding, Severity } from '@landfall/model'
import { counted } from '../counted.ts'
import { type FindingStyle, findingText } from './finding-text.ts'

/** Nobody reads more at once, and a terminal should not be flooded. */
const SHOWN_MAX = 100
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint']

/** All findings, one below the other; of very many the worst. */
export function findingsText(findings: readonly Finding[], style: FindingStyle): string {
  const worst = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
  const shown = new Set(worst.slice(0, SHOWN_MAX))
  const texts = findings.filter((finding) => shown.has(finding)).map((finding) => findingText(finding, style))
  const omitted = findings.length - shown.size
  return [...texts, ...(omitted > 0 ? [`… and ${omitted} more: --json lists them all`] : [])].join('\n\n')
}

/** `2 errors, 1 warning in 3 files (41 elements)`, or `No findings: 54 elements in 1 file`. */
export function summaryText(
  findings: readonly Finding[],
  { fileCount, elementCount }: { readonly fileCount: number; readonly elementCount: number },
): string {
  const files = counted(fileCount, 'file')
  const elements = counted(elementCount, 'element')
  if (findings.length === 0) return `No findings: ${elements} in ${files}`
  const counts = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [counted(count, severity)]
  })
  return `${counts.flat().join(', ')} in ${files} (${elements})`
}
