import { attempt, type Cause, type Decider, fail, type Recorded, type Result } from '@landfall/kernel'

/** Of a decider, what it takes to fold its events. Without a list of them they are counted, and not looked at. */
export type Folding = Pick<Decider, 'aggregate' | 'initialState' | 'evolve' | 'definition'> &
  Partial<Pick<Decider, 'events'>>

/** The state behind an event; why not, where the aggregate cannot take it, or does not know it. */
export function foldEvent(
  { aggregate, events, evolve }: Folding,
  state: unknown,
  recorded: Recorded,
): Result<unknown, Cause> {
  const { event } = recorded
  if (!events?.includes(event.type)) {
    const message = `${aggregate} has no event ${event.type}: if it is called otherwise now, say what it was called`
    return fail({ message, error: message })
  }
  return attempt(() => evolve(state, event, recorded))
}
