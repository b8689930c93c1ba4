import { viewFilters } from '@landfall/document'
import { fail, ok, type Result } from '@landfall/kernel'
import type { View } from '@landfall/model'
import type { Given } from '../arguments/given.ts'

/** What is asked of a view. */
export interface ViewQuestion {
  /** Of the one row that is wanted; absent where several may be. */
  readonly key?: string
  readonly params: URLSearchParams
  readonly limit: number
}

const LIMIT_DEFAULT = 100
const LIMIT_MAX = 1_000_000

/** Reads the options of a question. What the service can judge better is left to it. The failure is a sentence. */
export function readViewQuestion(view: View, { values, lists }: Given): Result<ViewQuestion, string> {
  const limit = Number(values.get('limit') ?? LIMIT_DEFAULT)
  if (!Number.isInteger(limit) || limit < 1 || limit > LIMIT_MAX) {
    return fail(`--limit is a whole number from 1 to ${LIMIT_MAX}.`)
  }
  const key = values.get('key')
  const conflict = ['where', 'from', 'to', 'sort', 'limit'].find((name) => values.has(name))
  if (key !== undefined && conflict !== undefined)
    return fail(`--key asks for one row: leave --${conflict} out.`)
  const params = new URLSearchParams()
  for (const [name, end] of [
    ['where', ''],
    ['from', '.from'],
    ['to', '.to'],
  ] as const) {
    for (const condition of lists?.get(name) ?? []) {
      const [, field, value] = /^([^=]+)=([\s\S]*)$/.exec(condition) ?? []
      if (field === undefined || value === undefined) {
        return fail(`--${name} takes a field and a value, such as status=open, not "${condition}".`)
      }
      params.append(end === '' ? parameterOf(view, field) : `${field}${end}`, value)
    }
  }
  for (const name of ['sort', 'after']) {
    const value = values.get(name)
    if (value !== undefined) params.set(name, value)
  }
  return ok({ params, limit, ...(key !== undefined && { key }) })
}

function parameterOf(view: View, name: string): string {
  return viewFilters(view).find(({ field }) => field.name === name)?.parameter ?? name
}
