/** A message of Server-Sent Events; one with an id alone says where to begin again. */
export interface EventMessage {
  readonly id?: string
  readonly data?: string
}

/** Takes a text apart that comes in pieces, wherever it is cut. Source: html.spec.whatwg.org, "Server-sent events". */
export function createMessageReader(): (piece: string) => readonly EventMessage[] {
  let rest = ''
  return (piece) => {
    const blocks = `${rest}${piece}`.replaceAll('\r\n', '\n').split('\n\n')
    rest = blocks.pop() ?? ''
    return blocks.map(messageOf).filter(({ id, data }) => id !== undefined || data !== undefined)
  }
}

function messageOf(block: string): EventMessage {
  const lines = block.split('\n')
  const data = lines.flatMap((line) => valueIn('data', line) ?? [])
  const id = lines.flatMap((line) => valueIn('id', line) ?? []).at(-1)
  return { ...(id !== undefined && { id }), ...(data.length > 0 && { data: data.join('\n') }) }
}

function valueIn(name: string, line: string): string | undefined {
  return line.startsWith(`${name}:`) ? line.slice(name.length + 1).replace(/^ /, '') : undefined
}
