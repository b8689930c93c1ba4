import { SignJWT } from 'jose'

export const SECRET = 'a secret of at least thirty-two bytes'

/** A token that is good for an hour, unless its claims say otherwise. */
export function token(
  roles: readonly string[],
  claims: { readonly sub?: string; readonly exp?: number; readonly iss?: string } = {},
  secret = SECRET,
): Promise<string> {
  const { sub = 'ann', exp = Math.floor(Date.now() / 1000) + 3600, iss } = claims
  const jwt = new SignJWT({ roles })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(sub)
    .setExpirationTime(exp)
  return (iss === undefined ? jwt : jwt.setIssuer(iss)).sign(new TextEncoder().encode(secret))
}

/** The header that shows such a token. */
export async function bearer(...roles: readonly string[]): Promise<{ readonly authorization: string }> {
  return { authorization: `Bearer ${await token(roles)}` }
}
