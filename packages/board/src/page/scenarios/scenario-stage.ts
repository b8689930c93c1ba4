import type { PlayNews, PlayRequest } from './play-request.ts'

/** Who plays scenarios out of the page's way. */
export interface ScenarioStage {
  play(request: PlayRequest): void
  /** Ends it, whatever it is doing; it says nothing more. */
  end(): void
}

/** How a stage speaks to whoever started it. */
export interface StageAudience {
  readonly hear: (news: PlayNews) => void
  /** It has failed, and says nothing more. */
  readonly fail: () => void
}

export type StartStage = (audience: StageAudience) => ScenarioStage
