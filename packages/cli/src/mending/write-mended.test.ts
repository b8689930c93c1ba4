import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { testFolder } from '../testing/test-folder.ts'
import { writeMended } from './write-mended.ts'

const after = { name: 'a.storm', text: 'event B\r\n' }

function written(content: string, before: string): string | { readonly failure: string } {
  const cwd = testFolder({ 'a.storm': content })
  const result = writeMended({ before: { name: 'a.storm', text: before }, after }, cwd)
  return result.ok ? readFileSync(join(cwd, 'a.storm'), 'utf8') : { failure: result.failure }
}

it('[CLI-112] a byte order mark stays, and none is made', () => {
  expect(written('\uFEFFevent A\r\n', 'event A\r\n')).toBe('\uFEFFevent B\r\n')
  expect(written('event A\r\n', 'event A\r\n')).toBe('event B\r\n')
})

it('[CLI-113] a file that has changed is left as it is, whatever has changed in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3 }), (extra) => {
      fc.pre(extra !== '' && extra !== '\uFEFF')
      expect(written(`${extra}event A`, 'event A')).toEqual({
        failure: 'has changed meanwhile and was left as it is: mend it again.',
      })
    }),
    { numRuns: 25 },
  )
})

it('[CLI-113] a file that is gone is told', () => {
  const before = { name: 'b.storm', text: '' }
  expect(writeMended({ before, after: before }, testFolder())).toEqual({
    ok: false,
    failure: 'cannot be read any more: there is no such file or folder.',
  })
})
