import type { ElementId } from '@landfall/model'
import type { PlayNews, PlayRequest } from './play-request.ts'
import type { ScenarioOutcome } from './scenario-outcome.ts'
import type { ScenarioResults } from './scenario-results.ts'
import type { ScenarioStage, StartStage } from './scenario-stage.ts'

/** Plays one text after the other to its end, whatever is in it, and has a lifetime. */
export interface ScenarioRun {
  /** Not before the one before has ended. */
  begin(asked: Omit<PlayRequest, 'without'>, end: (results: ScenarioResults) => void): void
  close(): void
}

/** Reading a storm, or playing one scenario, takes no longer unless something in it does not end. */
const PATIENCE_MS = 4_000
const TOO_LONG = `was stopped after ${PATIENCE_MS / 1_000} seconds: something in it may never end`
const BUG = 'failed in a way that it should not: this is a bug of the board'

/** @param startStage - begins a new one; there is one at a time, kept from one text to the next. */
export function createScenarioRun(startStage: StartStage): ScenarioRun {
  let stage: ScenarioStage | undefined
  let onStage: ElementId | undefined
  let patience: ReturnType<typeof setTimeout> | undefined
  let played = new Map<ElementId, ScenarioOutcome>()
  let asked: Omit<PlayRequest, 'without'> = { files: [], last: [] }
  let end: (results: ScenarioResults) => void = () => {}

  function ask(): void {
    onStage = undefined
    stage ??= startStage({ hear, fail: () => giveUp(BUG) })
    waitLonger()
    stage.play({ ...asked, without: [...played.keys()] })
  }
  function hear(news: PlayNews): void {
    if (news.kind === 'done') return finish('')
    waitLonger()
    if (news.kind === 'playing') onStage = news.scenario
    else played.set(news.outcome.scenario, news.outcome)
  }
  function waitLonger(): void {
    clearTimeout(patience)
    patience = setTimeout(() => giveUp(TOO_LONG), PATIENCE_MS)
  }
  /** What is on stage is over, and so is the stage. The others are played on a new one. */
  function giveUp(how: string): void {
    stage?.end()
    stage = undefined
    if (onStage === undefined) return finish(`Reading the storm ${how}, so no scenario was played.`)
    played.set(onStage, { scenario: onStage, state: 'stopped', message: `It ${how}.`, details: [] })
    ask()
  }
  function finish(trouble: string): void {
    clearTimeout(patience)
    end({ outcomes: played, isPlaying: false, trouble })
  }

  return {
    begin(request, whenDone) {
      asked = request
      end = whenDone
      played = new Map()
      ask()
    },
    close() {
      clearTimeout(patience)
      stage?.end()
      stage = undefined
    },
  }
}
