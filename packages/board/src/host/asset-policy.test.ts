import { describe, expect, it } from 'vitest'
import { assetPolicy } from './asset-policy.ts'

describe('The policy of a file of the page', () => {
  it.each([
    '',
    'index.html',
    'assets/index-1a2b.js',
    'assets/scenario-worker-1a2b.js',
    'assets/workers/../index-1a2b.js',
    'assets/workers/page.html',
    'x/assets/workers/scenario-worker-1a2b.js',
  ])('[BOARD-60] lets %j compile nothing', (path) => {
    expect(assetPolicy(path)).toContain("default-src 'self'")
    expect(assetPolicy(path)).not.toContain('unsafe-eval')
  })
  it('[BOARD-60] lets a worker compile expressions, and reach nothing', () =>
    expect(assetPolicy('assets/workers/scenario-worker-1a-2_b.js')).toBe(
      "default-src 'none'; script-src 'self' 'unsafe-eval'",
    ))
})
