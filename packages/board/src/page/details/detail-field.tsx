import type { ElementId } from '@landfall/model'
import { useSession } from '../session/use-storm.ts'
import { CheckedText } from './checked-text.tsx'
import type { ChoiceItem, DetailItem, SwitchItem } from './detail-section.ts'
import { makeChange } from './make-change.ts'

/** One thing that is said of an element, in the form in which it is changed. */
export function DetailField({ of, item }: { readonly of: ElementId; readonly item: DetailItem }) {
  const session = useSession()
  switch (item.kind) {
    case 'add':
    case 'text':
      return session.mayWrite || item.kind === 'text' ? <CheckedText of={of} item={item} /> : null
    case 'choice':
      return <Choice item={item} />
    case 'switch':
      return <Switch item={item} />
    case 'action':
      return session.mayWrite ? (
        <button type="button" aria-label={item.label} onClick={() => makeChange(session, item.change)}>
          {item.caption ?? item.label}
        </button>
      ) : null
    case 'link':
      return (
        <span className="detail-link">
          {item.words}{' '}
          <button type="button" onClick={() => session.chosen.set([item.to])}>
            {item.label}
          </button>
        </span>
      )
    case 'said':
      return (
        <span className="detail-said">
          <span className="detail-caption">{item.label}</span> {item.text}
        </span>
      )
  }
}

function Choice({ item }: { readonly item: ChoiceItem }) {
  const session = useSession()
  return (
    <label className="detail-choice">
      <span className="detail-caption">{item.caption ?? item.label}</span>
      <select
        value={item.value}
        disabled={!session.mayWrite}
        onChange={({ target }) => {
          const change = item.change(target.value)
          if (change) makeChange(session, change)
        }}
      >
        {item.options.map(({ value, title }) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}

function Switch({ item }: { readonly item: SwitchItem }) {
  const session = useSession()
  return (
    <label className="detail-switch">
      <input
        type="checkbox"
        aria-label={item.label}
        checked={item.isOn}
        disabled={!session.mayWrite}
        onChange={({ target }) => makeChange(session, item.change(target.checked))}
      />
      {item.caption ?? item.label}
    </label>
  )
}
