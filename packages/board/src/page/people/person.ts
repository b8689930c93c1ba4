/** Somebody at a board, as the others know them. */
export interface Person {
  /** Of a browser and not of a login: who comes back is the same person. */
  readonly id: string
  readonly name: string
  /** One of `PERSON_COLORS`. */
  readonly color: string
}

export const NAME_LENGTH_MAX = 40

/** White text can be read on each of them (4.5 : 1), and they can be told from each other side by side. */
export const PERSON_COLORS: readonly [string, ...string[]] = [
  '#b3261e',
  '#1a5fb4',
  '#1f7a1f',
  '#8a3ab9',
  '#a34f00',
  '#00706f',
  '#b0185f',
  '#4d5a00',
  '#3f4ec4',
  '#6b4a2b',
]

const MANNERS = [
  'Bright',
  'Calm',
  'Curious',
  'Gentle',
  'Lively',
  'Merry',
  'Patient',
  'Quick',
  'Sunny',
  'Wise',
]
const ANIMALS = [
  'Badger',
  'Crane',
  'Dolphin',
  'Finch',
  'Hare',
  'Heron',
  'Ibex',
  'Lynx',
  'Otter',
  'Robin',
  'Swan',
]

/**
 * A friendly name and a colour for somebody who has not said any.
 *
 * @param random - draws twice, each in [0, 1).
 */
export function newPerson(id: string, random: () => number): Person {
  const name = `${drawn(MANNERS, random)} ${drawn(ANIMALS, random)}`
  return { id, name, color: colorOf(id) }
}

/** A name as it may be shown: one line, no signs that cannot be seen, not too long. Undefined where nothing is left. */
export function cleanName(text: string): string | undefined {
  const name = text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  return [...name].slice(0, NAME_LENGTH_MAX).join('').trim() || undefined
}

/** What another browser says about its person; undefined where it says nothing that can be one. */
export function readPerson(data: unknown): Person | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { id, name, color }: { id?: unknown; name?: unknown; color?: unknown } = data
  if (typeof id !== 'string' || id === '' || id.length > ID_LENGTH_MAX || typeof name !== 'string')
    return undefined
  const shown = cleanName(name)
  if (shown === undefined) return undefined
  return { id, name: shown, color: PERSON_COLORS.find((known) => known === color) ?? colorOf(id) }
}

/** The two letters that stand for a name where there is little room. */
export function initialsOf(name: string): string {
  const words = name.split(' ')
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => [...(word ?? '')][0] ?? '',
  )
  return letters.join('').toUpperCase()
}

const ID_LENGTH_MAX = 64

function colorOf(id: string): string {
  let sum = 0
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003
  return PERSON_COLORS[sum % PERSON_COLORS.length] ?? PERSON_COLORS[0]
}

function drawn(words: readonly string[], random: () => number): string {
  return words[Math.floor(random() * words.length)] ?? ''
}
