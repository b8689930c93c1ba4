import { fail, ok, type Result } from '@landfall/kernel'
import { isLoopback } from '@landfall/server'
import { foundValue } from './found-value.ts'
import { parseBounds } from './parse-bounds.ts'
import type { EndpointWay } from './service-config.ts'
import { unknownKeys } from './unknown-keys.ts'

/** Source: github.com/standard-webhooks/standard-webhooks, "Signature scheme". */
const SECRET_BYTES = { min: 24, max: 64 }

/** Reads a system that is told by HTTP. */
export function parseEndpoint(
  object: Readonly<Record<string, unknown>>,
  { path }: { readonly path: string },
): Result<EndpointWay, readonly string[]> {
  const url = parseAddress(object.url)
  const secret = Object.hasOwn(object, 'secret') ? parseSecret(object.secret) : ok(undefined)
  const bounds = parseBounds(object, path)
  const problems = [
    ...unknownKeys(object, { known: ['url', 'secret', 'timeLimit', 'attempts'], path: `${path}.` }),
    ...(url.ok ? [] : [`${path}.url: ${url.failure}`]),
    ...(secret.ok ? [] : [`${path}.secret: ${secret.failure}`]),
    ...(bounds.ok ? [] : bounds.failure),
  ]
  if (problems.length > 0 || !url.ok || !secret.ok || !bounds.ok) return fail(problems)
  return ok({
    kind: 'endpoint',
    url: url.value,
    ...(secret.value && { secret: secret.value }),
    bounds: bounds.value,
  })
}

function parseAddress(value: unknown): Result<URL, string> {
  const url = typeof value === 'string' ? URL.parse(value) : null
  if (!url) return fail(`expected an address that begins with https, but found ${foundValue(value)}`)
  if (url.username !== '' || url.password !== '')
    return fail('holds a name or a password: sign with `secret`')
  if (url.protocol === 'https:') return ok(url)
  if (url.protocol === 'http:' && isLoopback(url.hostname)) return ok(url)
  return fail(`what is told would travel in the open: give an address that begins with https`)
}

/** Nothing of it is ever said again. */
function parseSecret(value: unknown): Result<Buffer, string> {
  if (value === undefined || value === '') {
    return fail(
      'is empty: is the variable set that it comes from? Leave it out where nothing is to be signed',
    )
  }
  const [, text] = typeof value === 'string' ? (/^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(value) ?? []) : []
  const bytes = text === undefined ? undefined : Buffer.from(text, 'base64')
  if (bytes && bytes.length >= SECRET_BYTES.min && bytes.length <= SECRET_BYTES.max) return ok(bytes)
  return fail(`expected whsec_ and ${SECRET_BYTES.min} to ${SECRET_BYTES.max} bytes in base64`)
}
