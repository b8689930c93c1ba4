import { type Element, type Field, type Finding, kindInWords, type Severity, typeText } from '@landfall/model'
import type { Level } from '../session/storm-session.ts'

/** What is to be seen of a sticky. Plain values only, so that two of them are easily told apart. */
export interface StickyFace {
  readonly kind: Element['kind']
  readonly text: string
  /** Fields, one on each line; empty where the level shows none. */
  readonly fields: string
  /** What it stands in, where that is no frame on the wall: its aggregate. */
  readonly owner: string
  /** `answered` or `pivotal`. */
  readonly sign: string
  readonly findingCount: number
  readonly worst: Severity | ''
}

/** Lines of fields on a sticky; a longer list is cut. */
const FIELD_LINES_MAX = 3

export function faceOf(
  element: Element,
  {
    level,
    findings,
    ownerText,
  }: { readonly level: Level; readonly findings: readonly Finding[]; readonly ownerText: string },
): StickyFace {
  return {
    kind: element.kind,
    text: stickyText(element),
    fields: fieldsText(fieldsOf(element), level),
    owner: level === 'design' ? ownerText : '',
    sign: signOf(element),
    findingCount: findings.length,
    worst: worstOf(findings),
  }
}

export function isSameFace(one: StickyFace, other: StickyFace): boolean {
  return (
    one.kind === other.kind &&
    one.text === other.text &&
    one.fields === other.fields &&
    one.owner === other.owner &&
    one.sign === other.sign &&
    one.findingCount === other.findingCount &&
    one.worst === other.worst
  )
}

/** What people read on a sticky: its label, else its name in words. */
export function stickyText(element: Element): string {
  if ('name' in element) return element.label ?? wordsOfName(element.name)
  if (element.kind === 'hotspot') return element.question
  if (element.kind === 'opportunity') return element.text
  return kindInWords(element.kind)
}

/** `OrderPlaced` as "Order Placed". */
export function wordsOfName(name: string): string {
  return name
    .replaceAll(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
    .replaceAll('_', ' ')
    .trim()
}

function fieldsText(fields: readonly Field[], level: Level): string {
  if (fields.length === 0 || level === 'big picture') return ''
  if (level === 'process') return fields.length === 1 ? '1 field' : `${fields.length} fields`
  const shown = fields.slice(0, fields.length > FIELD_LINES_MAX ? FIELD_LINES_MAX - 1 : FIELD_LINES_MAX)
  const lines = shown.map(({ name, type }) => `${name}: ${typeText(type)}`)
  return [...lines, ...(shown.length < fields.length ? [`… ${fields.length - shown.length} more`] : [])].join(
    '\n',
  )
}

function fieldsOf(element: Element): readonly Field[] {
  switch (element.kind) {
    case 'command':
    case 'event':
      return element.fields
    case 'view':
      return [...(element.key ? [element.key] : []), ...element.fields]
    case 'aggregate':
    case 'process':
      return [...(element.key ? [element.key] : []), ...element.state]
    default:
      return []
  }
}

function signOf(element: Element): string {
  if (element.kind === 'hotspot' && element.resolved !== undefined) return 'answered'
  return element.kind === 'event' && element.pivotal ? 'pivotal' : ''
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint']

function worstOf(findings: readonly Finding[]): Severity | '' {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? ''
}
