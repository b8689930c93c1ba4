import { createRemoteJWKSet, errors, type JWTVerifyOptions, jwtVerify } from 'jose'
import type { AuthenticationOptions } from './authentication-options.ts'
import { type Caller, OPERATOR_ROLE } from './caller.ts'
import { isLoopback } from './is-loopback.ts'

/** Who shows a token, or why nobody does. */
export type Authenticated =
  | { readonly kind: 'caller'; readonly caller: Caller }
  | { readonly kind: 'no token' }
  | { readonly kind: 'not valid'; readonly detail: string }
  /** The keys cannot be fetched. */
  | { readonly kind: 'unavailable' }

/** Source: RFC 7518, 3.2: a key for HS256 has at least the size of the hash. */
const SECRET_BYTES_MIN = 32

/** With public keys, none of the ways that use a shared secret. */
const PUBLIC_KEY_ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
]

/** Seconds that clocks may differ. */
const CLOCK_TOLERANCE_S = 5

/**
 * @returns what looks at the header `Authorization` of a request.
 * @throws Error if the secret is too short to be one, or the URL would be asked in the open.
 */
export function createAuthentication(
  options: AuthenticationOptions,
): (authorization: string | undefined) => Promise<Authenticated> {
  const { issuer, audience, rolesClaim = 'roles' } = options
  const common: JWTVerifyOptions = {
    clockTolerance: CLOCK_TOLERANCE_S,
    requiredClaims: ['exp', 'sub'],
    ...(issuer !== undefined && { issuer }),
    ...(audience !== undefined && { audience }),
  }
  const verify =
    'secret' in options ? verifySecret(options.secret, common) : verifyKeys(options.jwksUrl, common)
  return async (authorization) => {
    if (authorization === undefined) return { kind: 'no token' }
    const [, token] = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization) ?? []
    if (token === undefined)
      return { kind: 'not valid', detail: 'Expected `Authorization: Bearer` and a token' }
    try {
      const { payload } = await verify(token)
      const { sub = '', exp = 0 } = payload
      const roles = rolesOf(payload[rolesClaim])
      const isOperator = roles.has(OPERATOR_ROLE)
      return { kind: 'caller', caller: { subject: sub, roles, isOperator, expiresAtMs: exp * 1000 } }
    } catch (error) {
      return failureOf(error)
    }
  }
}

type Verify = (token: string) => ReturnType<typeof jwtVerify>

function verifySecret(secret: string, options: JWTVerifyOptions): Verify {
  const key = new TextEncoder().encode(secret)
  if (key.length < SECRET_BYTES_MIN) {
    throw new Error(
      `The secret for tokens has ${key.length} bytes: give one with at least ${SECRET_BYTES_MIN}`,
    )
  }
  return (token) => jwtVerify(token, key, { ...options, algorithms: ['HS256'] })
}

function verifyKeys(jwksUrl: string, options: JWTVerifyOptions): Verify {
  const url = new URL(jwksUrl)
  if (url.protocol !== 'https:' && !isLoopback(url.hostname)) {
    throw new Error(`The keys for tokens would be fetched in the open: give a URL that begins with https`)
  }
  const keys = createRemoteJWKSet(url)
  return (token) => jwtVerify(token, keys, { ...options, algorithms: PUBLIC_KEY_ALGORITHMS })
}

function rolesOf(claim: unknown): ReadonlySet<string> {
  const roles: readonly unknown[] = Array.isArray(claim) ? claim : typeof claim === 'string' ? [claim] : []
  return new Set(roles.filter((role) => typeof role === 'string'))
}

function failureOf(error: unknown): Authenticated {
  if (error instanceof errors.JWTExpired)
    return { kind: 'not valid', detail: 'The token is no longer valid: get a new one' }
  if (error instanceof errors.JWTClaimValidationFailed) {
    return { kind: 'not valid', detail: `The token is not meant for this: look at its \`${error.claim}\`` }
  }
  if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError))
    return { kind: 'unavailable' }
  // What `jose` says when the keys cannot be had, as opposed to having none that fits.
  if (error.code === 'ERR_JOSE_GENERIC') return { kind: 'unavailable' }
  return { kind: 'not valid', detail: 'The token is not one of ours' }
}
