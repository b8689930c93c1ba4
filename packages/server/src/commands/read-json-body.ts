import { fail, ok, type Result } from '@landfall/kernel'

/** The JSON in a body, or what is wrong with it. */
export function readJsonBody(body: Buffer): Result<unknown, string> {
  if (body.length === 0) return fail('The body is empty: send the fields of the command, at least {}')
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body)
    const value: unknown = JSON.parse(text)
    return ok(value)
  } catch (error) {
    return fail(error instanceof SyntaxError ? 'The body is not JSON' : 'The body is not text in UTF-8')
  }
}
