import { fail, ok, type Result } from '@landfall/kernel'
import { elementsOf, type ModelIndex, qualifiedName, type View } from '@landfall/model'
import { oneOf } from '../counted.ts'
import { nearestWord } from '../nearest-word.ts'
import { printable } from '../printable.ts'

/** A view by its name, with its context or without. The failure is a sentence that says which there are. */
export function findView(index: ModelIndex, name: string): Result<View, string> {
  const views = elementsOf(index, 'view')
  const found = views.filter((view) => view.name === name || qualifiedName(view) === name)
  const [view, another] = found
  if (another) {
    return fail(
      `There are several views ${printable(name)}: ${oneOf(found.map(qualifiedName).map(printable))}?`,
    )
  }
  if (view) return ok(view)
  const names = views.map((each) => each.name)
  const nearest = nearestWord(name, names)
  if (nearest !== undefined)
    return fail(`There is no view ${printable(name)}. Did you mean ${printable(nearest)}?`)
  const known = names.length === 0 ? 'This storm has no views' : `There is ${oneOf(names.map(printable))}`
  return fail(`There is no view ${printable(name)}. ${known}`)
}
