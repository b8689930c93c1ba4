import { type ClipboardEvent, type KeyboardEvent, type ReactNode, type Ref, useState } from 'react'
import { useOwn } from '../session/use-own.ts'
import { useSession } from '../session/use-storm.ts'
import { STICKY_KINDS } from './sticky-kinds.ts'

/** Type, Enter, type, Enter: each line becomes a sticky. */
export function QuickEntry({
  field,
  placeWords,
  add,
  addLines,
  leave,
  children,
}: {
  readonly field: Ref<HTMLInputElement>
  /** Where the next sticky will lie. */
  readonly placeWords: string
  /** Gives whether it was taken. */
  readonly add: (text: string) => boolean
  readonly addLines: (text: string) => void
  readonly leave: () => void
  /** What else can be done from here. */
  readonly children: ReactNode
}) {
  const { entryKind } = useSession()
  const kind = useOwn(entryKind)
  const [name, setName] = useState('')

  function press(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === 'Escape') leave()
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (name.trim() !== '' && add(name)) setName('')
  }
  function paste(event: ClipboardEvent<HTMLInputElement>): void {
    const text = event.clipboardData.getData('text/plain')
    if (!text.trim().includes('\n')) return
    event.preventDefault()
    addLines(text)
  }

  return (
    <div className="wall-entry">
      <select
        aria-label="Kind"
        value={kind}
        onChange={({ target }) =>
          entryKind.set(STICKY_KINDS.find((each) => each.kind === target.value)?.kind ?? 'event')
        }
      >
        {STICKY_KINDS.map((each) => (
          <option key={each.kind} value={each.kind}>
            {each.title} ({each.key})
          </option>
        ))}
      </select>
      <input
        ref={field}
        aria-label="New sticky"
        placeholder={PROMPTS[kind] ?? 'What is it called?'}
        value={name}
        onChange={({ target }) => setName(target.value)}
        onKeyDown={press}
        onPaste={paste}
      />
      <span className="entry-place">{placeWords}</span>
      {children}
    </div>
  )
}

const PROMPTS: Readonly<Record<string, string>> = {
  event: 'What has happened?',
  command: 'What does somebody want?',
  policy: 'What happens whenever?',
  view: 'What has to be known?',
  actor: 'Who?',
  system: 'Which system outside?',
  hotspot: 'What is unclear?',
  opportunity: 'What could be better?',
}
