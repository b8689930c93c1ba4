import { normalize } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stormPathProblem } from './storm-path.ts'

describe('The path of a storm', () => {
  it.each(['shop.storm', 'Sales/Orders 2.storm', 'ventes/éléments.storm', 'a/b/c/d.storm'])(
    '[BOARD-3] may be %s',
    (path) => expect(stormPathProblem(path)).toBeUndefined(),
  )
  it.each([
    '',
    '.storm',
    'shop.txt',
    '../shop.storm',
    '../../x.storm',
    'a/../../x.storm',
    '/etc/x.storm',
    'C:\\x.storm',
    '..\\x.storm',
    'a//x.storm',
    './x.storm',
    'a/.git/x.storm',
    '.landfall/x.storm',
    'node_modules/x.storm',
    'nul\u0000.storm',
    'line\nbreak.storm',
    `${'x'.repeat(300)}.storm`,
    'a/b/c/d/e/f/g/h/i.storm',
    'half\ud83d.storm',
    'a /x.storm',
    '__proto__',
  ])('[BOARD-3] may not be %j', (path) => expect(stormPathProblem(path)).toMatch(/\.$/))
  it('[BOARD-3] never leads out of the folder', () => {
    const part = fc.constantFrom('..', '.', '/', '\\', 'a', '', '\u0000', ' ', '~', 'C:', 'b.storm')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const path = `${parts.join('')}x.storm`
        fc.pre(stormPathProblem(path) === undefined)
        expect(normalize(`/root/${path}`).startsWith('/root/')).toBe(true)
      }),
    )
  })
})
