import type { Missing } from '@landfall/check'
import { useSession } from '../session/use-storm.ts'

/** What a step still lacks. Each line chooses its stickies and shows them. */
export function MissingList({ missing }: { readonly missing: readonly Missing[] }) {
  const { chosen, toShow, notice } = useSession()
  if (missing.length === 0) return <p className="rail-nothing">✓ Nothing is missing.</p>

  function show({ elements, found }: Missing): void {
    if (elements.length > 0) {
      chosen.set(elements)
      // A new array even for the same stickies: who asks again wants to see them again.
      toShow.set([...elements])
    }
    const [first] = found
    if (first && (found.length === 1 || elements.length === 0)) {
      notice.set(elements.length === 0 ? `${first.place.file}: ${first.message}` : first.message)
    }
  }

  return (
    <ul className="missing" aria-label="Still missing">
      {missing.map((each) => (
        <li key={each.text} className={each.severity === 'hint' ? 'missing-hint' : undefined}>
          {each.count === 0 ? (
            <span>{each.text}</span>
          ) : (
            <button type="button" onClick={() => show(each)}>
              {each.text}
              {each.severity === 'hint' && <span className="missing-aside"> (a hint)</span>}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
