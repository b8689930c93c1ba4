import nlp from 'compromise'
import wink from 'wink-lexicon'
import { wordsOfSpelling } from './words-of-spelling.ts'

/** One line for each way of use, `nv:account act …`; then one for each irregular verb, `send sent`, its participle last. */
export interface DictionaryWords {
  readonly kinds: string
  readonly irregular: string
}

/**
 * What the dictionaries know of the words that occur in names: WordNet and the Penn Treebank by way of `wink-lexicon`
 * tell what a word can be, `compromise` and a spelling dictionary which words are in use, and `compromise` how verbs are
 * conjugated.
 */
export function wordsOfDictionaries(): DictionaryWords {
  const byUse = new Map<string, string[]>()
  const verbs = new Set<string>()
  for (const word of Object.keys(wink.wnWords).filter(isPlainWord).sort()) {
    const use = useOf(word)
    if (use === '') continue
    byUse.set(use, [...(byUse.get(use) ?? []), word])
    if (use.includes('v')) verbs.add(word)
  }
  const kinds = [...byUse].sort().map(([use, words]) => `${use}:${words.join(' ')}`)
  return { kinds: kinds.join('\n'), irregular: irregularVerbs(verbs).join('\n') }
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

/** `n`, `v`, `a`, `r` for noun, verb, adjective, adverb: the most usual first. Empty for a word that is too rare. */
function useOf(word: string): string {
  const senses = (wink.wnWordSenses[wink.wnWords[word] ?? -1] ?? []).map((at) => wink.wnSenses[at] ?? '')
  if (senses.every((sense) => sense === 'noun.location')) return ''
  const tags = wink.lexicon[word] ?? []
  const parts = PARTS.map(({ letter, sense, tag }) => ({
    letter,
    count: senses.filter((each) => each.startsWith(sense)).length,
    rank: tags.findIndex((each) => each.startsWith(tag)),
  })).filter(({ count }) => count > 0)
  const isVerbOnly = parts.length === 1 && parts[0]?.letter === 'v'
  if (!isInUse(word) && !isVerbOnly && !(spelled.has(word) && !isMadeByRule(word))) return ''
  parts.sort((left, right) => rankOf(left) - rankOf(right) || right.count - left.count)
  return parts.map(({ letter }) => letter).join('')
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
  return !tags.some(isPast) || wink.lexicon[base] === undefined
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
