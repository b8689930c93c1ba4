import type { Field, ModelIndex, Type } from '@landfall/model'
import { elementOf } from '@landfall/model'
import { EvaluationError } from './evaluation-error.ts'
import { type Fields, fieldOf, isFields } from './values.ts'

/** A value as it is read today; itself where it lacks nothing. */
type Complete = (value: unknown) => unknown

/** Completes what was stored by earlier definitions: fields that came later get their defaults. */
export interface Completion {
  /**
   * The fields of a message. What has to be given, and was not, is an `EvaluationError`.
   *
   * @param owner - the message, for that error.
   */
  ofMessage(owner: string, fields: readonly Field[]): (stored: Fields) => Fields
  /** The fields of anything else, such as what a process remembers. What has no value yet stays without. */
  ofRecord(fields: readonly Field[]): (stored: Fields) => Fields
}

/** @param defaultOf - the value of a default, which is the same wherever it is worked out. */
export function completion(index: ModelIndex, defaultOf: (field: Field) => unknown): Completion {
  const values = new Map<string, Complete>()

  function ofType(type: Type): Complete | undefined {
    switch (type.kind) {
      case 'optional':
        return ofType(type.of)
      case 'list':
        return ofList(type.of)
      case 'named':
        return ofNamed(type.target)
      default:
        return undefined
    }
  }

  function ofList(item: Type): Complete | undefined {
    const complete = ofType(item)
    if (!complete) return undefined
    return (list) => {
      if (!Array.isArray(list)) return list
      const completed = list.map(complete)
      return completed.every((each, at) => each === list[at]) ? list : completed
    }
  }

  /** A value type may mention itself, so it is known before it has been looked at. */
  function ofNamed(target: string | undefined): Complete | undefined {
    const element = elementOf(index, target, 'value')
    if (!element) return undefined
    const known = values.get(element.id)
    if (known) return known
    let complete: ((stored: Fields) => Fields) | undefined
    const completeValue: Complete = (value) => {
      complete ??= ofFields(element.fields, undefined)
      return isFields(value) ? complete(value) : value
    }
    values.set(element.id, completeValue)
    return completeValue
  }

  function ofFields(fields: readonly Field[], owner: string | undefined): (stored: Fields) => Fields {
    const completing = fields.map((field) => ({ field, complete: ofType(field.type) }))
    return (stored) => {
      let completed = stored
      for (const { field, complete } of completing) {
        const value = fieldOf(stored, field.name)
        const found =
          value === undefined ? lackingValue(field, owner, defaultOf) : complete ? complete(value) : value
        if (found !== value) completed = { ...completed, [field.name]: found }
      }
      return completed
    }
  }

  return {
    ofMessage: (owner, fields) => ofFields(fields, owner),
    ofRecord: (fields) => ofFields(fields, undefined),
  }
}

function lackingValue(
  field: Field,
  owner: string | undefined,
  defaultOf: (field: Field) => unknown,
): unknown {
  const { name, place, type } = field
  // An optional field may have been left out on purpose, whatever its default.
  if (type.kind === 'optional') return undefined
  const value = defaultOf(field)
  if (value !== undefined || owner === undefined) return value
  const message = `${owner} was stored without \`${name}\`; give the field a default, so that earlier events can be read`
  throw new EvaluationError('missing', message, place)
}
