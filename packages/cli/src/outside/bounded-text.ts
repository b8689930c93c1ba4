import { fail, ok, type Result } from '@landfall/kernel'

/** The text of an answer; what is larger is not read to its end. The failure is that it is. */
export async function boundedText(
  response: Response,
  { bytesMax }: { readonly bytesMax: number },
): Promise<Result<string, 'too large'>> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of response.body ?? []) {
    bytes += part.length
    // Leaving the loop ends the connection.
    if (bytes > bytesMax) return fail('too large')
    parts.push(part)
  }
  return ok(Buffer.concat(parts).toString('utf8'))
}
