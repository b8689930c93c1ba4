import type { PlayNews, PlayRequest } from './play-request.ts'
import type { ScenarioStage, StageAudience } from './scenario-stage.ts'

/** A stage in a worker of the browser. */
export function startScenarioWorker({ hear, fail }: StageAudience): ScenarioStage {
  const worker = new Worker(new URL('./scenario-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<PlayNews>) => hear(data))
  worker.addEventListener('error', fail)
  return {
    play: (request: PlayRequest) => worker.postMessage(request),
    end: () => worker.terminate(),
  }
}
