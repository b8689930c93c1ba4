import { StoreFault, type StoreFaultCode } from '@landfall/runtime'
import { Damage } from './damage.ts'

interface Meaning {
  readonly code: StoreFaultCode
  readonly says: string
}

const IN_USE: Meaning = {
  code: 'in use',
  says: 'it is open already, in another process or in this one. Stop that first, or give another path',
}

/** What SQLite says by number. Source: sqlite.org/rescode.html; the lower 8 bits are the kind. */
const KINDS: Readonly<Record<number, Meaning>> = {
  5: IN_USE,
  6: IN_USE,
  8: { code: 'not writable', says: 'it cannot be written to. Look at the rights of the file and its folder' },
  10: { code: 'unavailable', says: 'the disk did not do what it was told. Look at the disk' },
  11: { code: 'not readable', says: 'the file is damaged. Go back to a backup' },
  13: { code: 'not writable', says: 'the disk is full. Make room, then send again' },
  14: {
    code: 'not writable',
    says: 'it cannot be opened. Look whether its folder is there, and at the rights',
  },
  26: { code: 'not readable', says: 'the file is no database, or its beginning is damaged' },
}

/** Those that are told apart from others of their kind. */
const SPECIAL: Readonly<Record<number, Meaning>> = {
  // SQLITE_IOERR_SHORT_READ
  522: { code: 'not readable', says: 'the file ends too early. Go back to a backup' },
  // SQLITE_IOERR_LOCK
  3850: { code: 'not writable', says: 'it cannot be locked. Keep it on a disk of this machine' },
  // SQLITE_IOERR_FSYNC
  1034: {
    code: 'in doubt',
    says: 'the disk did not say whether it has kept what was written. Look at the disk, then send again',
  },
  // SQLITE_IOERR_WRITE: the limit of a process on the size of files ends here too.
  778: {
    code: 'not writable',
    says: 'the disk did not take what was written. Make room, look at limits on the size of files, then send again',
  },
}

/** A fault of the disk as a `StoreFault` in words; anything else is a bug, and is thrown as it is. */
export function asStoreFault(error: unknown, path: string): unknown {
  if (error instanceof Damage) {
    const message = `${path}: the file is damaged: ${error.message}. Go back to a backup`
    return new StoreFault('not readable', message, { cause: error })
  }
  if (!(error instanceof Error)) return error
  if ('code' in error && error.code === 'ERR_INVALID_STATE')
    return new StoreFault('unavailable', `${path}: this store has been closed`, { cause: error })
  if (!('errcode' in error) || typeof error.errcode !== 'number') return error
  const known = SPECIAL[error.errcode] ?? KINDS[error.errcode & 0xff]
  if (!known) return error
  return new StoreFault(known.code, `${path}: ${known.says} (${error.message})`, { cause: error })
}
