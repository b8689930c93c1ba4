import nlp from 'compromise'
import wink from 'wink-lexicon'
import { wordsOfSpelling } from './words-of-spelling.ts'

export interface DictionaryWords {
  /** One line for each way of use, `nv:account act …`. */
  readonly common: string
  /**
   * `abacus:n abalone:n …`, one line for each letter that words begin with: words that only the spelling dictionary
   * takes for known to most.
   */
  readonly rarer: string
  /** One line for each irregular verb, `send sent`, its participle last. */
  readonly irregular: string
}

/**
 * What the dictionaries know of the words that occur in names: WordNet and the Penn Treebank by way of `wink-lexicon`
 * tell what a word can be, `compromise` and a spelling dictionary which words are in use, and `compromise` how verbs are
 * conjugated.
 */
export function wordsOfDictionaries(): DictionaryWords {
  const words = Object.keys(wink.wnWords).filter(isPlainWord).sort()
  const common = words.filter((word) => isInUse(word) || isVerbOnly(word))
  const known = new Set(common)
  const rarer = words.filter((word) => !known.has(word) && spelled.has(word) && !isMadeByRule(word))
  const verbs = new Set([...common, ...rarer].filter((word) => useOf(word).includes('v')))
  return { common: byUse(common), rarer: byLetter(rarer), irregular: irregularVerbs(verbs).join('\n') }
}

function byLetter(words: readonly string[]): string {
  const described = words.filter((word) => useOf(word) !== '').map((word) => `${word}:${useOf(word)}`)
  return [...Map.groupBy(described, (word) => word.charAt(0)).values()]
    .map((some) => some.join(' '))
    .join('\n')
}

function byUse(words: readonly string[]): string {
  const groups = Map.groupBy(words, useOf)
  groups.delete('')
  return [...groups]
    .sort()
    .map(([use, some]) => `${use}:${some.join(' ')}`)
    .join('\n')
}

/** Names of places and rude words are no words of a trade. */
const UNWANTED =
  /^(fuck|shit|damn|piss|cunt|shag|arse|bitch|whore|nigg|fag|slut|chink|dyke|gook|kike|retard|spic$)/

const inUse = new Set([...Object.keys(wink.lexicon), ...wordsOfCompromise()])
const spelled = wordsOfSpelling()

/** The library tells its words without a type. */
function wordsOfCompromise(): readonly string[] {
  const model: { readonly one?: { readonly lexicon?: object } } = nlp.model()
  return Object.keys(model.one?.lexicon ?? {})
}

function isPlainWord(word: string): boolean {
  return /^[a-z]{2,20}$/.test(word) && !UNWANTED.test(word)
}

function isInUse(word: string): boolean {
  return [word, `${word}d`, `${word}ed`, `${word}s`, `${word}ing`].some((form) => inUse.has(form))
}

/** Whoever reads the table knows these by their ending. */
function isMadeByRule(word: string): boolean {
  return /(?:ly|ness)$/.test(word)
}

const PARTS = [
  { letter: 'n', sense: 'noun', tag: 'NN' },
  { letter: 'v', sense: 'verb', tag: 'VB' },
  { letter: 'a', sense: 'adj', tag: 'JJ' },
  { letter: 'r', sense: 'adv', tag: 'RB' },
]

/** `n`, `v`, `a`, `r` for noun, verb, adjective, adverb: the most usual first. Empty for a place. */
function useOf(word: string): string {
  const senses = sensesOf(word)
  if (senses.every((sense) => sense === 'noun.location')) return ''
  const tags = wink.lexicon[word] ?? []
  return PARTS.map(({ letter, sense, tag }) => ({
    letter,
    count: senses.filter((each) => each.startsWith(sense)).length,
    rank: tags.findIndex((each) => each.startsWith(tag)),
  }))
    .filter(({ count }) => count > 0)
    .sort((left, right) => rankOf(left) - rankOf(right) || right.count - left.count)
    .map(({ letter }) => letter)
    .join('')
}

function isVerbOnly(word: string): boolean {
  return sensesOf(word).every((sense) => sense.startsWith('verb'))
}

function sensesOf(word: string): readonly string[] {
  return (wink.wnWordSenses[wink.wnWords[word] ?? -1] ?? []).map((at) => wink.wnSenses[at] ?? '')
}

function rankOf({ rank }: { readonly rank: number }): number {
  return rank < 0 ? 99 : rank
}

/** `withdraw withdrew withdrawn`: base, past, participle if it is another, then what else is said. */
function irregularVerbs(verbs: ReadonlySet<string>): readonly string[] {
  const forms = new Map<string, Set<string>>()
  const exceptions = [...Object.entries(wink.wnVerbExceptions), ...Object.entries(wink.irregularVerbs)]
  for (const [form, base] of exceptions) {
    const isVerb = verbs.has(base) && inUse.has(base)
    if (!isVerb || form === base || !isPlainWord(form) || isRegular(form, base)) continue
    if (isAnotherWord(form, base)) continue
    forms.set(base, (forms.get(base) ?? new Set()).add(form))
  }
  return [...forms].sort().map(([base, some]) => {
    const known = [...some].sort()
    const { PastTense = '', Participle = '' } = conjugated(base)
    const isKnown = (form: string) => some.has(form) || form.endsWith('ed')
    const past = isKnown(PastTense) ? PastTense : (known.find((form) => !form.endsWith('n')) ?? known[0])
    const ending = known.find((form) => form.endsWith('n') && form !== past)
    const participle = isKnown(Participle) ? Participle : past?.endsWith('ed') ? past : (ending ?? past)
    return [...new Set([base, past, participle, ...known])].join(' ')
  })
}

/** `crew` was the past of `crow`, and `rent` that of `rend`. In what people write today they are words of their own. */
function isAnotherWord(form: string, base: string): boolean {
  const tags = wink.lexicon[form] ?? []
  const isPast = (tag: string | undefined) => tag === 'VBD' || tag === 'VBN'
  if (tags.length === 0 || wink.wnWords[form] === undefined || isPast(tags[0])) return false
  return !tags.some(isPast) || (!tags.includes('VBD') && wink.lexicon[base] === undefined)
}

/** Those on -ed, -ing and -s are found by rule. */
function isRegular(form: string, base: string): boolean {
  const isOnEd = form.endsWith('ed') && form.slice(0, 2) === base.slice(0, 2) && form.length > base.length
  return isOnEd || /(ing|s)$/.test(form)
}

function conjugated(base: string): { readonly PastTense?: string; readonly Participle?: string } {
  const verb = nlp(base)
  verb.tag('Infinitive')
  const [forms = {}] = verb.verbs().conjugate()
  return forms
}
