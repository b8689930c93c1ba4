import type { StormFile } from '@landfall/language'
import { NOTHING_PLAYED, type ScenarioResults } from './scenario-results.ts'
import { createScenarioRun } from './scenario-run.ts'
import type { StartStage } from './scenario-stage.ts'

/** Plays the scenarios of the latest text, and has a lifetime. */
export interface ScenarioPlayer {
  /** Plays soon; of several texts in quick succession only the last. */
  play(files: readonly StormFile[]): void
  close(): void
}

/** For people who type: nothing is played while letters follow each other. */
const PAUSE_MS = 400

/** @param tell - hears the results whenever they change. */
export function createScenarioPlayer(
  startStage: StartStage,
  tell: (results: ScenarioResults) => void,
): ScenarioPlayer {
  const run = createScenarioRun(startStage)
  let waiting: readonly StormFile[] | undefined
  let pause: ReturnType<typeof setTimeout> | undefined
  let known = NOTHING_PLAYED
  let isPlaying = false

  function begin(files: readonly StormFile[]): void {
    waiting = undefined
    isPlaying = true
    publish({ ...known, isPlaying })
    const stopped = [...known.outcomes.values()].filter(({ state }) => state === 'stopped')
    run.begin({ files, last: stopped.map(({ scenario }) => scenario) }, (results) => {
      isPlaying = false
      publish({ ...results, isPlaying: waiting !== undefined })
      if (waiting && pause === undefined) begin(waiting)
    })
  }
  function publish(results: ScenarioResults): void {
    known = results
    tell(results)
  }

  return {
    play(files) {
      waiting = files
      clearTimeout(pause)
      pause = setTimeout(() => {
        pause = undefined
        if (!isPlaying) begin(files)
      }, PAUSE_MS)
    },
    close() {
      clearTimeout(pause)
      run.close()
    },
  }
}
