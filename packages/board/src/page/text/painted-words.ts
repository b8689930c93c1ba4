import type { ElementKind } from '@landfall/model'
import type { StormWord } from './storm-words.ts'

/** How a word looks in the text pane. */
export type Paint =
  /** The word that begins a sticky, in the colour that the sticky has on the wall. */
  | { readonly sort: 'kind'; readonly kind: ElementKind }
  | { readonly sort: 'keyword' | 'name' | 'text' | 'number' | 'comment' | 'description' }

/** Words that begin a sticky, and its kind; kinds that are no stickies on the wall are words like others. */
const KIND_OF_WORD: ReadonlyMap<string, ElementKind> = new Map<string, ElementKind>([
  ['pivotal', 'event'],
  ['event', 'event'],
  ['command', 'command'],
  ['aggregate', 'aggregate'],
  ['policy', 'policy'],
  ['process', 'process'],
  ['view', 'view'],
  ['actor', 'actor'],
  ['system', 'system'],
  ['screen', 'screen'],
  ['hotspot', 'hotspot'],
  ['opportunity', 'opportunity'],
  ['context', 'context'],
])

const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'domain key state always subscribes reads publishes relation enum value function promise scenario ignore was by ' +
    'creates may create requires let never fails when otherwise where sets on every for each then after timeout ends ' +
    'sends shows offers remove resolved as from given answers no only refused is absent pass passes and or not if else ' +
    'match contains mod div missing true false now today newId at most per leads to within until personal secret'
  ).split(' '),
)

/** How a word looks; undefined: like the text around it. A word of the language in front of a colon is the name of a field. */
export function paintOf(words: readonly StormWord[], index: number): Paint | undefined {
  const word = words[index]
  switch (word?.sort) {
    case 'comment':
      return { sort: word.image.startsWith('/**') ? 'description' : 'comment' }
    case 'text':
    case 'number':
      return { sort: word.sort }
    case 'word':
      return paintOfName(words, index, word)
    default:
      return undefined
  }
}

function paintOfName(words: readonly StormWord[], index: number, { image }: StormWord): Paint | undefined {
  const next = words[index + 1]
  const before = words[index - 1]?.image ?? ''
  const isNamed = next?.image === ':' || next?.image === '.' || before === '.'
  const kind = KIND_OF_WORD.get(image)
  if (kind && !isNamed && (next?.sort === 'word' || next?.sort === 'text')) return { sort: 'kind', kind }
  if (KEYWORDS.has(image) && !isNamed) return { sort: 'keyword' }
  return /^\p{Lu}/u.test(image) ? { sort: 'name' } : undefined
}
