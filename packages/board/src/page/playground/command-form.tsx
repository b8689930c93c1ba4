import { type Command, keyOf, messageFields } from '@landfall/model'
import { useEffect, useState } from 'react'
import type { JsonFields } from '../service/stored-event.ts'
import { useSession } from '../session/use-storm.ts'
import { stickyText } from '../storm/sticky-face.ts'
import { outcomeOf } from './attempt.ts'
import { type DraftFields, emptyFields } from './draft.ts'
import { draftsOfValues } from './draft-of-value.ts'
import { type KnownValues, nextKey } from './known-values.ts'
import { MessageForm } from './message-form.tsx'
import { usePlay } from './use-play.ts'

/** The form of one command. What was sent stays in it, so that it is quickly sent again a little different. */
export function CommandForm({
  command,
  row,
}: {
  readonly command: Command
  /** What was chosen in a table; its values go where they fit. */
  readonly row: JsonFields | undefined
}) {
  const { index, service, known, valueFor, playerName, tell } = usePlay()
  const { mayWrite } = useSession()
  const fields = messageFields(index, command)
  const key = command.mode === 'existing' ? undefined : keyOf(index, command)?.name
  const [drafts, setDrafts] = useState(() => withNewKey(emptyFields(index, fields), key, known))
  const [seenRow, setSeenRow] = useState<JsonFields>()
  useEffect(() => {
    if (row === undefined || row === seenRow) return
    setSeenRow(row)
    const { [key ?? '']: _ownKey, ...others } = row
    setDrafts({ ...drafts, ...draftsOfValues(index, messageFields(index, command), others) })
  }, [row, seenRow, key, index, command, drafts])

  return (
    <MessageForm
      {...{ index, fields, drafts, known, valueFor, mayWrite }}
      submitText={stickyText(command)}
      onChange={setDrafts}
      onSend={async (values) => {
        const answer = await service.client.send(command, values, crypto.randomUUID())
        const outcome = outcomeOf(answer)
        if (outcome) tell({ title: `${playerName}: ${stickyText(command)}`, outcome })
        if (answer.ok) setDrafts(withNewKey(drafts, key, withKey(known, key, values)))
        return answer
      }}
    />
  )
}

/** What begins something new gets a key that nothing has yet. */
function withNewKey(drafts: DraftFields, key: string | undefined, known: KnownValues): DraftFields {
  if (key === undefined) return drafts
  return { ...drafts, [key]: { kind: 'typed', text: nextKey(key, known) } }
}

function withKey(known: KnownValues, key: string | undefined, values: JsonFields): KnownValues {
  const value = key === undefined ? undefined : values[key]
  if (key === undefined || typeof value !== 'string') return known
  return new Map([...known, [key, [value, ...(known.get(key) ?? [])]]])
}
