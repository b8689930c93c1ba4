import type { Type } from '@landfall/model'

/** A type without the places where it is written: what others see of a field must not change when its text moves. */
export function plainType(type: Type): Type {
  switch (type.kind) {
    case 'named': {
      const { place: _, ...plain } = type
      return plain
    }
    case 'list':
    case 'optional':
      return { kind: type.kind, of: plainType(type.of) }
    default:
      return type
  }
}
