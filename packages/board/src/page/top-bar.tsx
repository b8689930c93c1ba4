import { CommandPalette } from './commands/command-palette.tsx'
import { ExportMenu } from './export/export-menu.tsx'
import { LENSES, type Lens } from './lenses.ts'
import { PeopleList } from './people/people-list.tsx'
import { useOwn } from './session/use-own.ts'
import { useSession } from './session/use-storm.ts'
import { SIDE_PANELS, type SidePanel } from './side-panels.ts'
import { LevelChoice } from './storm/level-choice.tsx'

/** What is looked at, and what goes for all lenses. */
export function TopBar({
  lens,
  panel,
  showLens,
  showPanel,
}: {
  readonly lens: Lens
  readonly panel: SidePanel | undefined
  readonly showLens: (id: string) => void
  readonly showPanel: (id: string) => void
}) {
  const session = useSession()
  const isConnected = useOwn(session.isConnected)
  const notice = useOwn(session.notice)
  return (
    <header className="bar">
      <nav aria-label="Lenses">
        {LENSES.map(({ id, title }) => (
          <button key={id} type="button" aria-pressed={id === lens.id} onClick={() => showLens(id)}>
            {title}
          </button>
        ))}
      </nav>
      <LevelChoice />
      <CommandPalette />
      <output className="notice">{notice}</output>
      {!isConnected && <span className="offline">Offline: what you do is kept</span>}
      <button type="button" disabled={!session.mayWrite} onClick={session.undo}>
        Undo
      </button>
      <button type="button" disabled={!session.mayWrite} onClick={session.redo}>
        Redo
      </button>
      {SIDE_PANELS.map(({ id, title }) => (
        <button key={id} type="button" aria-pressed={id === panel?.id} onClick={() => showPanel(id)}>
          {title}
        </button>
      ))}
      <ExportMenu />
      <PeopleList />
    </header>
  )
}
