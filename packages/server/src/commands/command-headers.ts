import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { SendOptions } from '@landfall/runtime'
import type { Caller } from '../access/caller.ts'
import type { WrongField } from '../wire/wrong-field.ts'

/** What the headers of a command ask for. */
export type CommandHeaders =
  | { readonly kind: 'read'; readonly options: SendOptions }
  | { readonly kind: 'wrong'; readonly wrong: WrongField }

export function readCommandHeaders(
  headers: IncomingHttpHeaders,
  { caller, commandType }: { readonly caller: Caller; readonly commandType: string },
): CommandHeaders {
  const key = headers['idempotency-key']
  if (key !== undefined && (typeof key !== 'string' || !/^[\x21-\x7e][\x20-\x7e]{0,199}$/.test(key))) {
    return wrong('Idempotency-Key', 'expected 1 to 200 letters, digits and signs of ASCII')
  }
  const ifMatch = headers['if-match']
  const version = ifMatch === undefined ? undefined : versionIn(ifMatch)
  if (ifMatch !== undefined && version === undefined) {
    return wrong('If-Match', 'expected one version as an answer gave it in `ETag`, such as "3"')
  }
  return {
    kind: 'read',
    options: {
      ...(key !== undefined && { commandId: commandId(caller, commandType, key) }),
      ...(version !== undefined && { expectedVersion: version }),
    },
  }
}

/** Keys of one caller for one command are apart from those of all others, and tell nobody who it was. */
function commandId({ subject }: Caller, commandType: string, key: string): string {
  const digest = createHash('sha256').update(JSON.stringify([subject, commandType, key]))
  return digest.digest('base64url').slice(0, 27)
}

function versionIn(ifMatch: string): number | undefined {
  const [, digits] = /^"?(\d{1,15})"?$/.exec(ifMatch.trim()) ?? []
  return digits === undefined ? undefined : Number(digits)
}

function wrong(field: string, detail: string): CommandHeaders {
  return { kind: 'wrong', wrong: { field, detail } }
}
