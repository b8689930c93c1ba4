import type { Storm } from '@landfall/language'
import { type Finding, type Severity, type Stage, severityOf, withoutIgnored } from '@landfall/model'

/** What a storm's author should know at a stage, without what they have said to ignore. */
export function judgedFindings({ model, findings }: Storm, stage: Stage): readonly Finding[] {
  return withoutIgnored(findings, model).map((finding) => {
    const severity: Severity = severityOf(finding.code, stage)
    return { ...finding, severity }
  })
}
