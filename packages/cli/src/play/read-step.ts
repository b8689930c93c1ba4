import { fail, ok, type Result } from '@landfall/kernel'
import { readStorm, type Storm } from '@landfall/language'
import type { Finding, Place, ScenarioStep, TextEdit } from '@landfall/model'
import type { StepSource } from './step-source.ts'

/** Name of the file in which a step is read. No path is empty, so no file of the storm has it. */
const STEP_FILE = ''

/** Steps of a scenario, read from what somebody typed. */
export interface ReadSteps {
  readonly steps: readonly { readonly step: ScenarioStep; readonly text: string }[]
  /** Where people find a place that is in a step; other places stay as they are. */
  readonly locate: (place: Place) => Place
}

export type NotAStep =
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  /** It is something that a storm declares, such as an event. */
  | { readonly kind: 'declaration' }

/**
 * Reads a step in the language of scenarios; `when` may be left out. It is read as one more file of the storm, so that
 * names and types are checked as they are in a scenario.
 */
export function readStep(text: string, storm: Storm, source: StepSource): Result<ReadSteps, NotAStep> {
  const head = headOf(text)
  const file = { name: STEP_FILE, text: `${head}${text}\n${head === '' ? '' : '}\n'}` }
  const { model, findings } = readStorm([...storm.files, file], storm)
  const locate = locating(source, { from: head.length, length: text.length })
  const own = findings.filter(({ place }) => place.file === STEP_FILE)
  if (own.some(({ severity }) => severity === 'error')) {
    return fail({ kind: 'findings', findings: own.map((finding) => located(finding, locate)) })
  }
  const [scenario, ...others] = model.elements.filter(({ place }) => place.file === STEP_FILE)
  if (scenario?.kind !== 'scenario' || others.length > 0) return fail({ kind: 'declaration' })
  const steps = scenario.steps.map((step) => {
    const { start, end } = step.place
    return { step, text: file.text.slice(start, end).replace(/^when\n/, 'when ') }
  })
  return ok({ steps, locate })
}

const NAME = String.raw`(?:"(?:\\.|[^"\\\r\n])*"|[^\s".{[(]+)`
const ANSWER = new RegExp(String.raw`^${NAME}(?:\s*\.\s*${NAME})*\s+answers\b`)

/** What a step lacks in front of it to be part of a scenario, on a line of its own. */
function headOf(text: string): string {
  if (/^scenario\s*"/.test(text)) return ''
  const isWhole = /^(given|when|then)\b/.test(text) || ANSWER.test(text)
  return isWhole ? 'scenario "play" {\n' : 'scenario "play" {\nwhen\n'
}

function locating(
  source: StepSource,
  { from, length }: { readonly from: number; readonly length: number },
): ReadSteps['locate'] {
  const move = (offset: number) => source.offset + Math.min(Math.max(offset - from, 0), length)
  return (place) =>
    place.file === STEP_FILE ? { file: source.name, start: move(place.start), end: move(place.end) } : place
}

function located(finding: Finding, locate: ReadSteps['locate']): Finding {
  const { place, fix } = finding
  const locatedEdit = (edit: TextEdit): TextEdit => ({ ...edit, place: locate(edit.place) })
  return {
    ...finding,
    place: locate(place),
    ...(fix && { fix: { ...fix, edits: fix.edits.map(locatedEdit) } }),
  }
}
