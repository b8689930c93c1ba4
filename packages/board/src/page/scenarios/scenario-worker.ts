import type { PlayRequest } from './play-request.ts'
import { playScenarios } from './play-scenarios.ts'

// Beside the page, so that no storm can hold it up: whoever started this ends it when it takes too long.
addEventListener('message', ({ data }: MessageEvent<PlayRequest>) => {
  playScenarios(data, (news) => postMessage(news))
})
