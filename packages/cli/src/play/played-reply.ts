import type { FindingStyle } from '../findings/finding-text.ts'
import { placeData } from '../findings/findings-json.ts'
import type { Sources } from '../findings/sources.ts'
import type { Storyteller } from '../story/storyteller.ts'
import type { Vocabulary } from '../story/vocabulary.ts'
import type { PlayedInput, PlayedStep } from './played.ts'
import type { Reply } from './reply.ts'
import { stepData } from './step-data.ts'
import { isHeld, isWrong, tellStep } from './tell-step.ts'

interface Telling {
  readonly teller: Storyteller
  readonly vocabulary: Vocabulary
  readonly style: FindingStyle
}

/** What became of an input that was played. */
export function playedReply({ steps }: PlayedInput, { teller, vocabulary, style }: Telling): Reply {
  const isSign = steps.length > 0 && steps.every(isHeld)
  return {
    ...(isSign && { sign: style.palette('green', '✓') }),
    lines: isSign ? [] : steps.flatMap((step) => tellStep(step, teller, style)),
    isWrong: steps.some(isWrong),
    data: () => ({
      steps: steps.flatMap(({ happened }) => happened.map((step) => stepData(step, vocabulary))),
      ...failureData(steps, style.sources),
    }),
  }
}

/** A failure ends an input, so there is one at most. */
function failureData(steps: readonly PlayedStep[], sources: Sources): object {
  const failure = steps.at(-1)?.failure
  if (!failure) return {}
  const { message, details, place } = failure
  return { failure: { message, details, ...placeData(place, sources) } }
}
