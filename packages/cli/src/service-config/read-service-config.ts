import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fail, ok, type Result } from '@landfall/kernel'
import { findConfig } from '../config/find-config.ts'
import { shownPath } from '../files/shown-path.ts'
import { loadModule } from './load-module.ts'
import { type ConfiguredStorm, parseServiceConfig } from './parse-service-config.ts'
import { NO_CONFIG, type ServiceConfig } from './service-config.ts'

const NAMES = ['landfall.config.ts', 'landfall.config.js', 'landfall.config.mjs']

export interface ReadConfig {
  readonly config: ServiceConfig
  /** Where it was found, as people see it; absent where there is none. */
  readonly path?: string
}

/**
 * Finds, loads and reads the `landfall.config.ts` of the storms at these paths: the nearest one, as `landfall.json` is
 * found. The failure is one sentence per problem.
 *
 * @param asked.file - a file to take in its place, relative to `cwd`.
 */
export async function readServiceConfig(
  asked: { readonly paths: readonly string[]; readonly file: string | undefined; readonly cwd: string },
  storm: ConfiguredStorm,
): Promise<Result<ReadConfig, readonly string[]>> {
  const { paths, file, cwd } = asked
  const path = file === undefined ? findConfig(paths, cwd, NAMES) : resolve(cwd, file)
  if (path === undefined) return ok({ config: NO_CONFIG })
  const name = shownPath(path, cwd)
  if (!existsSync(path)) return fail([`${name} is not there.`])
  const others = file === undefined ? NAMES.map((each) => join(dirname(path), each)).filter(existsSync) : []
  if (others.length > 1) {
    return fail([`There are ${others.map((each) => shownPath(each, cwd)).join(' and ')}: keep one of them.`])
  }
  const loaded = await loadModule(path)
  if (!loaded.ok) return fail([`${name} ${loaded.failure}`])
  const config = parseServiceConfig(loaded.value, storm)
  if (!config.ok) return fail(config.failure.map((problem) => `${name}: ${problem}`))
  return ok({ config: config.value, path: name })
}
