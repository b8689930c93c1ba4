import type { FindingStyle } from '../findings/finding-text.ts'
import { findingData } from '../findings/findings-json.ts'
import { findingsText } from '../findings/findings-text.ts'
import { nearestWord } from '../nearest-word.ts'
import { printable } from '../printable.ts'
import type { Vocabulary } from '../story/vocabulary.ts'
import type { NotAStep } from './read-step.ts'
import { type Reply, saidWrong } from './reply.ts'
import { SESSION_WORDS } from './session-words.ts'

/** The beginning of something that a storm declares. */
const DECLARATION =
  /^(?:domain|context|actor|aggregate|command|pivotal|event|system|policy|process|view|screen|hotspot|opportunity|enum|value|function|publishes|subscribes|reads|relation|promise|ignore)\s+["\p{L}]/u
const STEP_WORDS = ['given', 'when', 'then']

/** What is said to an input that cannot be played. */
export function notAStep(
  text: string,
  reason: NotAStep,
  { vocabulary, style }: { readonly vocabulary: Vocabulary; readonly style: FindingStyle },
): Reply {
  if (reason.kind === 'declaration' || DECLARATION.test(text)) {
    return saidWrong([
      'This is a declaration: write it into the storm, and play again. Here you play steps; try: help',
    ])
  }
  const unknown = unknownWord(text, vocabulary)
  if (unknown !== undefined) return saidWrong([unknown])
  const data = () => ({ findings: reason.findings.map((finding) => findingData(finding, style.sources)) })
  return { lines: [findingsText(reason.findings, style)], isWrong: true, data }
}

/** An input that begins with a word in small letters which means nothing is a slip of the hand, and no step. */
function unknownWord(text: string, { index }: Vocabulary): string | undefined {
  const [word] = /^[a-z]+(?![\w.])/.exec(text) ?? []
  if (word === undefined || STEP_WORDS.includes(word) || index.byName.has(word)) return undefined
  const known = [...SESSION_WORDS.map((each) => each.word), ...STEP_WORDS]
  const nearest = nearestWord(word, known)
  return `There is no "${printable(word)}" here. ${nearest === undefined ? 'Try: help' : `Did you mean: ${nearest}`}`
}
