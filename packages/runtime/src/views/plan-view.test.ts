import { describe, expect, it } from 'vitest'
import { type KnownOfView, nextGeneration, planView } from './plan-view.ts'

function planned(known: Partial<KnownOfView>) {
  return planView({
    record: undefined,
    hash: 'b',
    isAsynchronous: false,
    lastPosition: 10,
    hasRows: false,
    ...known,
  })
}

describe('a view that the store has not seen', () => {
  it('[RUN-20] begins with the log, and behind one that is there at its beginning', () => {
    expect(planned({ lastPosition: 0 })).toEqual({ generation: 0, hash: 'b' })
    expect(planned({})).toEqual({ generation: 0, hash: 'b', position: 0 })
  })
  it('[RUN-20] takes rows that an earlier version has folded with the log as they are', () => {
    expect(planned({ hasRows: true })).toEqual({ generation: 0, hash: 'b' })
    expect(planned({ hasRows: true, isAsynchronous: true })).toEqual({
      generation: 0,
      hash: 'b',
      position: 10,
    })
  })
})

describe('a view whose definition has changed', () => {
  it('[RUN-20] is folded anew, and what is there serves on', () => {
    const rebuild = { generation: 4, hash: 'b', position: 0 }
    expect(planned({ record: { generation: 3, hash: 'a' } })).toEqual({ generation: 3, hash: 'a', rebuild })
    expect(planned({ record: { generation: 3, hash: 'a', position: 5 } })).toEqual({
      generation: 3,
      hash: 'a',
      position: 5,
      rebuild,
    })
  })
  it('[RUN-20] has nothing to fold anew where nothing has been folded', () => {
    expect(planned({ record: { generation: 0, hash: 'a', position: 0 } })).toEqual({
      generation: 0,
      hash: 'b',
      position: 0,
    })
  })
})

describe('a rebuild', () => {
  const record = { generation: 3, hash: 'a', rebuild: { generation: 4, hash: 'b', position: 7 } }

  it('[RUN-21] goes on where it was', () => {
    expect(planned({ record })).toEqual(record)
  })
  it('[RUN-21] is given up for another definition, and its generation is used no more', () => {
    expect(planned({ record, hash: 'c' })).toEqual({
      generation: 3,
      hash: 'a',
      abandoned: [4],
      rebuild: { generation: 5, hash: 'c', position: 0 },
    })
    expect(planned({ record, hash: 'a' })).toEqual({ generation: 3, hash: 'a', abandoned: [4] })
    expect(nextGeneration({ generation: 3, hash: 'a', abandoned: [4] })).toBe(5)
  })
})

describe('a view between two starts', () => {
  it('[RUN-24] becomes asynchronous where it is, and goes with the log again from its end', () => {
    const record = { generation: 0, hash: 'b' }
    expect(planned({ record, isAsynchronous: true })).toEqual({ ...record, position: 10 })
    expect(planned({ record: { ...record, position: 10 } })).toEqual(record)
    expect(planned({ record: { ...record, position: 9 } })).toEqual({ ...record, position: 9 })
  })
})
