import { expect, it } from 'vitest'
import { importsOf } from './imports-of.ts'

const text = `import type { A } from './a.ts'
import { b } from 'b'
import './side-effect.ts'
export { c } from './c.ts'
export * from './d.ts'
export type * as e from './e.ts'
type F = import('./f.ts').F
const g = await import('./g.ts')
const computed = await import(b)
export const own = 'from nowhere'
`

it('finds every way to name another module, with its line', () => {
  const found = importsOf({ path: 'packages/x/src/file.ts', text })
  expect(found.map((each) => `${each.specifier} ${each.place.split(':')[1]}`)).toEqual([
    './a.ts 1',
    'b 2',
    './side-effect.ts 3',
    './c.ts 4',
    './d.ts 5',
    './e.ts 6',
    './f.ts 7',
    './g.ts 8',
  ])
  expect(found.filter((each) => each.isExportAll).map((each) => each.specifier)).toEqual(['./d.ts', './e.ts'])
})
