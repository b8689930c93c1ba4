import { oneOf } from '../counted.ts'
import { nearestWord } from '../nearest-word.ts'

/** One sentence for each key of an object that means nothing there. */
export function unknownKeys(
  object: Readonly<Record<string, unknown>>,
  { known, path }: { readonly known: readonly string[]; readonly path: string },
): readonly string[] {
  return Object.keys(object)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const nearest = nearestWord(key, known)
      const help = nearest === undefined ? `expected ${oneOf(known)}` : `did you mean ${nearest}?`
      return `${path}${key}: means nothing here: ${help}`
    })
}
