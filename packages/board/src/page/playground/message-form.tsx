import type { Field, ModelIndex } from '@landfall/model'
import { type FormEvent, useMemo, useState } from 'react'
import type { Asked, Problem } from '../service/problem.ts'
import type { JsonFields } from '../service/stored-event.ts'
import type { DraftFields } from './draft.ts'
import { exampleFields } from './example-fields.ts'
import { fieldErrors } from './field-errors.ts'
import { FormFields } from './form-fields.tsx'
import type { KnownValues } from './known-values.ts'
import { FormContext } from './use-form.ts'
import { wireFields } from './wire-of-draft.ts'

/** A form for what somebody sends. What the service finds wrong stands at its field. */
export function MessageForm({
  index,
  fields,
  drafts,
  known,
  valueFor,
  submitText,
  mayWrite,
  errorPrefix = '',
  onChange,
  onSend,
}: {
  readonly index: ModelIndex
  readonly fields: readonly Field[]
  readonly drafts: DraftFields
  readonly known: KnownValues
  readonly valueFor: (field: Field) => unknown
  readonly submitText: string
  readonly mayWrite: boolean
  /** Of fields, in what the service calls them. */
  readonly errorPrefix?: string
  readonly onChange: (drafts: DraftFields) => void
  readonly onSend: (fields: JsonFields) => Promise<Asked<unknown>>
}) {
  const [problem, setProblem] = useState<Problem>()
  const [isOnItsWay, setOnItsWay] = useState(false)
  const errors = useMemo(() => fieldErrors(problem, errorPrefix), [problem, errorPrefix])
  const form = useMemo(() => ({ index, errors, known }), [index, errors, known])
  const names = new Set(fields.map(({ name }) => name))
  const elsewhere = [...errors].filter(([path]) => !names.has(path.split(/[.[]/)[0] ?? ''))

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault()
    setOnItsWay(true)
    const answer = await onSend(wireFields(index, fields, drafts))
    setOnItsWay(false)
    setProblem(answer.ok ? undefined : answer.failure)
  }

  return (
    <form className="play-form" noValidate onSubmit={(event) => void send(event)}>
      <FormContext value={form}>
        <FormFields fields={fields} drafts={drafts} path="" onChange={onChange} />
      </FormContext>
      {elsewhere.map(([path, detail]) => (
        <p key={path} className="play-error">
          ⚠ {path}: {detail}
        </p>
      ))}
      <div className="play-actions">
        <button type="submit" className="play-send" disabled={isOnItsWay || !mayWrite}>
          {submitText}
        </button>
        <button
          type="button"
          onClick={() => onChange(exampleFields(index, fields, { drafts, known, valueFor }))}
        >
          Fill in examples
        </button>
      </div>
      {!mayWrite && <small>You look on here: whoever may change the storm can send.</small>}
    </form>
  )
}
