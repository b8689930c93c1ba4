import { expect, it } from 'vitest'
import { checkedAll } from '../testing/checked-all.ts'
import { saidOf } from '../testing/found-in.ts'

it('[CHECK-31] a command outside of aggregates is told where its events stand', () => {
  const text = `
    command LendBook { -> BookLent }
    command CloseLibrary
    aggregate Book { key bookId: Id  command ReturnBook  event BookLent }`
  expect(saidOf(text, 'COMMAND-2')).toEqual([
    '`LendBook` stands in no aggregate, so nobody decides about it: move it into the frame of `Book`, whose `BookLent` it records',
    '`CloseLibrary` stands in no aggregate, so nobody decides about it: move it into the frame of the aggregate whose rules decide about it',
  ])
})

it('[CHECK-31] events of two aggregates, or of none, say nothing about where it belongs', () => {
  const text = `
    command LendBook { -> BookLent, CardStamped }
    command PostNotice { -> NoticePosted }
    event NoticePosted
    aggregate Book { event BookLent }
    aggregate Card { event CardStamped }`
  for (const message of saidOf(text, 'COMMAND-2')) expect(message).toContain('whose rules decide about it')
})

it('[CHECK-31] an aggregate without a key is an aggregate', () => {
  expect(saidOf('aggregate Library { command CloseLibrary }', 'COMMAND-2')).toEqual([])
})

it('[CHECK-31] an arrow to what nobody knows does not keep it from being told', () => {
  const found = checkedAll('command LendBook { -> BookLost }').map(({ code }) => code)
  expect(found).toContain('COMMAND-2')
})
