/**
 * Has work done one after the other, in the order in which it comes. Both peers on SQLite lose or refuse work when
 * two of their transactions overlap in one process, so who uses them has to bring this along.
 */
export function inTurn(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const done = last.then(work)
    last = done.catch(() => {})
    return done
  }
}
