import { useEffect } from 'react'
import { keepChoice } from './details/keep-choice.ts'
import { LENSES } from './lenses.ts'
import { NameQuestion } from './people/name-question.tsx'
import { PresenterBar } from './people/presenter-bar.tsx'
import { Together } from './people/together.tsx'
import { playAsItChanges } from './scenarios/play-as-it-changes.ts'
import { BoardNotes } from './session/board-notes.tsx'
import type { StormSession } from './session/storm-session.ts'
import { useOwn } from './session/use-own.ts'
import { SessionContext } from './session/use-storm.ts'
import { SIDE_PANELS } from './side-panels.ts'
import { keepPlaces } from './storm/keep-places.ts'
import { TopBar } from './top-bar.tsx'
import { WorkshopRail } from './workshop/workshop-rail.tsx'

/** The whole page: one lens over the storm, and beside it what belongs to what is chosen. */
export function App({ session }: { readonly session: StormSession }) {
  const lensId = useOwn(session.lensId)
  useEffect(() => playAsItChanges(session), [session])
  useEffect(() => keepPlaces(session), [session])
  useEffect(() => keepChoice(session), [session])
  const panelId = useOwn(session.panelId)
  const lens = LENSES.find(({ id }) => id === lensId) ?? LENSES[0]
  const panel = SIDE_PANELS.find(({ id }) => id === panelId)
  return (
    <SessionContext value={session}>
      <Together>
        <TopBar
          lens={lens}
          panel={panel}
          showLens={session.lensId.set}
          showPanel={(id) => session.panelId.set(id === panelId ? undefined : id)}
        />
        <NameQuestion />
        <PresenterBar />
        <BoardNotes />
        <main className="work">
          <WorkshopRail />
          <lens.Component />
          {panel && <panel.Component />}
        </main>
      </Together>
    </SessionContext>
  )
}
