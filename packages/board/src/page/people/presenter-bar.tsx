import { useOwn } from '../session/use-own.ts'
import { useSession } from '../session/use-storm.ts'
import { pageOf } from './presence.ts'
import { usePeople, usePresent, useSharedWorkshop, useWorkshop } from './together.tsx'
import './people.css'

/** Below the bar, when it matters: who presents, whom one follows, and that one only looks on. */
export function PresenterBar() {
  const { mayWrite } = useSession()
  const people = usePeople()
  const workshop = useWorkshop()
  const me = useOwn(people.me)
  const followed = useOwn(people.following)
  const present = usePresent()
  const { presenterId } = useSharedWorkshop()
  const presenter = presenterId === undefined ? undefined : pageOf(presenterId, present)
  const leader = followed === undefined ? undefined : pageOf(followed, present)
  const isPresenting = presenterId === me.id
  if (mayWrite && !isPresenting && !presenter && !leader) return null
  return (
    <div className="together-bar" role="status">
      {!mayWrite && <span>You look on: nothing you do here changes the storm.</span>}
      {isPresenting && (
        <>
          <span>You present.</span>
          <button type="button" onClick={() => workshop.present(undefined)}>
            Stop presenting
          </button>
        </>
      )}
      {presenter && !isPresenting && leader?.person.id !== presenterId && (
        <>
          <span>{presenter.person.name} presents.</span>
          <button type="button" onClick={() => people.follow(presenterId)}>
            Follow
          </button>
        </>
      )}
      {leader && (
        <>
          <span>You follow {leader.person.name}. Move the wall yourself to go your own way.</span>
          <button type="button" onClick={() => people.follow(undefined)}>
            Stop following
          </button>
        </>
      )}
    </div>
  )
}
