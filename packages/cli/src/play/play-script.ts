import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Look } from '../look.ts'
import { printable } from '../printable.ts'
import type { Output } from '../terminal.ts'
import { createInputGatherer, type Typed } from './input-gatherer.ts'
import type { Reply } from './reply.ts'
import type { Session } from './session.ts'
import { sessionWord } from './session-words.ts'

export interface Script {
  /** Such as `orders.steps`, for places in it. */
  readonly name: string
  readonly lines: AsyncIterable<string> | Iterable<string>
}

interface Stationery {
  readonly stdout: Output
  readonly look: Look
  readonly isJson: boolean
}

/**
 * Plays what a file or another program says: each input is echoed, and what it did stands below it. Goes on behind an
 * input that went wrong, and remembers it in the exit code.
 */
export async function playScript(
  session: Session,
  { name, lines }: Script,
  stationery: Stationery,
): Promise<ExitCode> {
  const gatherer = createInputGatherer({ name, isOneText: true })
  const write = stationery.isJson ? jsonWriter(session, stationery) : proseWriter(stationery)
  let exitCode: ExitCode = EXIT.fine
  const take = (typed: Typed): void => {
    const reply = typed.kind === 'input' ? session.take(typed.text, typed.source, stationery.look) : undefined
    if (reply?.isWrong) exitCode = EXIT.wrong
    write(typed.text, reply)
  }
  for await (const line of lines) {
    const typed = gatherer.add(line)
    if (typed?.kind === 'input' && isQuit(typed.text)) return exitCode
    if (typed) take(typed)
  }
  const last = gatherer.end()
  if (last) take(last)
  return exitCode
}

/** Writes an input and what was replied; a remark has no reply. */
type Writer = (text: string, reply: Reply | undefined) => void

function jsonWriter(session: Session, { stdout }: Stationery): Writer {
  return (input, reply) => {
    if (!reply) return
    const line = JSON.stringify({ input, ok: !reply.isWrong, now: session.now, ...reply.data() })
    stdout.write(`${line}\n`)
  }
}

/** With an empty line between inputs; not behind a remark, nor between inputs that are answered by a sign. */
function proseWriter({ stdout, look }: Stationery): Writer {
  let before: 'nothing' | 'remark' | 'sign' | 'lines' = 'nothing'
  return (text, reply) => {
    const kind = reply === undefined ? 'remark' : reply.sign === undefined ? 'lines' : 'sign'
    const isApart = before === 'lines' || (before === 'sign' && kind !== 'sign')
    before = kind
    const shown = text.split(/\r?\n/).map(printable).join('\n  ')
    const head = reply ? look.palette('bold', `> ${shown}`) : look.palette('dim', shown)
    const sign = reply?.sign === undefined ? '' : ` ${reply.sign}`
    const lines = [head + sign, ...(reply?.lines ?? [])].map((line) => `${line}\n`).join('')
    stdout.write(isApart ? `\n${lines}` : lines)
  }
}

function isQuit(text: string): boolean {
  const found = sessionWord(text)
  return found?.word === 'quit' && found.rest === ''
}
