import { interfacePath } from '@landfall/document'
import { createPlausibleValues } from '@landfall/interpret'
import { seededRandom } from '@landfall/kernel'
import { type ModelIndex, messageFields, startingCommands } from '@landfall/model'
import { createValueWriter } from '@landfall/server'

const SEED = 1

/**
 * A line for a shell that sends the first command with which something begins, with values as in the scenarios.
 * Undefined where nothing can begin.
 */
export function exampleRequest(
  index: ModelIndex,
  { address, hasLogin }: { readonly address: string; readonly hasLogin: boolean },
): string | undefined {
  const command = startingCommands(index).find(
    ({ mode, aggregate, actors }) => mode !== 'existing' && aggregate !== undefined && actors.length > 0,
  )
  if (!command) return undefined
  const writer = createValueWriter(index)
  const plausible = createPlausibleValues(index.model)
  const chance = { random: seededRandom({ seed: SEED }), now: 0 }
  const data = messageFields(index, command)
    .filter((field) => field.type.kind !== 'optional' && !field.default)
    .map((field) => [
      field.name,
      writer.value(field.type, plausible.valueFor(field, chance), 'with personal'),
    ])
  const token = hasLogin ? ` -H "authorization: Bearer $TOKEN"` : ''
  const body = inQuotes(JSON.stringify(Object.fromEntries(data)))
  const url = `${address}${interfacePath('commands', command)}`
  return `curl ${url}${token} -H 'content-type: application/json' -d ${body}`
}

/** As one word of a shell, whatever stands in it. */
function inQuotes(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
