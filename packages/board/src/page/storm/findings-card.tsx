import { useSession, useStorm } from '../session/use-storm.ts'
import type { WallSticky } from './wall-sticky.ts'

/** What there is to know about one sticky, and what would mend it. */
export function FindingsCard({ sticky, close }: { readonly sticky: WallSticky; readonly close: () => void }) {
  const session = useSession()
  const { findings } = useStorm()
  const own = findings.filter(({ element }) => element === sticky.id)
  return (
    <section className="wall-card" aria-label={`Findings of ${sticky.face.text}`}>
      <h2>{sticky.face.text}</h2>
      {own.length === 0 && <p>There is nothing to mend here.</p>}
      <ul>
        {own.map(({ code, severity, message, place, fix }) => (
          <li key={`${code} ${place.start} ${message}`}>
            <strong>{severity}</strong> {message}
            {fix && session.mayWrite && (
              <div className="dialog-actions">
                <button type="button" onClick={() => session.write(fix.edits)}>
                  {fix.title}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <div className="dialog-actions">
        <button type="button" onClick={close}>
          Close
        </button>
      </div>
    </section>
  )
}
