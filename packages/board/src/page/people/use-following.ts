import { useEffect } from 'react'
import { useOwn } from '../session/use-own.ts'
import { useSession } from '../session/use-storm.ts'
import { pageOf } from './presence.ts'
import { usePeople, usePresent } from './together.tsx'

/**
 * Looks through the lens of the person who is followed, and chooses what they have chosen, until this browser's person
 * chooses something else or looks through another lens. The flow of the lens moves by itself (`PeopleOverlay`).
 */
export function useFollowing(): void {
  const { lensId, chosen } = useSession()
  const people = usePeople()
  const followed = useOwn(people.following)
  const present = usePresent()
  const page = followed === undefined ? undefined : pageOf(followed, present)
  const theirChoice = page?.chosen
  const theirLens = page?.view?.lensId
  useEffect(() => {
    if (!theirChoice) return
    chosen.set(theirChoice)
    // Who chooses something else goes their own way.
    return chosen.subscribe(() => {
      if (chosen.get().some((id) => !theirChoice.includes(id))) people.follow(undefined)
    })
  }, [theirChoice, chosen, people])
  useEffect(() => {
    if (theirLens === undefined) return
    lensId.set(theirLens)
    return lensId.subscribe(() => {
      if (lensId.get() !== theirLens) people.follow(undefined)
    })
  }, [theirLens, lensId, people])
}
