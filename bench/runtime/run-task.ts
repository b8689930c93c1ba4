import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CONTENDERS, type ContenderName } from './contenders.ts'
import type { Measured, Task } from './task.ts'

const MEASURE = fileURLToPath(new URL('measure.ts', import.meta.url))
const PEERS = fileURLToPath(new URL('../node_modules', import.meta.url))
const TIME_LIMIT_MS = 180_000

/** Has a contender do a task in a process of its own; in words, why there is no figure. */
export function runTask(name: ContenderName, task: Task): Measured {
  if (CONTENDERS[name].isPeer && !existsSync(PEERS)) return 'not installed'
  const { error, signal, status, stdout, stderr } = spawnSync(
    process.execPath,
    [MEASURE, name, JSON.stringify(task)],
    {
      encoding: 'utf8',
      timeout: TIME_LIMIT_MS,
      killSignal: 'SIGKILL',
      // act takes both to heart: it traces each step in development.
      env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'fatal' },
    },
  )
  if (status === 0) return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')
  if (signal === 'SIGKILL') return `not done within ${TIME_LIMIT_MS / 1_000} s`
  const said = stderr.split('\n').find((line) => /^(\w*Error|\[?\w+\]?:)/.test(line.trim()))
  return `failed: ${said?.trim() ?? error?.message ?? `exit code ${status}`}`
}
