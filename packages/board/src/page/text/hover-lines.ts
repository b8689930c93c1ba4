import { type Finding, kindInWords, typeText } from '@landfall/model'
import type { StormSnapshot } from '../session/storm-session.ts'
import type { Cursor } from './element-at.ts'
import { type Meaning, meaningAt } from './meaning-at.ts'

/** What is shown for the word under the pointer. */
export interface HoverLines {
  readonly title: string
  readonly description?: string
  /** What is wrong here, each with its code. */
  readonly findings: readonly string[]
}

export function hoverLines(snapshot: StormSnapshot, cursor: Cursor): HoverLines | undefined {
  const meaning = meaningAt(snapshot, cursor)
  if (!meaning) return undefined
  const description =
    meaning.kind === 'field' ? meaning.declared.field.description : meaning.element.description
  const element = meaning.kind === 'element' ? meaning.element.id : undefined
  const findings = snapshot.findings.filter(
    (finding) => isHere(finding, cursor) || (element !== undefined && finding.element === element),
  )
  return {
    title: titleOf(meaning),
    ...(description !== undefined && { description }),
    findings: [...new Set(findings.map(({ code, message }) => `${code}: ${message}`))],
  }
}

function titleOf(meaning: Meaning): string {
  if (meaning.kind === 'field') {
    const { field } = meaning.declared
    const of = 'name' in meaning.of ? ` of ${meaning.of.name}` : ''
    return `${field.name}: ${[typeText(field.type), ...field.markers].join(' ')}, a field${of}`
  }
  const { element } = meaning
  const name = 'name' in element ? element.name : element.id
  const label = 'label' in element && element.label !== undefined ? ` “${element.label}”` : ''
  const context = element.context === undefined ? '' : ` in ${element.context}`
  return `${name}${label}, ${kindInWords(element.kind)}${context}`
}

function isHere({ place }: Finding, { file, offset }: Cursor): boolean {
  return place.file === file && place.start <= offset && offset <= place.end
}
