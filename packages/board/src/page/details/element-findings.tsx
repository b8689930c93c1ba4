import type { Element, Finding } from '@landfall/model'
import { useSession, useStorm } from '../session/use-storm.ts'

/** What is wrong with an element or missing, each with what would mend it. */
export function ElementFindings({ element }: { readonly element: Element }) {
  const session = useSession()
  const { findings } = useStorm()
  const own = findings.filter((finding) => isAbout(finding, element))
  if (own.length === 0) return null
  return (
    <section aria-label="Findings">
      <h3>Findings</h3>
      <ul className="detail-findings">
        {own.map(({ code, severity, message, fix, place }) => (
          <li key={`${code} ${place.file} ${place.start} ${message}`} className={`detail-${severity}`}>
            <span className="detail-caption">
              {severity} {code}
            </span>
            <p>{message}</p>
            {fix && session.mayWrite && (
              <button type="button" onClick={() => session.write(fix.edits)}>
                {fix.title}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function isAbout({ element, place }: Finding, { id, place: own }: Element): boolean {
  if (element !== undefined) return element === id
  return place.file === own.file && own.start <= place.start && place.end <= own.end
}
