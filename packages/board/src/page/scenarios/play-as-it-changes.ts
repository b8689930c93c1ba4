import { elementsOf } from '@landfall/model'
import type { StormSession } from '../session/storm-session.ts'
import { createScenarioPlayer } from './scenario-player.ts'
import { NOTHING_PLAYED } from './scenario-results.ts'
import { startScenarioWorker } from './start-scenario-worker.ts'

/** Plays the scenarios of a board whenever its text has changed, until what is returned is called. */
export function playAsItChanges(session: StormSession): () => void {
  const player = createScenarioPlayer(startScenarioWorker, session.scenarios.set)
  let seen: unknown
  const look = () => {
    const { storm, index } = session.snapshot()
    if (storm === seen) return
    seen = storm
    // A storm without scenarios needs no worker.
    if (elementsOf(index, 'scenario').length > 0)
      player.play(storm.files.map(({ name, text }) => ({ name, text })))
    else session.scenarios.set(NOTHING_PLAYED)
  }
  look()
  const leave = session.subscribe(look)
  return () => {
    leave()
    player.close()
  }
}
