import type { ExitCode } from '../exit-code.ts'
import { jsonObject } from '../files/json-object.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Terminal } from '../terminal.ts'
import type { Answer } from './client.ts'

/** Says why a service did not do what it was asked, in its own words. */
export function tellProblem(answer: Answer, terminal: Terminal): ExitCode {
  return tellImpossible(problemTexts(answer), terminal)
}

/** A sentence for each thing that is wrong. */
export function problemTexts({ status, body }: Answer): readonly string[] {
  if (status === 401) return ['The service does not know you: put a token for it into LANDFALL_TOKEN']
  const { title, detail, errors } = body
  const wrong = Array.isArray(errors) ? errors.map(jsonObject) : []
  const texts = wrong.flatMap((each) => (each ? [`${String(each.field)}: ${String(each.detail)}`] : []))
  if (texts.length > 0) return texts
  if (typeof detail === 'string') return [detail]
  if (typeof title === 'string') return [title]
  return [
    `The service answers in a way that this Landfall does not know (status ${status}): is it another version?`,
  ]
}
