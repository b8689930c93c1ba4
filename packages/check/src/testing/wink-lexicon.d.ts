declare module 'wink-lexicon' {
  type Lists = Readonly<Record<string, readonly string[]>>

  const wink: {
    /** Tags of the Penn Treebank for a word, the most usual first. */
    readonly lexicon: Lists
    readonly wnSenses: readonly string[]
    /** A number for each word of WordNet, and for that number the numbers of its senses. */
    readonly wnWords: Readonly<Record<string, number>>
    readonly wnWordSenses: Readonly<Record<number, readonly number[]>>
    /** An irregular form, and its base. */
    readonly wnVerbExceptions: Readonly<Record<string, string>>
    readonly irregularVerbs: Readonly<Record<string, string>>
  }
  export default wink
}
