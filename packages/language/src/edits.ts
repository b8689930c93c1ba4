import type { TextEdit } from '@landfall/model'
import { addElement } from './edit-add.ts'
import { connect, disconnect } from './edit-connect.ts'
import { addField, removeField, setField } from './edit-fields.ts'
import { moveElement } from './edit-move.ts'
import { removeElement } from './edit-remove.ts'
import { renameElement } from './edit-rename.ts'
import { renameField } from './edit-rename-field.ts'
import type { StormEdit } from './edit-request.ts'
import type { EditResult, EditsOrFailure } from './edit-result.ts'
import { setText } from './edit-texts.ts'
import type { Storm } from './read-storm.ts'

/**
 * What a change to a storm is as changes to its texts: the smallest ones, in the order of the text, none overlapping
 * another. No edits where the storm says it already. Everything that the edit does not speak of keeps its text and
 * its meaning; where that cannot be, or where the edit makes no sense, it is refused and nothing changes.
 *
 * Reads the storm again to be sure, which takes time in proportion to the edited files.
 */
export function editStorm(storm: Storm, edit: StormEdit): EditResult<readonly TextEdit[]> {
  const result = editsFor(storm, edit)
  if (!result.ok) return result
  const edits = result.value.map((one) => smallest(storm, one))
  return {
    ok: true,
    value: edits.filter(({ place, text }) => place.start < place.end || text !== '').sort(inOrder),
  }
}

/** Where words are put before or behind what stays, or taken from there, only they are put in or taken. */
function smallest({ files }: Storm, { place, text }: TextEdit): TextEdit {
  const { file, start, end } = place
  const old = files.find(({ name }) => name === file)?.text.slice(start, end) ?? ''
  const [shorter, longer] = old.length < text.length ? [old, text] : [text, old]
  const length = longer.length - shorter.length
  const isAdded = longer === text
  const [before, behind] = [longer.slice(0, length), longer.slice(shorter.length)]
  if (shorter !== '' && longer.startsWith(shorter) && !/^[\p{L}\p{N}]/u.test(behind)) {
    const from = start + shorter.length
    return { place: { file, start: from, end: isAdded ? from : end }, text: isAdded ? behind : '' }
  }
  if (shorter !== '' && longer.endsWith(shorter) && !/[\p{L}\p{N}]$/u.test(before)) {
    return { place: { file, start, end: isAdded ? start : start + length }, text: isAdded ? before : '' }
  }
  return { place, text }
}

function inOrder({ place: one }: TextEdit, { place: other }: TextEdit): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1
  return one.start - other.start || one.end - other.end
}

function editsFor(storm: Storm, edit: StormEdit): EditsOrFailure {
  switch (edit.kind) {
    case 'add':
      return addElement(storm, edit.element, edit)
    case 'rename':
      return renameElement(storm, edit)
    case 'remove':
      return removeElement(storm, edit)
    case 'move':
      return moveElement(storm, edit)
    case 'connect':
      return connect(storm, edit)
    case 'disconnect':
      return disconnect(storm, edit)
    case 'add field':
      return addField(storm, edit)
    case 'set field':
      return setField(storm, edit)
    case 'remove field':
      return removeField(storm, edit)
    case 'rename field':
      return renameField(storm, edit)
    default:
      return setText(storm, edit)
  }
}
