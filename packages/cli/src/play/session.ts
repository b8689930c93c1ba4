import type { SoundStorm } from '../commands/read-sound-storm.ts'
import { type Sources, sourcesOf } from '../findings/sources.ts'
import type { Look } from '../look.ts'
import { createStoryteller } from '../story/storyteller.ts'
import { type Vocabulary, vocabularyOf } from '../story/vocabulary.ts'
import { quoted, timeText } from '../values/value-text.ts'
import { commandLines, eventLines, viewLines } from './element-lines.ts'
import { helpLines } from './help-lines.ts'
import { notAStep } from './not-a-step.ts'
import { playedReply } from './played-reply.ts'
import { readStep } from './read-step.ts'
import { type Reply, said, saidWrong } from './reply.ts'
import { savedScenario } from './saved-scenario.ts'
import { type SessionWord, sessionWord } from './session-words.ts'
import { showView } from './show-view.ts'
import { createStage, type Stage } from './stage.ts'
import type { StepSource } from './step-source.ts'
import { tellStep } from './tell-step.ts'
import { waitingLines } from './waiting-lines.ts'

/** A storm that is played step by step. */
export interface Session {
  readonly vocabulary: Vocabulary
  /** Does what one input says: a step of a scenario, or a word such as `show`. */
  take(text: string, source: StepSource, look: Look): Reply
  /** Virtual, as ISO 8601. */
  readonly now: string
}

export function createSession({ storm, files }: SoundStorm): Session {
  const vocabulary = vocabularyOf(storm.model)
  const stage = createStage(storm.model)
  let teller = createStoryteller(vocabulary)

  function play(text: string, source: StepSource, look: Look): Reply {
    const sources = sourcesOf([...files, source])
    const read = readStep(text, storm, source)
    if (!read.ok) return notAStep(text, read.failure, { vocabulary, style: { ...look, sources } })
    return playedReply(stage.play(text, read.value), { teller, vocabulary, style: { ...look, sources } })
  }

  function undo(): Reply {
    const last = stage.undo()
    if (!last) return saidWrong(['There is no step to take back.'])
    teller = createStoryteller(vocabulary)
    teller.tell(stage.world.dispatcher.steps, { palette: (_, text) => text, width: 100 })
    return said([`Taken back: ${last.text}`, `It is now ${timeText(stage.world.dispatcher.now)}.`])
  }

  function answer(word: SessionWord, rest: string, look: Look): Reply {
    switch (word) {
      case 'show':
        return showView(rest, { world: stage.world, vocabulary, look })
      case 'waiting':
        return said(waitingLines(stage.world, vocabulary, look))
      case 'commands':
        return said(commandLines(vocabulary, look))
      case 'events':
        return said(eventLines(vocabulary, stage.world, look))
      case 'views':
        return said(viewLines(vocabulary, stage.world, look))
      case 'story':
        return said(storyLines(stage, { vocabulary, look, sources: sourcesOf(files) }))
      case 'undo':
        return undo()
      case 'save':
        return save(rest, stage)
      case 'help':
        return said(helpLines())
      case 'quit':
        return said([])
    }
  }

  return {
    vocabulary,
    get now() {
      return timeText(stage.world.dispatcher.now)
    },
    take(text, source, look) {
      const found = sessionWord(text)
      if (!found) return play(text, source, look)
      const isAlone = found.word !== 'show' && found.word !== 'save'
      if (isAlone && found.rest !== '') return saidWrong([`"${found.word}" stands alone.`])
      return answer(found.word, found.rest, look)
    },
  }
}

/** Everything so far, told again from the beginning. */
function storyLines(
  { inputs }: Stage,
  {
    vocabulary,
    look,
    sources,
  }: { readonly vocabulary: Vocabulary; readonly look: Look; readonly sources: Sources },
): readonly string[] {
  if (inputs.length === 0) return ['Nothing has happened yet.']
  const teller = createStoryteller(vocabulary)
  return inputs.flatMap(({ text, steps }, index) => [
    ...(index === 0 ? [] : ['']),
    look.palette('bold', `> ${text}`),
    ...steps.flatMap((step) => {
      // Why it failed was said at the time, with a place in what was typed then.
      const { failure: _, ...played } = step
      return tellStep(played, teller, { ...look, sources })
    }),
  ])
}

function save(rest: string, { inputs }: Stage): Reply {
  if (rest === '') return saidWrong(['Give the scenario a title: save "What it shows"'])
  if (inputs.length === 0) return saidWrong(['Nothing has happened yet that could be saved.'])
  const title = /^"((?:\\.|[^"\\])*)"$/.test(rest) ? rest : quoted(rest)
  return said(savedScenario(title, inputs).trimEnd().split('\n'))
}
