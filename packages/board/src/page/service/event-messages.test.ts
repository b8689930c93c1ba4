import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMessageReader } from './event-messages.ts'

const TEXT =
  'retry: 1000\nid: 0\n\nid: 1\ndata: {"a":\ndata: 1}\n\n: nothing new\nid: 7\n\nid: 8\r\ndata: x\r\n\r\n'

describe('a stream of messages', () => {
  it('[BOARD-101] is read the same wherever it is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(TEXT.length)), (cuts) => {
        const ends = [...cuts.toSorted((one, other) => one - other), TEXT.length]
        const read = createMessageReader()
        const messages = ends.flatMap((end, nth) => read(TEXT.slice(nth === 0 ? 0 : ends[nth - 1], end)))
        expect(messages).toEqual([
          { id: '0' },
          { id: '1', data: '{"a":\n1}' },
          { id: '7' },
          { id: '8', data: 'x' },
        ])
      }),
    )
  })
})
