import { onTestFinished } from 'vitest'

/** A message of a stream: an id alone moves on where a reader begins again. */
interface StreamMessage {
  readonly id: string
  readonly data: unknown
}

/** A stream as a reader has it. */
export interface ReadStream {
  readonly status: number
  /** The next message with data; rejects where the stream ends before it. */
  next(): Promise<StreamMessage>
  /** All messages with data up to the end of the stream. */
  rest(): Promise<readonly StreamMessage[]>
  close(): void
}

export async function eventStream(
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<ReadStream> {
  const ending = new AbortController()
  onTestFinished(() => ending.abort())
  const response = await fetch(url, {
    headers: { accept: 'text/event-stream', ...headers },
    signal: ending.signal,
  })
  const messages = messagesIn(response.body ?? new ReadableStream())
  return {
    status: response.status,
    async next() {
      const next = await messages.next()
      if (next.done) throw new Error('The stream has ended')
      return next.value
    },
    async rest() {
      const rest: StreamMessage[] = []
      for await (const message of messages) rest.push(message)
      return rest
    },
    close: () => ending.abort(),
  }
}

async function* messagesIn(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamMessage> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true })
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const id = /^id: (.*)$/m.exec(block)?.[1] ?? ''
      const data = /^data: (.*)$/m.exec(block)?.[1]
      if (data !== undefined) yield { id, data: JSON.parse(data) }
    }
  }
}
