import type { MaybePromise } from '../store/store.ts'

/**
 * Work that goes on without a pause as long as the store answers at once, and waits where it does not. It is written
 * once for both kinds of store: `yield*` a `settled` value, and `await` it `done`.
 */
export type Work<Value> = Generator<Promise<unknown>, Value, undefined>

/** A value that may come later. What it rejects with is thrown here. */
export function* settled<Value>(value: MaybePromise<Value>): Work<Value> {
  if (!(value instanceof Promise)) return value
  const came: Value[] = []
  yield value.then((each) => came.push(each))
  for (const each of came) return each
  throw new Error('Work went on before what it waited for had come.')
}

/** Does work to its end. */
export async function done<Value>(work: Work<Value>): Promise<Value> {
  let next = work.next()
  while (!next.done) {
    try {
      await next.value
    } catch (error) {
      next = work.throw(error)
      continue
    }
    next = work.next()
  }
  return next.value
}
