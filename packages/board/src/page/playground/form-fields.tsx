import { type Field, type ModelIndex, type Type, withoutOptional } from '@landfall/model'
import { useId } from 'react'
import {
  choicesOf,
  type Draft,
  type DraftFields,
  emptyDraft,
  groupFields,
  LEFT_OUT,
  mayBeLeftOut,
} from './draft.ts'
import { pathOf } from './field-errors.ts'
import { type InputProps, TypedInput } from './typed-input.tsx'
import { useForm } from './use-form.ts'
import { wordsOfField } from './words-of-field.ts'

/** The fields of a command, an answer or a value, one below the other. */
export function FormFields({
  fields,
  drafts,
  path,
  onChange,
}: {
  readonly fields: readonly Field[]
  readonly drafts: DraftFields
  /** Of what these are fields of; empty for the whole form. */
  readonly path: string
  readonly onChange: (drafts: DraftFields) => void
}) {
  const { index } = useForm()
  return fields.map((field) => {
    const { name, type, description, markers } = field
    const draft = drafts[name] ?? LEFT_OUT
    const isLeftOut = draft.kind === 'left out'
    const set = (changed: typeof draft) => onChange({ ...drafts, [name]: changed })
    const label = wordsOfField(name)
    return (
      <div key={name} className="play-field">
        {mayBeLeftOut(field) && (
          <label className="play-given">
            <input
              type="checkbox"
              checked={!isLeftOut}
              onChange={() => set(isLeftOut ? emptyDraft(index, type) : LEFT_OUT)}
            />
            {label}
            <small>{field.default === undefined ? 'optional' : 'has a default'}</small>
          </label>
        )}
        {!isLeftOut && (
          <FormPart
            type={type}
            draft={draft}
            path={pathOf(path, name)}
            label={label}
            hint={description ?? ''}
            isSecret={markers.includes('secret')}
            onChange={set}
          />
        )}
      </div>
    )
  })
}

interface PartProps {
  readonly type: Type
  readonly draft: Draft
  /** By which the service names it. */
  readonly path: string
  readonly label: string
  readonly hint: string
  readonly isSecret: boolean
  readonly onChange: (draft: Draft) => void
}

/** One value of a form, whatever its type: an input, a group of fields, or a list. */
function FormPart({ type, draft, path, label, hint, isSecret, onChange }: PartProps) {
  const { index, errors, known } = useForm()
  const id = useId()
  const plain = withoutOptional(type)
  const error = errors.get(path)
  const told = error !== undefined && (
    <span className="play-error" id={`${id}-error`}>
      ⚠ {error}
    </span>
  )
  if (draft.kind === 'list' && plain.kind === 'list') {
    return (
      <fieldset className="play-group">
        <legend>{label}</legend>
        {told}
        <ListItems
          of={plain.of}
          items={draft.items}
          path={path}
          onChange={(items) => onChange({ kind: 'list', items })}
        />
      </fieldset>
    )
  }
  const fields = groupFields(index, plain)
  if (draft.kind === 'group' && fields) {
    return (
      <fieldset className={isSmall(index, fields) ? 'play-group in-line' : 'play-group'}>
        <legend>{label}</legend>
        {told}
        <FormFields
          fields={fields}
          drafts={draft.fields}
          path={path}
          onChange={(changed) => onChange({ kind: 'group', fields: changed })}
        />
      </fieldset>
    )
  }
  const name = path.replace(/^.*[.\]]/, '')
  const input: InputProps = {
    id,
    text: draft.kind === 'typed' ? draft.text : '',
    isWrong: error !== undefined,
    describedBy: error === undefined ? undefined : `${id}-error`,
    onType: (text) => onChange({ kind: 'typed', text }),
  }
  return (
    <>
      <label htmlFor={id}>
        {label}
        {hint !== '' && <small>{hint}</small>}
      </label>
      <TypedInput
        {...input}
        type={plain}
        choices={choicesOf(index, plain)}
        suggestions={isSecret ? [] : (known.get(name) ?? [])}
        isSecret={isSecret}
      />
      {told}
    </>
  )
}

/** What fits on one line, such as an amount and its currency. */
function isSmall(index: ModelIndex, fields: readonly Field[]): boolean {
  return (
    fields.length <= 3 &&
    fields.every(({ type }) => {
      const plain = withoutOptional(type)
      return plain.kind !== 'list' && groupFields(index, plain) === undefined
    })
  )
}

function ListItems({
  of,
  items,
  path,
  onChange,
}: {
  readonly of: Type
  readonly items: readonly Draft[]
  readonly path: string
  readonly onChange: (items: readonly Draft[]) => void
}) {
  const { index } = useForm()
  return (
    <>
      {items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item is known by where it stands, as in what is sent
        <div key={at} className="play-item">
          <FormPart
            type={of}
            draft={item}
            path={`${path}[${at}]`}
            label={`${at + 1}.`}
            hint=""
            isSecret={false}
            onChange={(changed) => onChange(items.with(at, changed))}
          />
          <button
            type="button"
            aria-label={`Remove ${at + 1}.`}
            onClick={() => onChange(items.toSpliced(at, 1))}
          >
            Remove
          </button>
        </div>
      ))}
      <button type="button" onClick={() => onChange([...items, emptyDraft(index, of)])}>
        Add one
      </button>
    </>
  )
}
