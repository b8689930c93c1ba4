import { elementOf, type ModelIndex, type Type } from '@landfall/model'

/** Text of a path or query in the form that its type has in JSON; where it has none, as it is. */
export function jsonOfText(index: ModelIndex, type: Type, text: string): unknown {
  switch (type.kind) {
    case 'optional':
      return jsonOfText(index, type.of, text)
    case 'basic':
      if (type.name === 'Int') return /^-?\d+$/.test(text) ? Number(text) : text
      if (type.name === 'Bool') return text === 'true' ? true : text === 'false' ? false : text
      return text
    case 'alternatives':
    case 'unknown':
    case 'nothing':
      return text
    case 'named':
      return elementOf(index, type.target, 'value') ? parsed(text) : text
    case 'list':
    case 'record':
      return parsed(text)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
