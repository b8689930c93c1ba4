import type { Removal } from './remove-stickies.ts'
import { WallDialog } from './wall-dialog.tsx'

/** Mentions that the question names. */
const NAMED_MAX = 6

/** Asked only where other stickies mention what is to go. */
export function RemovalQuestion({
  removal,
  remove,
  close,
}: {
  readonly removal: Removal
  readonly remove: (references: 'remove' | 'leave') => void
  readonly close: () => void
}) {
  const { mentionedBy } = removal
  const named = mentionedBy.slice(0, NAMED_MAX).join(', ')
  const others = mentionedBy.length - NAMED_MAX
  return (
    <WallDialog title="Other stickies mention this" close={close}>
      <p>
        {named}
        {others > 0 && ` and ${others} more`} {mentionedBy.length === 1 ? 'mentions' : 'mention'} what you
        take off the wall.
      </p>
      <div className="dialog-actions">
        <button type="button" onClick={() => remove('remove')}>
          Take it off, with its lines
        </button>
        <button type="button" onClick={() => remove('leave')}>
          Take it off, and leave the mentions as findings
        </button>
        <button type="button" onClick={close}>
          Leave it on the wall
        </button>
      </div>
    </WallDialog>
  )
}
