import { NodeFrame } from '../people/node-frame.tsx'
import { usePeople, useSharedWorkshop } from '../people/together.tsx'
import { useOwn } from '../session/use-own.ts'
import { countVotes } from './votes.ts'

/** On the stickies: one's own dots while a vote is going on, and behind it those of all. */
export function VoteMarks() {
  const { voting, ballots } = useSharedWorkshop()
  const me = useOwn(usePeople().me)
  if (!voting) return null
  const counted = voting.isOpen ? [ballots.get(me.id) ?? []] : [...ballots.values()]
  return countVotes(counted, voting).map(({ element, count }) => (
    <NodeFrame
      key={element}
      nodeId={element}
      className="vote-mark"
      label={`● ${count}`}
      spoken={count === 1 ? '1 dot' : `${count} dots`}
    />
  ))
}
