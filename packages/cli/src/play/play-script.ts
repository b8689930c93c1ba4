import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Look } from '../look.ts'
import { printable } from '../printable.ts'
import type { Output } from '../terminal.ts'
import { createInputGatherer, type Typed } from './input-gatherer.ts'
import type { Session } from './session.ts'
import { sessionWord } from './session-words.ts'

export interface Script {
  /** Such as `orders.steps`, for places in it. */
  readonly name: string
  readonly lines: AsyncIterable<string> | Iterable<string>
}

/**
 * Plays what a file or another program says: each input is echoed, and what it did stands below it. Goes on behind an
 * input that went wrong, and remembers it in the exit code.
 */
export async function playScript(
  session: Session,
  { name, lines }: Script,
  { stdout, look, isJson }: { readonly stdout: Output; readonly look: Look; readonly isJson: boolean },
): Promise<ExitCode> {
  const gatherer = createInputGatherer({ name, isOneText: true })
  let exitCode: ExitCode = EXIT.fine
  const take = (typed: Typed): void => {
    if (typed.kind === 'remark') {
      if (!isJson) stdout.write(`${look.palette('dim', shownInput(typed.text))}\n`)
      return
    }
    const reply = session.take(typed.text, typed.source, look)
    if (reply.isWrong) exitCode = EXIT.wrong
    if (isJson) {
      const data = { input: typed.text, ok: !reply.isWrong, now: session.now, ...reply.data }
      stdout.write(`${JSON.stringify(data)}\n`)
    } else
      stdout.write([look.palette('bold', `> ${shownInput(typed.text)}`), ...reply.lines, '', ''].join('\n'))
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

function isQuit(text: string): boolean {
  const found = sessionWord(text)
  return found?.word === 'quit' && found.rest === ''
}

function shownInput(text: string): string {
  return text.split(/\r?\n/).map(printable).join('\n  ')
}
