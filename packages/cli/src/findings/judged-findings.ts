import type { Storm } from '@landfall/language'
import { type Finding, type Stage, severityOf, withoutIgnored } from '@landfall/model'

/**
 * What a storm's author should know at a stage, without what they have said to ignore, in the order of files and text.
 */
export function judgedFindings({ files, model, findings }: Storm, stage: Stage): readonly Finding[] {
  const order = new Map(files.map(({ name }, index) => [name, index]))
  const fileOrder = ({ place }: Finding) => order.get(place.file) ?? files.length
  return withoutIgnored(findings, model)
    .flatMap((finding): readonly Finding[] => {
      const severity = severityOf(finding.code, stage)
      return severity === 'off' ? [] : [{ ...finding, severity }]
    })
    .sort((left, right) => fileOrder(left) - fileOrder(right) || left.place.start - right.place.start)
}
