import { type Field, isoDuration, type ModelIndex, type Type, withoutOptional } from '@landfall/model'
import { isFields, type JsonFields } from '../service/stored-event.ts'
import { type Draft, type DraftFields, groupFields } from './draft.ts'

/** A value as somebody would have put it into a form, whether it travelled or is stored. Undefined for what fits no input. */
export function draftOfValue(index: ModelIndex, type: Type, value: unknown): Draft | undefined {
  const plain = withoutOptional(type)
  switch (plain.kind) {
    case 'basic':
      return typedDraft(textOf(plain.name, value))
    case 'list': {
      if (!Array.isArray(value)) return undefined
      return {
        kind: 'list',
        items: value.flatMap((item: unknown) => draftOfValue(index, plain.of, item) ?? []),
      }
    }
    default: {
      const fields = groupFields(index, plain)
      if (fields && isFields(value)) return { kind: 'group', fields: draftsOfValues(index, fields, value) }
      return typedDraft(typeof value === 'string' ? value : undefined)
    }
  }
}

/** Of the fields that there are values for. */
export function draftsOfValues(index: ModelIndex, fields: readonly Field[], values: JsonFields): DraftFields {
  const drafts = fields.flatMap(({ name, type }): [string, Draft][] => {
    const draft = Object.hasOwn(values, name) ? draftOfValue(index, type, values[name]) : undefined
    return draft ? [[name, draft]] : []
  })
  return Object.fromEntries(drafts)
}

function typedDraft(text: string | undefined): Draft | undefined {
  return text === undefined ? undefined : { kind: 'typed', text }
}

function textOf(type: string, value: unknown): string | undefined {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (type === 'Time' && (typeof value === 'number' || typeof value === 'string')) return localTime(value)
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return value
  if (!isFields(value)) return undefined
  const { months, ms } = value
  return typeof months === 'number' && typeof ms === 'number' ? isoDuration({ months, ms }) : undefined
}

/** As an input of the browser wants it: at this place, to the second. */
function localTime(at: number | string): string | undefined {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return undefined
  const two = (part: number) => String(part).padStart(2, '0')
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`
}
