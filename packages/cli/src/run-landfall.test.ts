import { expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { COMMANDS } from './commands/commands.ts'
import { testFolder } from './testing/test-folder.ts'
import { runInTest } from './testing/test-terminal.ts'

const cwd = testFolder()

it.each(COMMANDS.map(({ page }) => page.name))('[CLI-2] %s explains itself', async (name) => {
  const { exitCode, stdout, stderr } = await runInTest([name, '--help'], { cwd })
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  for (const part of [
    `Usage: landfall ${name}`,
    'Options:',
    'Examples:',
    'Exit codes:',
    '  0 ',
    '  2 ',
    '  70 ',
  ]) {
    expect(stdout).toContain(part)
  }
  expect((await runInTest(['help', name], { cwd })).stdout).toBe(stdout)
  expect((await runInTest(['-h', name], { cwd })).stdout).toBe(stdout)
})

it('[CLI-2] without a command, all are listed', async () => {
  const { exitCode, stdout } = await runInTest([], { cwd })
  expect(exitCode).toBe(0)
  for (const { page } of COMMANDS) expect(stdout).toContain(`  ${page.name} `)
  for (const words of [['help'], ['--help'], ['-h'], ['--no-color', 'help']]) {
    expect((await runInTest(words, { cwd })).stdout).toBe(stdout)
  }
})

it('[CLI-1] help for a command that does not exist names the nearest', async () => {
  const { exitCode, stderr } = await runInTest(['help', 'tset'], { cwd })
  expect(exitCode).toBe(2)
  expect(stderr).toContain('Did you mean: landfall test')
})

it('[CLI-1] a word that resembles nothing gets no guess', async () => {
  const { stderr } = await runInTest(['constructor'], { cwd })
  expect(stderr).toBe('landfall: There is no command "constructor". See: landfall help\n')
  expect((await runInTest(['check', '--__proto__'], { cwd })).exitCode).toBe(2)
})

it('[CLI-3] --version says the version of the package', async () => {
  for (const word of ['--version', '-v']) {
    expect(await runInTest([word], { cwd })).toMatchObject({
      exitCode: 0,
      stdout: `landfall ${manifest.version}\n`,
    })
  }
})
