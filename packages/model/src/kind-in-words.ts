import type { ElementKind } from './elements.ts'

/** What a kind of sticky is called in a sentence, with its article: `an event`, `a hot spot`. */
export function kindInWords(kind: ElementKind): string {
  return IN_WORDS[kind]
}

const IN_WORDS: Readonly<Record<ElementKind, string>> = {
  context: 'a context',
  actor: 'an actor',
  aggregate: 'an aggregate',
  command: 'a command',
  event: 'an event',
  system: 'a system',
  policy: 'a policy',
  process: 'a process',
  view: 'a view',
  screen: 'a screen',
  hotspot: 'a hot spot',
  opportunity: 'an opportunity',
  enum: 'an enum',
  value: 'a value type',
  function: 'a function',
  publication: 'a published event',
  subscription: 'a subscription',
  reading: 'a reading',
  relation: 'a relation',
  promise: 'a promise',
  scenario: 'a scenario',
  ignore: 'an `ignore`',
}
