import { type AddedKind, editStorm, readStorm, type StormEdit } from '@landfall/language'
import { anchoredChange } from '../shared/anchored-change.ts'
import type { BoardDocument } from '../shared/board-document.ts'
import type { Chance } from './random.ts'

const KINDS: readonly AddedKind[] = [
  'event',
  'event',
  'event',
  'command',
  'actor',
  'policy',
  'view',
  'system',
]
const THINGS = ['Order', 'Parcel', 'Basket', 'Refund', 'Invoice', 'Voucher']
const HAPPENED = ['placed', 'paid', 'sent', 'cancelled', 'lost', 'found', 'opened', 'closed']

/**
 * Changes the storm of a board as somebody at a page does: by an edit of what they see, which may be refused.
 *
 * @param own - a word in the names of the stickies that this person makes, and of those that they touch.
 */
export function editByChance({ doc, files }: BoardDocument, chance: Chance, own = ''): void {
  const storm = readStorm([...files].map(([name, text]) => ({ name, text: text.toString() })))
  const result = editStorm(
    storm,
    edit(
      storm.model.elements.filter(({ id }) => id.includes(own)),
      chance,
      own,
    ),
  )
  if (!result.ok) return
  doc.transact(() => {
    for (const { place, text } of result.value.toReversed()) {
      const file = files.get(place.file)
      const change = { offset: place.start, removedCount: place.end - place.start, inserted: text }
      const { offset, removedCount, inserted } = anchoredChange(file?.toString() ?? '', change)
      file?.delete(offset, removedCount)
      file?.insert(offset, inserted)
    }
  }, 'own')
}

function edit(
  elements: ReturnType<typeof readStorm>['model']['elements'],
  chance: Chance,
  own: string,
): StormEdit {
  const name = `${own} ${chance.pick(THINGS)} ${chance.pick(HAPPENED)} ${chance.below(1_000)}`
  // Arrows are words in the stickies at both ends, which may be those of others.
  const way = chance.below(own === '' ? 10 : 8)
  if (elements.length < 3 || way < 4) {
    const element = elements.length > 0 && chance.below(2) === 0 ? chance.pick(elements).id : undefined
    return {
      kind: 'add',
      element: { kind: chance.pick(KINDS), name },
      ...(element !== undefined && { after: element }),
    }
  }
  const element = chance.pick(elements).id
  switch (way) {
    case 4:
      return { kind: 'rename', element, name }
    case 5:
      return { kind: 'remove', element, contents: 'keep', references: 'remove' }
    case 6:
      return { kind: 'add field', of: element, field: { name: `note${chance.below(50)}`, type: 'Text' } }
    case 7:
      return { kind: 'set label', element, text: name }
    default:
      return { kind: 'connect', from: element, to: chance.pick(elements).id }
  }
}

const TYPED = ['e', 'vent ', '\n', '{', '}', '"', ' # ', 'event Typed\n', '->', '😀', 'Ü']

/** Types or removes something anywhere, as in a text editor. */
export function typeByChance({ files }: BoardDocument, chance: Chance): void {
  const text = chance.pick([...files.values()])
  const offset = chance.below(text.length + 1)
  if (chance.below(3) === 0) text.delete(offset, Math.min(chance.below(6), text.length - offset))
  else text.insert(offset, chance.pick(TYPED))
}
