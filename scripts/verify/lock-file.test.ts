import { expect, it } from 'vitest'
import { checkLockFile } from './lock-file.ts'

const tool = { optionalDependencies: { '@tool/linux': '1.0.0', '@tool/windows': '1.0.0' } }

it('is content when all parts of a tool are there, beside it or above it', () => {
  const packages = {
    '': {},
    'packages/model': {},
    'node_modules/@landfall/model': { resolved: 'packages/model' },
    'node_modules/tool': tool,
    'node_modules/tool/node_modules/@tool/linux': {},
    'node_modules/@tool/windows': {},
  }
  expect(checkLockFile({ packages })).toEqual({ passed: true, detail: '6 packages, no address' })
})

it('reports a part that is missing', () => {
  const packages = { 'node_modules/tool': tool, 'node_modules/@tool/linux': {} }
  expect(checkLockFile({ packages })).toMatchObject({
    reasons: [expect.stringContaining('may need @tool/windows')],
  })
})

it('reports an address', () => {
  const packages = { 'node_modules/tool': { resolved: 'https://example.org/tool-1.0.0.tgz' } }
  expect(checkLockFile({ packages })).toMatchObject({ passed: false })
})
