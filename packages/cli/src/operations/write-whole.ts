import type { Output } from '../terminal.ts'

/** Writes, and waits until a slow reader has taken it. False once nobody reads any more. */
export async function writeWhole(stdout: Output, part: string | Uint8Array): Promise<boolean> {
  if (!stdout.writable) return false
  if (stdout.write(part)) return true
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const onDrain = () => resolve(true)
  const onClose = () => resolve(false)
  stdout.once('drain', onDrain)
  stdout.once('close', onClose)
  const isRead = await promise
  stdout.off('drain', onDrain)
  stdout.off('close', onClose)
  return isRead
}
