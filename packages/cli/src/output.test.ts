import { describe, expect, it } from 'vitest'
import { testFolder } from './testing/test-folder.ts'
import { runInTest } from './testing/test-terminal.ts'

const cwd = testFolder({ 'a.storm': 'policy P { when Nothing }' })
const ESCAPE = '\u001b['

describe('[CLI-80] colours', () => {
  it.each([
    { isTTY: false, env: {}, words: [], isColoured: false },
    { isTTY: true, env: {}, words: [], isColoured: true },
    { isTTY: true, env: { NO_COLOR: '1' }, words: [], isColoured: false },
    { isTTY: true, env: { NO_COLOR: '' }, words: [], isColoured: true },
    { isTTY: true, env: { TERM: 'dumb' }, words: [], isColoured: false },
    { isTTY: true, env: {}, words: ['--no-color'], isColoured: false },
    { isTTY: false, env: { FORCE_COLOR: '1' }, words: [], isColoured: true },
    { isTTY: false, env: { FORCE_COLOR: '1', NO_COLOR: '1' }, words: [], isColoured: true },
    { isTTY: true, env: { FORCE_COLOR: '0' }, words: [], isColoured: false },
    { isTTY: false, env: { FORCE_COLOR: '1' }, words: ['--no-color'], isColoured: false },
  ])('[CLI-80] on a terminal: $isTTY, $env, $words', async ({ isTTY, env, words, isColoured }) => {
    const { stdout } = await runInTest(['check', ...words], { cwd, isTTY, env })
    expect(stdout.includes(ESCAPE)).toBe(isColoured)
  })

  it('[CLI-80] change nothing but colours', async () => {
    const plain = await runInTest(['check'], { cwd })
    const coloured = await runInTest(['check'], { cwd, env: { FORCE_COLOR: '1' } })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of them.
    expect(coloured.stdout.replace(/\u001b\[\d+m/g, '')).toBe(plain.stdout)
  })
})

describe('progress', () => {
  const storm = Array.from({ length: 3 }, (_, index) => `event Happened\nscenario "${index}" {}`)

  it('[CLI-81] is shown on a terminal when work takes long, and is gone before results', async () => {
    const slow = testFolder({ 'a.storm': storm[0] ?? '', 'b.storm': '', 'c.storm': '' })
    const { output, stderr } = await runInTest(['format'], { cwd: slow, isTTY: true, tickMs: 300 })
    expect(stderr).toContain('Formatting 2 of 3 files')
    expect(output.indexOf('Formatting 3 of 3 files')).toBeLessThan(output.indexOf('formatted'))
    expect(output).toContain('\r\u001b[2Ka.storm is formatted now')
  })
  it('[CLI-81] is shown at once for a large storm', async () => {
    const large = testFolder({ 'a.storm': `// ${'x'.repeat(200_000)}\nenum Row { front }` })
    const { output } = await runInTest(['check'], { cwd: large, isTTY: true })
    expect(output).toBe('\r\u001b[2KReading 1 file\r\u001b[2KNo findings: 1 element in 1 file\n')
    expect((await runInTest(['check'], { cwd: large })).stderr).toBe('')
  })
  it.each([
    { isTTY: false, tickMs: 300 },
    { isTTY: true, tickMs: 1 },
  ])('[CLI-81] is silent for $isTTY, $tickMs ms', async ({ isTTY, tickMs }) => {
    const quick = testFolder({ 'a.storm': storm[0] ?? '' })
    for (const words of [['format'], ['test']]) {
      expect((await runInTest(words, { cwd: quick, isTTY, tickMs })).stderr).toBe('')
    }
  })
})
