import { elementOf, type ModelIndex, type Type } from '@landfall/model'
import { BASIC_FORMS } from './basic-forms.ts'

/** What a type expects, in words. */
export function expectedText(index: ModelIndex, type: Type): string {
  switch (type.kind) {
    case 'basic':
      return BASIC_FORMS[type.name].expected
    case 'list':
      return 'a list'
    case 'optional':
      return expectedText(index, type.of)
    case 'alternatives':
      return membersText(type.members)
    case 'named': {
      const named = elementOf(index, type.target, 'enum', 'value')
      if (!named) return 'a value'
      return named.kind === 'enum' ? membersText(named.members) : 'fields in braces'
    }
    case 'record':
      return 'fields in braces'
    case 'nothing':
      return 'null'
    case 'unknown':
      return 'a value'
  }
}

/** The words of which one is expected. */
export function membersText(members: readonly string[]): string {
  const shown = members.slice(0, 10)
  return `${shown.length > 1 ? 'one of ' : ''}${shown.join(', ')}${members.length > shown.length ? ' and others' : ''}`
}
