import type { Model } from '@landfall/model'
import { createCompiler } from '../compile-expression.ts'

/** A function of a storm as it is called at run time: Int as number, Decimal as text, Time as ms, Duration as `{ months, ms }`. */
export function functionOf(model: Model, name: string): (...given: unknown[]) => unknown {
  const found = createCompiler(model).functions.find(`function ${name}`)
  if (!found) throw new Error(`no function ${name}`)
  return found
}
