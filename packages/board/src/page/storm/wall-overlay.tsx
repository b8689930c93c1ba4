import { useSession } from '../session/use-storm.ts'
import { DuplicatesCard } from './duplicates-card.tsx'
import { FindingsCard } from './findings-card.tsx'
import { KeyHelp } from './key-help.tsx'
import { RemovalQuestion } from './removal-question.tsx'
import { removeStickies } from './remove-stickies.ts'
import { stickyKindOf } from './sticky-kinds.ts'
import type { Choice } from './use-choice.ts'
import type { WallAsks } from './use-wall-asks.ts'
import type { WallView } from './use-wall-view.ts'
import type { Wall } from './wall.ts'

/** What lies open over the wall, and what is said to people who do not see it. */
export function WallOverlay({
  wall,
  choice,
  asks,
  view,
}: {
  readonly wall: Wall
  readonly choice: Choice
  readonly asks: WallAsks
  readonly view: WallView
}) {
  const session = useSession()
  const { opened, open } = asks
  const close = () => open(undefined)
  const sticky = opened?.kind === 'findings' ? wall.byKey.get(opened.key) : undefined
  return (
    <>
      <output className="unseen">{choiceWords(wall, choice.keys)}</output>
      {sticky && <FindingsCard sticky={sticky} close={close} />}
      {opened?.kind === 'duplicates' && (
        <DuplicatesCard
          close={close}
          show={(keys) => {
            choice.choose(keys)
            view.show(keys)
          }}
        />
      )}
      {opened?.kind === 'help' && <KeyHelp close={close} />}
      {opened?.kind === 'removal' && (
        <RemovalQuestion
          removal={opened.removal}
          close={close}
          remove={(references) => {
            close()
            removeStickies(session, opened.removal, references)
          }}
        />
      )}
    </>
  )
}

/** What is chosen, in words. */
function choiceWords(wall: Wall, keys: readonly string[]): string {
  if (keys.length > 1) return `${keys.length} stickies are chosen`
  const sticky = wall.byKey.get(keys[0] ?? '')
  if (!sticky) return ''
  const { face } = sticky
  const about = face.findingCount > 0 ? `, ${face.findingCount} findings` : ''
  return `${stickyKindOf(face.kind)?.title ?? ''}: ${face.text}${about}`
}
