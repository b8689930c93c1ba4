import type { ReactNode } from 'react'
import { useRoom } from './use-room.ts'
import './live.css'

/** Shows what needs a running system, and says how to start one where there is none. */
export function WithSystem({ children }: { readonly children: ReactNode }) {
  const room = useRoom()
  if (!room) return <section className="live-empty" aria-busy="true" aria-label="The running system" />
  if (room.hasSystem) {
    return (
      <>
        {room.isAheadOfSystem && (
          <p className="live-ahead">
            The storm has changed since the system was started: it runs as it was then. Start it again to run
            what is on the wall.
          </p>
        )}
        {children}
      </>
    )
  }
  return (
    <section className="live-empty" aria-label="The running system">
      <div>
        <h2>No system is running</h2>
        <p>Here you see this storm at work, and can try it out. It has to be started first:</p>
        <ol>
          <li>In the folder of this storm, stop what serves the board (Ctrl-C).</li>
          <li>
            Type <code>landfall run</code>, or <code>landfall run --demo</code> to watch made-up people at
            work.
          </li>
          <li>Open the board at the address that it prints. Nothing on the wall is lost.</li>
        </ol>
        <p>A storm with errors cannot run: mend those first.</p>
      </div>
    </section>
  )
}
