import type { Renaming } from '@landfall/kernel'
import type { Element, ModelIndex, NamedElement, System } from '@landfall/model'
import { qualifiedName } from '@landfall/model'
import { formerNames } from './former-names.ts'
import { isFirst } from './is-first.ts'
import { answerCommandType, answersOf } from './system-answer.ts'

/** What was stored under earlier names of aggregates, views and whatever else is found by its name. */
export function interpretRenamings(index: ModelIndex): readonly Renaming[] {
  return index.model.elements
    .filter((element) => isFirst(index, element))
    .flatMap((element) => renamingsOf(index, element))
}

function renamingsOf(index: ModelIndex, element: Element): readonly Renaming[] {
  switch (element.kind) {
    case 'aggregate':
    case 'command':
    case 'process':
    case 'publication':
    case 'view':
      return renamed(index, element, element.kind)
    case 'policy':
      return renamed(index, element, element.trigger?.kind === 'schedule' ? 'scheduled policy' : 'policy')
    case 'system':
      return [...renamed(index, element, 'system'), ...renamedAnswers(index, element)]
    default:
      return []
  }
}

function renamed(index: ModelIndex, element: NamedElement, kind: Renaming['kind']): readonly Renaming[] {
  const to = qualifiedName(element)
  return formerNames(index, element).map((from) => ({ kind, from, to }))
}

/** An answer comes in as a command, which bears the names of the system, of what it answers and of the answer. */
function renamedAnswers(index: ModelIndex, system: System): readonly Renaming[] {
  return answersOf(index, system).flatMap(({ asked, answered, commandType }) => {
    const types = namesOf(index, system).flatMap((systemName) =>
      namesOf(index, asked).flatMap((askedType) =>
        namesOf(index, answered).map((answeredType) =>
          answerCommandType({ systemName, askedType, answeredType }),
        ),
      ),
    )
    return types
      .filter((from) => from !== commandType)
      .map((from) => ({ kind: 'command', from, to: commandType }))
  })
}

function namesOf(index: ModelIndex, element: NamedElement): readonly string[] {
  return [qualifiedName(element), ...formerNames(index, element)]
}
