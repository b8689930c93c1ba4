import type { BasicTypeName, Type } from '@landfall/model'

export interface InputProps {
  readonly id: string
  readonly text: string
  readonly isWrong: boolean
  /** Id of the words that say what is wrong. */
  readonly describedBy: string | undefined
  readonly onType: (text: string) => void
}

/** The input for one plain value: what the browser has for its type. */
export function TypedInput({
  type,
  choices,
  suggestions,
  isSecret,
  ...props
}: InputProps & {
  readonly type: Type
  readonly choices: readonly string[] | undefined
  readonly suggestions: readonly string[]
  readonly isSecret: boolean
}) {
  const { id, text, isWrong, describedBy, onType } = props
  const isYesOrNo = type.kind === 'basic' && type.name === 'Bool'
  const options = isYesOrNo ? ['yes', 'no'] : choices
  const common = { id, value: text, 'aria-invalid': isWrong, 'aria-describedby': describedBy }
  if (options) {
    return (
      <select {...common} onChange={({ target }) => onType(target.value)}>
        <option value="">Choose …</option>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    )
  }
  const form = type.kind === 'basic' ? FORMS[type.name] : undefined
  return (
    <>
      <input
        {...common}
        {...form}
        type={isSecret ? 'password' : (form?.type ?? 'text')}
        autoComplete="off"
        list={suggestions.length > 0 ? `${id}-known` : undefined}
        onChange={({ target }) => onType(target.value)}
      />
      {suggestions.length > 0 && (
        <datalist id={`${id}-known`}>
          {suggestions.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </>
  )
}

/** What an input of a type is like. */
const FORMS: Readonly<
  Partial<
    Record<
      BasicTypeName,
      {
        readonly type: string
        readonly inputMode?: 'numeric' | 'decimal'
        readonly placeholder?: string
        readonly step?: number
      }
    >
  >
> = {
  Int: { type: 'text', inputMode: 'numeric' },
  Decimal: { type: 'text', inputMode: 'decimal', placeholder: '1.50' },
  Time: { type: 'datetime-local', step: 1 },
  Date: { type: 'date' },
  Duration: { type: 'text', placeholder: '3 days, 24 h, 90 min' },
}
