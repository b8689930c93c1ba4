import type { World } from '@landfall/interpret'
import { elementsOf, type Reference, typeText } from '@landfall/model'
import { counted } from '../counted.ts'
import type { Look } from '../look.ts'
import { printable } from '../printable.ts'
import type { Vocabulary } from '../story/vocabulary.ts'
import type { ShownField } from '../values/value-text.ts'

/** `AddBook { bookId: Id, title: Text } by Librarian`: what can be done, in the order of the text. */
export function commandLines({ index, ...vocabulary }: Vocabulary, { palette }: Look): readonly string[] {
  const lines = elementsOf(index, 'command').map((command) => {
    const name = qualified(command)
    const fields = fieldsText(vocabulary.fieldsOf('command', name))
    return `${palette('blue', vocabulary.shortName('command', name))}${fields}${actorsText(command.actors, 'by')}`
  })
  return orNone(lines, 'This storm has no commands.')
}

/** The events that can happen, each with how often it has. */
export function eventLines(
  { index, ...vocabulary }: Vocabulary,
  world: World,
  { palette }: Look,
): readonly string[] {
  const counts = Map.groupBy(world.dispatcher.log, ({ event }) => event.type)
  const lines = elementsOf(index, 'event').map((event) => {
    const name = qualified(event)
    const count = counts.get(name)?.length ?? 0
    const happened = count === 0 ? '' : palette('dim', `  ${counted(count, 'time')}`)
    return `${palette('yellow', vocabulary.shortName('event', name))}${fieldsText(vocabulary.fieldsOf('event', name))}${happened}`
  })
  return orNone(lines, 'This storm has no events.')
}

/** The views that can be looked at, each with its fields and how many rows it has. */
export function viewLines(
  { index, ...vocabulary }: Vocabulary,
  world: World,
  { palette }: Look,
): readonly string[] {
  const lines = elementsOf(index, 'view').map((view) => {
    const name = qualified(view)
    const count = counted(world.dispatcher.rows(name).length, 'row')
    const fields = fieldsText(vocabulary.rowFieldsOf(name))
    const shown = `${palette('green', vocabulary.shortName('view', name))}${fields}${actorsText(view.actors, 'for')}`
    return `${shown}${palette('dim', `  ${count}`)}`
  })
  return orNone(lines, 'This storm has no views.')
}

function qualified({ context, name }: { readonly context?: string; readonly name: string }): string {
  return context === undefined ? name : `${context}.${name}`
}

function fieldsText(fields: readonly ShownField[]): string {
  if (fields.length === 0) return ''
  return ` { ${fields.map(({ name, type }) => `${name}: ${typeText(type)}`).join(', ')} }`
}

function actorsText(actors: readonly Reference[], word: 'by' | 'for'): string {
  return actors.length === 0 ? '' : ` ${word} ${actors.map(({ text }) => printable(text)).join(', ')}`
}

function orNone(lines: readonly string[], none: string): readonly string[] {
  return lines.length === 0 ? [none] : lines
}
