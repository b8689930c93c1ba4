import {
  type ConnectionNeed,
  type ConnectionNeedName,
  connectionGrammar,
  connectionNeeds,
  type ModelIndex,
  type TieKind,
  unknownMentions,
} from '@landfall/model'

/** Mentions of what nobody knows that are looked at; a storm with more has other worries. */
const MENTIONS_MAX = 100

/**
 * Tells of a name whether somebody may have meant a sticky of that name and misspelt it, or left open which of several
 * is meant: then that mention is what has to be corrected, and not the sticky that nothing seems to mention. Mentions
 * stand anywhere, so only a rule about the whole storm may ask.
 */
export function meantBy(index: ModelIndex, need: ConnectionNeedName): (name: string) => boolean {
  const mentions = unknownMentions(index).slice(0, MENTIONS_MAX)
  if (mentions.length === 0) return () => false
  const kinds = kindsFromOthers(connectionNeeds[need])
  const written = mentions
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ reference }) => reference.text.split('.').at(-1) ?? '')
  return (name) => written.some((each) => isMisspelt(each, name))
}

/** Of the connections that a sticky needs, those that others make. */
function kindsFromOthers({ of, by }: ConnectionNeed): readonly TieKind[] {
  const made = connectionGrammar.filter(({ from, to, said }) => (said === 'from' ? to : from).includes(of))
  return made.map(({ kind }) => kind).filter((kind) => by.includes(kind))
}

/**
 * The same but for capitals, or the same at both ends: with at most two letters different between them, or a quarter
 * of a long name.
 */
function isMisspelt(written: string, name: string): boolean {
  const [left, right] = [written.toLowerCase(), name.toLowerCase()]
  const longer = Math.max(left.length, right.length)
  const same = sameEnds(left, right)
  return same >= 3 ? longer - same <= Math.max(2, longer / 4) : left === right
}

/** How many letters two words share at their beginnings and, behind those, at their ends. */
function sameEnds(left: string, right: string): number {
  const shorter = Math.min(left.length, right.length)
  let first = 0
  while (first < shorter && left[first] === right[first]) first++
  let last = 0
  while (last < shorter - first && left.at(-1 - last) === right.at(-1 - last)) last++
  return first + last
}
