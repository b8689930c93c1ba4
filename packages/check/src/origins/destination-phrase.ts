import {
  elementOf,
  type FieldAddress,
  type FieldUse,
  type ModelIndex,
  readersOf,
  type View,
} from '@landfall/model'
import { nameOf } from './name-of.ts'
import type { Phrase } from './phrase.ts'

/** One way in which a field matters, in words that follow on "goes to". Undefined for what a row does with itself. */
export function destinationPhrase(index: ModelIndex, from: FieldAddress, use: FieldUse): Phrase | undefined {
  const by = nameOf(index, use.by)
  switch (use.kind) {
    case 'field':
      return fieldPhrase(index, from, use.field)
    case 'condition':
      return { lead: 'decides in ', name: by }
    case 'delay':
      return { lead: 'delays ', name: by }
    case 'promise':
      return { lead: 'promise ', name: by }
    case 'seen':
      return { lead: onlooker(index, from, use), name: by }
  }
}

function fieldPhrase(index: ModelIndex, from: FieldAddress, to: FieldAddress): Phrase | undefined {
  if (from.element === to.element && from.field === to.field) return undefined
  const target = elementOf(index, to.element)
  const name = nameOf(index, to.element)
  if (target?.kind === 'view') return rowPhrase(index, from, { view: target, field: to.field })
  if (target?.kind === 'aggregate' || target?.kind === 'process') {
    if (target.key?.name === to.field) return { lead: 'tells which ', name }
    return { lead: from.field === to.field ? 'state of ' : `state \`${to.field}\` of `, name }
  }
  return { lead: from.field === to.field ? '' : `\`${to.field}\` of `, name }
}

/** People see what is in their rows. */
function rowPhrase(
  index: ModelIndex,
  from: FieldAddress,
  { view, field }: { view: View; field: string },
): Phrase {
  const actors = readersOf(index, view).flatMap((reader) =>
    reader.kind === 'actor' ? [reader.actor.name] : [],
  )
  const as = from.field === field ? '' : `\`${field}\` `
  if (actors.length === 0) return { lead: as === '' ? 'view ' : `${as}of view `, name: view.name }
  const seen = `seen by ${actors.join(', ')}`
  return { lead: `${seen}${as === '' ? '' : ` as ${as.trim()}`} in `, name: view.name }
}

function onlooker(index: ModelIndex, from: FieldAddress, { by }: FieldUse): string {
  switch (elementOf(index, by)?.kind) {
    case 'screen':
      return 'shown on '
    case 'system':
      return elementOf(index, from.element)?.kind === 'view' ? 'read by ' : 'told to '
    case 'reading':
      return 'read by context '
    default:
      return 'seen by '
  }
}
