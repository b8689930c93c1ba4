import { MESSAGE } from './location.ts'
import type { NameReader } from './made-of.ts'
import { carried, UNKNOWN } from './source.ts'

/**
 * Where names lead in the conditions and braces of a policy or process.
 *
 * @param memory - the process or aggregate whose state the names may mean, if there is one.
 */
export function namesAt(memory: string | undefined): NameReader {
  return (owner, field) => {
    if (owner === 'message') return carried({ holder: MESSAGE, field })
    return owner === 'state' && memory !== undefined ? carried({ holder: memory, field }) : UNKNOWN
  }
}
