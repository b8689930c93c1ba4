import type { ElementId, Place } from '@landfall/model'

/** Words that a team uses beside those of English. Capitals do not matter. */
export interface NameSettings {
  /** Words that say that something has happened, such as `bestellt`. */
  readonly pastTense: readonly string[]
  /** Words that ask for something, such as `bestelle`. */
  readonly imperatives: readonly string[]
  /** Words that name a thing or a role. */
  readonly nouns: readonly string[]
  /** Words that mean the same here: `[['client', 'customer']]`. */
  readonly synonyms: readonly (readonly string[])[]
}

/** What a scenario expected and did not get when it was played. */
export interface ScenarioFailure {
  readonly scenario: ElementId
  readonly place: Place
  /** What was found instead of what, as one sentence without a full stop. */
  readonly message: string
}

/** What a check is told beside the model. The same object means the same settings. */
export interface CheckSettings {
  /** `off`: names are not judged by their grammar, for teams that storm in another language. */
  readonly names: NameSettings | 'off'
  readonly failures: readonly ScenarioFailure[]
}

export const DEFAULT_SETTINGS: CheckSettings = {
  names: { pastTense: [], imperatives: [], nouns: [], synonyms: [] },
  failures: [],
}
