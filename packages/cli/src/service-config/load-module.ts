import { spawnSync } from 'node:child_process'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fail, ok, type Result } from '@landfall/kernel'
import { jsonObject } from '../files/json-object.ts'

/**
 * What a module exports as its default. Loading it runs it. The failure continues the sentence "<path> …", with the line
 * where there is one.
 */
export async function loadModule(path: string): Promise<Result<unknown, string>> {
  const loaded = await importFrom(path)
  if (!loaded.ok)
    return fail(`${lineText(lineOf(loaded.failure, path))}cannot be loaded: ${textOf(loaded.failure)}`)
  const module = jsonObject(loaded.value)
  return module && Object.hasOwn(module, 'default')
    ? ok(module.default)
    : fail('has no default export: begin it with `export default {`')
}

async function importFrom(path: string): Promise<Result<unknown, unknown>> {
  try {
    const module: unknown = await import(pathToFileURL(path).href)
    return ok(module)
  } catch (error) {
    // Whatever a module of somebody else throws is a fault of that module.
    return fail(error)
  }
}

/** The first line of what was thrown: an import that failed names our insides below it. */
function textOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.split('\n')[0] ?? ''
}

function lineOf(error: unknown, path: string): string | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const line = lineIn(stack, path)
  if (line !== undefined || !(error instanceof SyntaxError)) return line
  // Node keeps the place of what it cannot parse to itself, except when it ends by it.
  return lineIn(spawnSync(process.execPath, ['--check', path], { encoding: 'utf8' }).stderr, path)
}

/** The line of the first place in this file: what is below it in a stack has called it. */
function lineIn(text: string, path: string): string | undefined {
  const [, behind] = text.split(`${basename(path)}:`)
  return behind === undefined ? undefined : /^\d+/.exec(behind)?.[0]
}

function lineText(line: string | undefined): string {
  return line === undefined ? '' : `line ${line} `
}
