import spelling from 'dictionary-en'

/**
 * The words of the spelling dictionary in small letters, as they stand there and with all endings and prefixes that it
 * allows them. It holds the words that most people know, and leaves rare ones out.
 */
export function wordsOfSpelling(): ReadonlySet<string> {
  const affixes = affixesIn(decoded(spelling.aff))
  const words = new Set<string>()
  for (const line of decoded(spelling.dic).split('\n')) {
    const [stem = '', flags = ''] = line.split('/')
    if (!/^[a-z]+$/.test(stem) || flags.includes(NOT_SUGGESTED)) continue
    const allowed = affixes.filter(({ flag }) => flags.includes(flag))
    const endings = allowed.filter(({ isPrefix }) => !isPrefix).flatMap((affix) => affixed(stem, affix))
    const plain = [stem, ...endings]
    const prefixed = allowed
      .filter(({ isPrefix }) => isPrefix)
      .flatMap((affix) => plain.flatMap((word) => affixed(word, affix)))
    for (const word of [...plain, ...prefixed]) words.add(word)
  }
  return words
}

/** Marks rude words. */
const NOT_SUGGESTED = '!'

/** A rule of the affix file: where the word fits, `without` goes from its end and `added` comes there, or in front. */
interface Affix {
  readonly isPrefix: boolean
  readonly flag: string
  readonly without: string
  readonly added: string
  readonly fits: RegExp
}

function affixesIn(text: string): readonly Affix[] {
  return [...text.matchAll(/^(PFX|SFX) (\w) +(\S+) +(\S+) +(\S+)$/gm)].map(
    ([, kind, flag = '', without = '', added = '', where = '']): Affix => ({
      isPrefix: kind === 'PFX',
      flag,
      without: without === '0' ? '' : without,
      added: added === '0' ? '' : added,
      fits: new RegExp(kind === 'PFX' ? `^${where}` : `${where}$`),
    }),
  )
}

function affixed(word: string, { isPrefix, without, added, fits }: Affix): readonly string[] {
  if (!fits.test(word)) return []
  return [isPrefix ? added + word : word.slice(0, word.length - without.length) + added]
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
