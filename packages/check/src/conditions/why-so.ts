import type { Expression } from '@landfall/model'
import { conditionText, valueText } from './condition-text.ts'
import { expressionKey } from './expression-key.ts'
import type { Judged } from './judged.ts'
import { type Known, nameOf } from './known.ts'

/** Why a condition never holds or always does, as the end of a sentence. */
export function whySo({ verdict, because, condition }: Judged): string {
  const reasons = because.filter(({ kind }) => kind !== 'given')
  const [reason, ...others] = reasons
  if (!reason) return verdict === 'never' ? 'no values make it true' : 'no values make it false'
  if (others.length > 0)
    return `it ${verdict === 'never' ? 'contradicts' : 'follows from'} ${reasons.map(known).join(', and ')}`
  switch (reason.kind) {
    case 'values':
      return lacksValue(reason, condition) ?? known(reason)
    case 'condition':
      return verdict === 'never'
        ? `it contradicts ${known(reason)} above`
        : `${known(reason)} above says so already`
    case 'set':
    case 'given':
      return known(reason)
  }
}

function known(reason: Known): string {
  switch (reason.kind) {
    case 'values':
      return valuesText(reason)
    case 'condition':
      return clauseText(reason)
    case 'set':
      return `this \`on\` sets \`${reason.field.name}\` itself`
    case 'given':
      return 'what is given'
  }
}

function clauseText({ word, condition }: Known & { readonly kind: 'condition' }): string {
  const text = conditionText(condition)
  return text.startsWith('`') ? `\`${word} ${text.slice(1)}` : `the \`${word}\``
}

/** Of `status == sent`, where nothing ever makes the status `sent`, just that. */
function lacksValue({ owner, field, values }: ValuesKnown, condition: Expression): string | undefined {
  if (condition.kind !== 'binary' || condition.operator !== '==') return undefined
  const keys = ['message', 'state', 'row'] as const
  const names = keys.map((scope) => expressionKey(nameOf(scope, field)))
  const isField = (side: Expression): boolean => names.includes(expressionKey(side))
  const { left, right } = condition
  const wanted = isField(left) ? right : isField(right) ? left : undefined
  if (!wanted || !['literal', 'alternative', 'duration'].includes(wanted.kind)) return undefined
  if (owner.kind === 'event' || owner.kind === 'publication') return undefined
  if (values.some((value) => expressionKey(value) === expressionKey(wanted))) return undefined
  return `no event sets \`${field.name}\` of \`${owner.name}\` to \`${valueText(wanted)}\``
}

type ValuesKnown = Known & { readonly kind: 'values' }

function valuesText({ owner, field, values }: ValuesKnown): string {
  const there = values.filter(({ kind }) => kind !== 'missing').map((value) => `\`${valueText(value)}\``)
  const name = `\`${field.name}\` of \`${owner.name}\``
  if (there.length === 0) return `nothing ever gives ${name} a value`
  const isOptional = field.type.kind === 'optional' && there.length < values.length
  const named = isOptional ? [...there, '`missing`'] : there
  const last = named.at(-1) ?? ''
  return `${name} is only ever ${named.length > 1 ? `${named.slice(0, -1).join(', ')} or ${last}` : last}`
}
