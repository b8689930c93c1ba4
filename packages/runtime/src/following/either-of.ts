/** Waits for the first of both. Nothing of the wait stays with the signal, which may live as long as the log. */
export async function eitherOf(next: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const end = () => resolve()
  signal?.addEventListener('abort', end, { once: true })
  if (signal?.aborted) resolve()
  next.then(end, end)
  await promise
  signal?.removeEventListener('abort', end)
}
