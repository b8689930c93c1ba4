/** What one can say in a session besides the steps of a scenario. */
export const SESSION_WORDS = [
  { word: 'show', usage: 'show', says: 'all views with their rows' },
  { word: 'show', usage: 'show MyView', says: 'one view' },
  { word: 'show', usage: 'show MyView["key"]', says: 'one row of it' },
  { word: 'waiting', usage: 'waiting', says: 'what has not been answered, and what the clock will bring' },
  { word: 'commands', usage: 'commands', says: 'what can be done, and by whom' },
  { word: 'events', usage: 'events', says: 'what can happen, and how often it has' },
  { word: 'views', usage: 'views', says: 'what can be looked at' },
  { word: 'story', usage: 'story', says: 'everything so far' },
  { word: 'undo', usage: 'undo', says: 'take the last step back' },
  { word: 'save', usage: 'save "A title"', says: 'the session as a scenario, to paste into the storm' },
  { word: 'help', usage: 'help', says: 'this' },
  { word: 'quit', usage: 'quit', says: 'the end' },
] as const

export type SessionWord = (typeof SESSION_WORDS)[number]['word']

/** The word of the session that an input begins with, and what stands behind it; undefined for a step. */
export function sessionWord(text: string): { readonly word: SessionWord; readonly rest: string } | undefined {
  const match = /^([a-z]+)(?:\s+([^{][\s\S]*))?$/.exec(text)
  const found = SESSION_WORDS.find(({ word }) => word === match?.[1])
  return found && { word: found.word, rest: match?.[2]?.trim() ?? '' }
}
