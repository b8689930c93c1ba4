import type { EpochMs } from '@landfall/kernel'
import { NEVER } from '../store/shelf-values.ts'

const ASK_AGAIN_AT = Symbol('ask again at')

/** What a system that answers has to say where the answer is not there yet. */
export interface Later {
  readonly [ASK_AGAIN_AT]: EpochMs
}

/**
 * For `ask` to return where the system has taken the question, and the answer is not there yet. It counts as no
 * attempt that failed.
 *
 * @param askAgainAt - when the question is put again; without it never, because the answer comes by another way:
 *   through `answer` of the running system.
 */
export function later(askAgainAt: EpochMs = NEVER): Later {
  return { [ASK_AGAIN_AT]: askAgainAt }
}

/** Undefined for what is an answer. */
export function askAgainAt(answer: unknown): EpochMs | undefined {
  return isLater(answer) ? answer[ASK_AGAIN_AT] : undefined
}

function isLater(answer: unknown): answer is Later {
  return typeof answer === 'object' && answer !== null && Object.hasOwn(answer, ASK_AGAIN_AT)
}
