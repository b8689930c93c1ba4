import type { Input } from '../terminal.ts'

/**
 * The lines of a stream, each as soon as it is there; what follows the last line end is a line too, unless it is
 * empty. Who stops asking closes the stream. Throws what the stream fails with.
 */
export async function* linesOf(input: Input): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const part of input) {
    rest += typeof part === 'string' ? part : decoder.decode(part, { stream: true })
    const lines = rest.split(/\r\n|\n/)
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}
