import { applyIgnores } from './apply-ignores.ts'
import type { Model } from './elements.ts'
import type { Finding } from './finding.ts'

/**
 * The findings that nobody has asked to ignore, and those about an `ignore` that matches nothing or has expired.
 *
 * @param today - the calendar day, such as `2027-03-31`; without it nothing expires.
 */
export function withoutIgnored(
  findings: readonly Finding[],
  model: Model,
  today?: string,
): readonly Finding[] {
  return applyIgnores(findings, { model, ...(today !== undefined && { today }) }).told
}
