import { createHash, timingSafeEqual } from 'node:crypto'

/** As short as a secret for tokens may be. */
const KEY_LENGTH_MIN = 32

/**
 * @returns whether a header `Authorization` shows the key of the operator. However much of it is right, the answer
 *   takes the same time.
 * @throws Error if the key is too short to be one.
 */
export function createOperatorKeyCheck(operatorKey: string): (authorization: string | undefined) => boolean {
  if (operatorKey.length < KEY_LENGTH_MIN) {
    throw new Error(
      `The key of the operator has ${operatorKey.length} letters: give one of ${KEY_LENGTH_MIN}`,
    )
  }
  const expected = hashOf(operatorKey)
  return (authorization) => {
    const [, shown] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? []
    return shown !== undefined && timingSafeEqual(hashOf(shown), expected)
  }
}

/** Hashes are of one length, which is what they have to be for a comparison that tells nothing. */
function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
