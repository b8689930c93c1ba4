import { createHmac } from 'node:crypto'

/**
 * The headers by which a receiver knows who sent a body, and that it has seen it before.
 *
 * Source: github.com/standard-webhooks/standard-webhooks, "Webhook headers" and "Signature scheme".
 *
 * @param message.secret - nothing is signed without it.
 * @param message.atMs - milliseconds since 1970; a receiver refuses what is too old.
 */
export function webhookHeaders({
  id,
  atMs,
  body,
  secret,
}: {
  readonly id: string
  readonly atMs: number
  readonly body: string
  readonly secret?: Buffer | undefined
}): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(atMs / 1_000))
  const signature =
    secret && createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    ...(signature !== undefined && { 'webhook-signature': `v1,${signature}` }),
  }
}
