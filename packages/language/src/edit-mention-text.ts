import type { Element, ElementKind } from '@landfall/model'
import { nameOf, oneOf, titleOf } from './edit-find.ts'
import { done, type EditResult, refuse } from './edit-result.ts'
import { collectNames, type Names, resolveName } from './names.ts'
import type { ParsedFile } from './parsed-file.ts'
import { printName } from './print-text.ts'
import type { Storm } from './read-storm.ts'

const namesOfFiles = new WeakMap<readonly ParsedFile[], Names>()

/**
 * How an element is mentioned by one that stands in `context`, where one of `kinds` is expected: with its context
 * before it if that is another, else by its name alone if that means it. Refused if nothing means it.
 */
export function mentionText(
  storm: Storm,
  target: Element,
  { kinds, context }: { readonly kinds: readonly ElementKind[]; readonly context: string | undefined },
): EditResult<string> {
  if (!('name' in target))
    return refuse('NOT_CONNECTABLE', `${titleOf(target)} has no name to mention it by`, target.place)
  if (!kinds.includes(target.kind)) {
    const wanted = kinds.slice(0, 2).map(oneOf).join(' or ')
    return refuse(
      'NOT_CONNECTABLE',
      `${titleOf(target)} cannot stand there: ${wanted} is expected`,
      target.place,
    )
  }
  const names = namesOfFiles.get(storm.files) ?? collectNames(storm.files)
  namesOfFiles.set(storm.files, names)
  const qualified = target.context === undefined ? [] : [[target.context, target.name]]
  const isForeign = context !== undefined && target.context !== context
  const way = (isForeign ? [...qualified, [target.name]] : [[target.name], ...qualified]).find((parts) => {
    const found = resolveName(names, { parts, kinds, context })
    return found.kind === 'found' && found.declaration.id === target.id
  })
  if (way) return done(way.map(printName).join('.'))
  return refuse(
    'MEANING_CHANGED',
    `Here the name would mean something else than the ${nameOf(target)}: rename one of them first`,
    target.place,
  )
}
