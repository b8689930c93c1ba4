import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { COMMANDS } from '../commands/commands.ts'
import { completionScript, SHELLS } from './completion-scripts.ts'

const pages = COMMANDS.map(({ page }) => page)

it.each(SHELLS)('[CLI-4] the completion of %s knows every command and option', (shell) => {
  const script = completionScript(shell, pages)
  for (const { name, options, operandChoices = [] } of pages) {
    for (const word of [name, ...options.map((option) => option.name), ...operandChoices])
      expect(script).toContain(word)
    for (const choice of options.flatMap(({ choices }) => choices ?? [])) expect(script).toContain(choice)
  }
})

it.each([
  { words: ['landfall', 'ch'], proposes: ['check'] },
  { words: ['landfall', 'check', '--st'], proposes: ['--stage'] },
  { words: ['landfall', 'check', '--stage', ''], proposes: ['workshop', 'model', 'release'] },
  { words: ['landfall', 'completion', 'b'], proposes: ['bash'] },
  { words: ['landfall', 'help', 'pl'], proposes: ['play'] },
  { words: ['landfall', 'check', 'or'], proposes: [] },
])('[CLI-4] bash completes $words', ({ words, proposes }) => {
  const program = `${completionScript('bash', pages)}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
_landfall; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', program], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(stdout.split('\n').filter((line) => line !== '')).toEqual(proposes)
})
