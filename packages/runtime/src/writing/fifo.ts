/** First in, first out, without moving what waits at every step. */
export interface Fifo<Item> {
  readonly size: number
  add(item: Item): void
  /** Undefined where nothing waits. */
  take(): Item | undefined
}

export function fifo<Item>(): Fifo<Item> {
  let coming: Item[] = []
  let going: Item[] = []
  return {
    get size() {
      return coming.length + going.length
    },
    add(item) {
      coming.push(item)
    },
    take() {
      if (going.length === 0) {
        going = coming.reverse()
        coming = []
      }
      return going.pop()
    },
  }
}
