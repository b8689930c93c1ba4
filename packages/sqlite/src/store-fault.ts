import { StoreFault, type StoreFaultCode } from '@landfall/runtime'

/** What SQLite says by number. Source: sqlite.org/rescode.html; the lower 8 bits are the kind. */
const CODES: Readonly<Record<number, { readonly code: StoreFaultCode; readonly says: string }>> = {
  5: { code: 'in use', says: 'another process has it open. Stop that one first' },
  6: { code: 'in use', says: 'another process has it open. Stop that one first' },
  8: { code: 'not writable', says: 'it cannot be written to. Look at the rights of the file and its folder' },
  10: { code: 'unavailable', says: 'the disk did not do what it was told. Look at the disk' },
  11: { code: 'not readable', says: 'the file is damaged. Go back to a backup' },
  13: { code: 'not writable', says: 'the disk is full. Make room, and go on' },
  14: {
    code: 'not writable',
    says: 'it cannot be opened. Look whether its folder is there, and at the rights',
  },
  26: { code: 'not readable', says: 'the file is no database' },
}

/** A fault of the disk as a `StoreFault` in words; anything else is a bug, and is thrown as it is. */
export function asStoreFault(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return error
  const known = CODES[error.errcode & 0xff]
  if (!known) return error
  return new StoreFault(known.code, `${path}: ${known.says} (${error.message})`, { cause: error })
}
