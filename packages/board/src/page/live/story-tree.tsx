import type { ModelIndex } from '@landfall/model'
import type { Story } from '../service/operations.ts'
import { type Asked, problemText } from '../service/problem.ts'
import { type StoryLine, storyLines } from './story-lines.ts'

const SIGNS: Readonly<Record<StoryLine['kind'], { readonly sign: string; readonly words: string }>> = {
  command: { sign: '▶', words: 'Command' },
  event: { sign: '●', words: 'Event' },
  waits: { sign: '◷', words: 'Waits' },
  trouble: { sign: '⚠', words: 'Trouble' },
}

/** What led to what, as a tree. */
export function StoryTree({
  index,
  story,
  chosenPosition,
  onEvent,
}: {
  readonly index: ModelIndex
  readonly story: Asked<Story> | undefined
  readonly chosenPosition?: number | undefined
  /** An event was chosen. */
  readonly onEvent?: (line: StoryLine) => void
}) {
  if (!story) return null
  if (!story.ok) return <p className="live-problem">{problemText(story.failure)}</p>
  return (
    <>
      <ol className="live-story">
        {storyLines(index, story.value).map((line) => (
          <li
            key={line.id}
            data-kind={line.kind}
            style={{ marginLeft: `${Math.min(line.depth, 12) * 0.9}rem` }}
          >
            <span aria-hidden="true">{SIGNS[line.kind].sign}</span>
            <span className="unseen">
              {SIGNS[line.kind].words}, level {line.depth + 1}:{' '}
            </span>
            {line.position !== undefined && onEvent ? (
              <button
                type="button"
                aria-current={line.position === chosenPosition}
                onClick={() => onEvent(line)}
              >
                {line.text}
              </button>
            ) : (
              <span>{line.text}</span>
            )}
          </li>
        ))}
      </ol>
      {story.value.isCut && <p className="live-note">There is more than is shown here.</p>}
    </>
  )
}
