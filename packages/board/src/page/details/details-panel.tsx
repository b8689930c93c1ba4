import { elementOf } from '@landfall/model'
import { useOwn } from '../session/use-own.ts'
import { useSession, useStorm } from '../session/use-storm.ts'
import { ElementDetails } from './element-details.tsx'
import { SeveralDetails } from './several-details.tsx'
import './details.css'

/** What the chosen stickies say, and how to say something else. */
export function DetailsPanel() {
  const { chosen } = useSession()
  const { index } = useStorm()
  const elements = useOwn(chosen).flatMap((id) => elementOf(index, id) ?? [])
  const [first, second] = elements
  return (
    <section className="details" aria-label="Details">
      {!first && <p>Choose a sticky: what it says is shown here, and can be changed here.</p>}
      {first && !second && <ElementDetails element={first} />}
      {second && <SeveralDetails elements={elements} />}
    </section>
  )
}
