import { useStore } from '@xyflow/react'
import { useOwn } from '../session/use-own.ts'
import { useSession } from '../session/use-storm.ts'
import { usePeople, usePresent } from './together.tsx'

/** Where the others point, on the wall itself and always of one size. */
export function PointerMarks() {
  const present = usePresent()
  const pointers = useOwn(usePeople().pointers)
  const lensId = useOwn(useSession().lensId)
  const zoom = useStore(({ transform }) => transform[2])
  return present.map(({ clientId, person }) => {
    const pointer = pointers.get(clientId)
    if (pointer?.lensId !== lensId) return null
    const { x, y } = pointer
    return (
      <div
        key={clientId}
        className="pointer-mark"
        aria-hidden="true"
        style={{ transform: `translate(${x}px, ${y}px) scale(${1 / zoom})`, color: person.color }}
      >
        <svg width="16" height="20" viewBox="0 0 16 20" role="presentation">
          <path
            d="M1 1 L1 15 L5 11.5 L8 18.5 L11 17 L8 10.5 L13.5 10.5 Z"
            fill="currentColor"
            stroke="#fff"
          />
        </svg>
        <span style={{ background: person.color }}>{person.name}</span>
      </div>
    )
  })
}
