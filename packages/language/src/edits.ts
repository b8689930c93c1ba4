import type { TextEdit } from '@landfall/model'
import { addElement } from './edit-add.ts'
import { moveElement } from './edit-move.ts'
import { removeElement } from './edit-remove.ts'
import { renameElement } from './edit-rename.ts'
import type { StormEdit } from './edit-request.ts'
import type { EditResult } from './edit-result.ts'
import type { Storm } from './read-storm.ts'

export { applyEdits } from './edit-apply.ts'
export type * from './edit-request.ts'

export function editStorm(storm: Storm, edit: StormEdit): EditResult<readonly TextEdit[]> {
  switch (edit.kind) {
    case 'add':
      return addElement(storm, edit.element, edit)
    case 'rename':
      return renameElement(storm, edit)
    case 'remove':
      return removeElement(storm, edit)
    case 'move':
      return moveElement(storm, edit)
    default:
      throw new Error('todo')
  }
}
