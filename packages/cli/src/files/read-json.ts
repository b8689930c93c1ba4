import { fail, ok, type Result } from '@landfall/kernel'
import { readText } from './read-text.ts'

/** What a JSON file holds. The failure continues the sentence "<path> …". */
export function readJson(path: string): Result<unknown, string> {
  const text = readText(path)
  if (!text.ok) return text
  try {
    const data: unknown = JSON.parse(text.value)
    return ok(data)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    // Of what the engine says only the place is for people.
    const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(error.message) ?? []
    return fail(`is not JSON${line === undefined ? '' : `: see line ${line}, column ${column}`}.`)
  }
}
