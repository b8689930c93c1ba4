import { elementOf, type Field, type ModelIndex, type Type } from '@landfall/model'
import { BASIC_FORMS } from './basic-forms.ts'
import type { Values } from './read-values.ts'

/**
 * What of a person's data may be seen: all of it, or none. With secrets values are written by whoever sends them, and
 * never by the server.
 */
export type Sight = 'with personal' | 'without personal' | 'with secrets'

/** Gives values of the storm out as JSON. `secret` fields never leave the server, at whatever depth. */
export interface ValueWriter {
  /** What is missing, or is not what its type says, is left out. */
  fields(fields: readonly Field[], values: unknown, sight: Sight): Values
  value(type: Type, value: unknown, sight: Sight): unknown
}

export function createValueWriter(index: ModelIndex): ValueWriter {
  function fields(all: readonly Field[], values: unknown, sight: Sight): Values {
    if (!isRecord(values)) return {}
    const written = all.flatMap((field): [string, unknown][] => {
      const { name, type, markers } = field
      if (!Object.hasOwn(values, name)) return []
      if (sight !== 'with secrets' && markers.includes('secret')) return []
      if (sight === 'without personal' && markers.includes('personal')) return []
      const json = value(type, values[name], sight)
      return json === undefined ? [] : [[name, json]]
    })
    return Object.fromEntries(written)
  }

  function value(type: Type, given: unknown, sight: Sight): unknown {
    if (given === undefined || given === null) return undefined
    switch (type.kind) {
      case 'basic':
        return BASIC_FORMS[type.name].write(given)
      case 'list':
        return Array.isArray(given)
          ? given.map((item: unknown) => value(type.of, item, sight) ?? null)
          : undefined
      case 'optional':
        return value(type.of, given, sight)
      case 'alternatives':
        return typeof given === 'string' ? given : undefined
      case 'named': {
        const named = elementOf(index, type.target, 'enum', 'value')
        if (named?.kind === 'enum') return typeof given === 'string' ? given : undefined
        if (!named) return given
        return isRecord(given) ? fields(named.fields, given, sight) : undefined
      }
      case 'record':
        return isRecord(given) ? record(type.fields, given, sight) : undefined
      case 'nothing':
        return undefined
      case 'unknown':
        return given
    }
  }

  function record(types: Readonly<Record<string, Type>>, given: Values, sight: Sight): Values {
    const written = Object.entries(types).flatMap(([name, type]): [string, unknown][] => {
      const json = Object.hasOwn(given, name) ? value(type, given[name], sight) : undefined
      return json === undefined ? [] : [[name, json]]
    })
    return Object.fromEntries(written)
  }

  return { fields, value }
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
