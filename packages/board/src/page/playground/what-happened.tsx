import { StoryTree } from '../live/story-tree.tsx'
import { useStory } from '../live/use-live.ts'
import type { Attempt } from './attempt.ts'
import { usePlay } from './use-play.ts'

/** What was tried here and what became of it, the latest first, with all that has followed and still follows. */
export function WhatHappened({ attempts }: { readonly attempts: readonly Attempt[] }) {
  return (
    <section aria-label="What happened" aria-live="polite">
      <h2>What happened</h2>
      {attempts.length === 0 && (
        <p className="live-note">Choose who you are, and do something: what follows stands here.</p>
      )}
      {attempts.map((attempt, nth) => (
        <AttemptCard key={attempt.id} attempt={attempt} isOpen={nth === 0} />
      ))}
    </section>
  )
}

function AttemptCard({
  attempt: { title, outcome },
  isOpen,
}: {
  readonly attempt: Attempt
  readonly isOpen: boolean
}) {
  switch (outcome.kind) {
    case 'refused':
      return (
        <article className="live-card bad">
          <strong>{title}</strong>
          <p>✕ Refused: {outcome.words}</p>
        </article>
      )
    case 'failed':
      return (
        <article className="live-card bad">
          <strong>{title}</strong>
          <p>⚠ {outcome.words}</p>
        </article>
      )
    case 'no news':
      return (
        <article className="live-card">
          <strong>{title}</strong>
          <p>Accepted, and nothing new: it was so already.</p>
        </article>
      )
    case 'happened':
      return (
        <details className="live-card good" open={isOpen}>
          <summary>
            <strong>{title}</strong>
          </summary>
          <Followed position={outcome.position} />
        </details>
      )
  }
}

function Followed({ position }: { readonly position: number }) {
  const { index, service } = usePlay()
  return <StoryTree index={index} story={useStory(service, position)} />
}
