import { createInterface } from 'node:readline'
import { elementsOf } from '@landfall/model'
import type { Look } from '../look.ts'
import type { Terminal } from '../terminal.ts'
import { createInputGatherer } from './input-gatherer.ts'
import type { Session } from './session.ts'
import { SESSION_WORDS, sessionWord } from './session-words.ts'

const PROMPT = '> '
const PROMPT_GOING_ON = '… '

/** Plays with somebody in front of a terminal, until they quit or end their input. Rejects for a bug only. */
export function playOnTerminal(
  session: Session,
  { stdin, stdout }: Terminal,
  lookNow: () => Look,
): Promise<void> {
  const gatherer = createInputGatherer({ name: 'your step', isOneText: false })
  const words = completions(session)
  const readline = createInterface({
    input: stdin,
    output: stdout,
    terminal: true,
    prompt: PROMPT,
    completer: (line: string) => completed(line, words),
  })

  let hasQuit = false

  function take(line: string): void {
    const typed = gatherer.add(line)
    if (typed?.kind === 'input') {
      if (sessionWord(typed.text)?.word === 'quit') {
        hasQuit = true
        readline.close()
        return
      }
      const { lines, sign } = session.take(typed.text, typed.source, lookNow())
      const shown = sign === undefined ? lines : [sign, ...lines]
      stdout.write(shown.map((each) => `${each}\n`).join(''))
    }
    readline.setPrompt(gatherer.isGoingOn ? PROMPT_GOING_ON : PROMPT)
    readline.prompt()
  }

  return new Promise((resolve, reject) => {
    readline.on('line', (line) => {
      try {
        take(line)
      } catch (bug) {
        readline.close()
        reject(bug)
      }
    })
    readline.on('SIGINT', () => {
      gatherer.drop()
      // What is left and right of the cursor goes too.
      for (const name of ['u', 'k']) readline.write('', { ctrl: true, name })
      stdout.write('\nquit or Ctrl-D ends the session.\n')
      readline.setPrompt(PROMPT)
      readline.prompt()
    })
    readline.on('close', () => {
      // Ctrl-D leaves the cursor behind the prompt.
      if (!hasQuit) stdout.write('\n')
      resolve()
    })
    readline.prompt()
  })
}

/** All words that the Tab key may complete: what the session and the storm know by name. */
function completions({ vocabulary }: Session): readonly string[] {
  const { index } = vocabulary
  const named = [
    ...elementsOf(index, 'command'),
    ...elementsOf(index, 'event'),
    ...elementsOf(index, 'view'),
    ...elementsOf(index, 'system'),
  ]
  const words = SESSION_WORDS.map(({ word }) => word)
  return [...new Set([...words, 'given', 'when', 'then', 'answers', ...named.map(({ name }) => name)])].sort()
}

function completed(line: string, words: readonly string[]): [string[], string] {
  const start = /[\p{L}\p{N}_]*$/u.exec(line)?.[0] ?? ''
  return [start === '' ? [] : words.filter((word) => word.startsWith(start)), start]
}
