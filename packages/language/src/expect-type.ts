import type { Expression, Type } from '@landfall/model'
import { typeText, withoutOptional } from '@landfall/model'
import { capital } from './capital.ts'
import { type CheckContext, report } from './check-context.ts'
import type { ExpressionNode } from './expression-node.ts'
import { fits, isBasic } from './fits.ts'
import type { Scope } from './scope.ts'

/**
 * Checks that an expression has the type that its place wants. An Int becomes a Decimal where one is wanted.
 *
 * @param what - names the place in a sentence, such as "the field `amount`".
 */
export function expectType(
  context: CheckContext,
  node: ExpressionNode | undefined,
  scope: Scope,
  wanted: { readonly type: Type; readonly what: string },
): Expression {
  const found = context.infer(context, node, scope, wanted.type)
  const { type } = wanted
  if (isBasic(withoutOptional(type), 'Decimal') && isBasic(found.type, 'Int')) return toDecimal(found)
  if (fits(context, found.type, type)) return found
  if (found.kind === 'invalid') return found
  reportMismatch(context, found, wanted)
  return { kind: 'invalid', type, place: found.place, understood: found }
}

export function toDecimal(operand: Expression): Expression {
  return { kind: 'to decimal', operand, type: { kind: 'basic', name: 'Decimal' }, place: operand.place }
}

function reportMismatch(
  context: CheckContext,
  found: Expression,
  wanted: { readonly type: Type; readonly what: string },
): void {
  const { type, what } = wanted
  if (
    found.type.kind === 'nothing' ||
    (found.type.kind === 'optional' && fits(context, found.type.of, type))
  ) {
    const help = 'say what to do then, with `?? …` or `if … is missing`'
    return report(
      context,
      'TYPE-4',
      `This may be missing, but ${what} needs ${typeText(type)}: ${help}`,
      found.place,
    )
  }
  const hint = isBasic(type, 'Text') ? '. To make it a text, write it in braces inside quotes: "{…}"' : ''
  report(
    context,
    'TYPE-1',
    `${capital(what)} must be ${typeText(type)}, but this is ${typeText(found.type)}${hint}`,
    found.place,
  )
}
