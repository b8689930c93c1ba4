import { elementOf } from '@landfall/model'
import type { Vocabulary } from '../story/vocabulary.ts'

const KINDS = ['policy', 'process', 'system', 'publication', 'view', 'aggregate'] as const

/** A part of the storm by its qualified name, of whatever kind it is, as people know it; several as in `A or B`. */
export function reactorName(names: string, vocabulary: Vocabulary): string {
  const shown = names.split(' or ').map((name) => oneName(name, vocabulary))
  return shown.join(' or ')
}

/** Whether a part is a system that is asked, or one of several. */
export function isSystem(names: string | undefined, { index }: Vocabulary): boolean {
  return names?.split(' or ').every((name) => elementOf(index, `system ${name}`, 'system')) === true
}

function oneName(name: string, vocabulary: Vocabulary): string {
  const kind = KINDS.find((each) => elementOf(vocabulary.index, `${each} ${name}`, each))
  return vocabulary.shortName(kind ?? 'policy', name)
}
