import { join } from 'node:path'
import { expect, it } from 'vitest'
import { testFolder } from '../testing/test-folder.ts'
import { readStormFiles } from './read-storm-files.ts'

it('[CLI-11] what is too large or no UTF-8 is told, for all files at once', () => {
  const cwd = testFolder({
    'big.storm': new Uint8Array(8_000_001),
    'latin.storm': Uint8Array.of(0x65, 0xe9, 0x0a),
    'utf16.storm': Uint8Array.of(0xff, 0xfe, 0x65, 0x00),
  })
  expect(readStormFiles([], cwd)).toEqual({
    ok: false,
    failure: [
      'big.storm is too large: 9 MB, and at most 8 MB are read. Cut it into several files.',
      'latin.storm is not text in UTF-8: save it with that encoding.',
      'utf16.storm is not text in UTF-8: save it with that encoding.',
    ],
  })
})

it('[CLI-12] files are named from the folder where one stands, and a byte order mark is no text', () => {
  const cwd = testFolder({ 'here/a.storm': '', 'there/b.storm': '\uFEFFevent Happened' })
  const read = readStormFiles(['.', '../there/b.storm'], join(cwd, 'here'))
  expect(read).toEqual({
    ok: true,
    value: [
      { name: 'a.storm', text: '' },
      { name: '../there/b.storm', text: 'event Happened' },
    ],
  })
})
