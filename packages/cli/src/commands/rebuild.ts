import { elementsOf, qualifiedName, type View } from '@landfall/model'
import type { CommandPage } from '../arguments/command-page.ts'
import type { Given } from '../arguments/given.ts'
import { counted } from '../counted.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Client } from '../operations/client.ts'
import { findView } from '../operations/find-view.ts'
import { REACH_DETAILS, REACH_OPTIONS } from '../operations/reach-options.ts'
import { withStorm } from '../operations/with-storm.ts'
import { withSystem } from '../operations/with-system.ts'
import { doWork } from '../operations/work-lines.ts'
import { progressOn } from '../progress.ts'
import { type Vocabulary, vocabularyOf } from '../story/vocabulary.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Terminal } from '../terminal.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'

const page: CommandPage = {
  name: 'rebuild',
  summary: 'Fold a view anew from the whole log, while the old rows serve',
  operands: '[view]',
  operandCountMax: 1,
  details: [
    'A view whose definition has changed is folded anew by itself: this is for one whose rows are not as they must be.',
    REACH_DETAILS,
  ].join('\n'),
  options: [{ name: 'all', summary: 'All views, one after the other' }, ...REACH_OPTIONS],
  examples: [{ line: 'landfall rebuild Shelf', says: 'one view' }],
  exitCodes: exitCodes({ fine: 'the new rows serve', wrong: 'the storm has errors' }),
}

export const rebuild: Command = { page, run }

async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const [name] = given.operands
  if ((name === undefined) !== given.flags.has('all')) {
    return tellImpossible(['"rebuild" needs a view behind it, or --all.'], terminal)
  }
  return withStorm(given, terminal, async (storm) => {
    const vocabulary = vocabularyOf(storm.storm.model)
    const one = name === undefined ? undefined : findView(vocabulary.index, name)
    if (one?.ok === false) return tellImpossible([one.failure], terminal)
    const views = one ? [one.value] : elementsOf(vocabulary.index, 'view').filter(({ key }) => key)
    return withSystem({ given, terminal, storm }, async ({ client }) => {
      for (const view of views) {
        const problems = await rebuildView(client, view, { terminal, vocabulary })
        if (problems.length > 0) return tellImpossible(problems, terminal)
      }
      if (views.length === 0) terminal.stdout.write('This storm has no views with rows\n')
      return EXIT.fine
    })
  })
}

/** Sentences about what went wrong; none where the new rows serve. */
async function rebuildView(
  client: Client,
  view: View,
  { terminal, vocabulary }: { readonly terminal: Terminal; readonly vocabulary: Vocabulary },
): Promise<readonly string[]> {
  const name = vocabulary.shortName('view', qualifiedName(view))
  const progress = progressOn(terminal)
  const path = `/operations/views/${encodeURIComponent(qualifiedName(view))}/rebuild`
  const done = await doWork(client, path, ({ rebuiltTo, position }) => {
    progress.showNow(`Folding ${name} anew: ${rebuiltTo} of ${counted(Number(position), 'event')}`)
  })
  progress.clear()
  if (!done.ok) return done.failure
  terminal.stdout.write(`${name} is folded anew\n`)
  return []
}
