import type { ElementId } from '@landfall/model'
import { NodeFrame } from './node-frame.tsx'
import type { Person } from './person.ts'
import type { Present } from './presence.ts'
import { usePresent } from './together.tsx'

/** So many chosen stickies of each person are framed: more are a wall of frames. */
const FRAMES_MAX = 40

/** What the others have chosen: a frame in their colour, with their name. */
export function ChoiceMarks() {
  return choosersOf(usePresent()).map(({ element, people: [first, ...others] }) => (
    <NodeFrame
      key={element}
      nodeId={element}
      className="choice-mark"
      color={first.color}
      label={others.length === 0 ? first.name : `${first.name} and ${others.length} more`}
    />
  ))
}

function choosersOf(
  present: readonly Present[],
): readonly { readonly element: ElementId; readonly people: readonly [Person, ...Person[]] }[] {
  const choosers = new Map<ElementId, [Person, ...Person[]]>()
  for (const { person, chosen } of present) {
    for (const element of chosen.slice(0, FRAMES_MAX)) {
      const known = choosers.get(element)
      if (!known) choosers.set(element, [person])
      else if (!known.some(({ id }) => id === person.id)) known.push(person)
    }
  }
  return [...choosers].map(([element, people]) => ({ element, people }))
}
