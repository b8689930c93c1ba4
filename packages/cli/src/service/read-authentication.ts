import { resolve } from 'node:path'
import { fail, ok, type Result } from '@landfall/kernel'
import { type AuthenticationOptions, isLoopback } from '@landfall/server'
import type { Given } from '../arguments/given.ts'
import { readText } from '../files/read-text.ts'
import { shownPath } from '../files/shown-path.ts'
import type { Terminal } from '../terminal.ts'

/** Where the secret may stand; never on the command line, where every process of the machine can read it. */
const SECRET_VARIABLE = 'LANDFALL_JWT_SECRET'

const SECRET_BYTES_MIN = 32

/** What only makes sense beside a way to check tokens: issuer, audience and the claim of the roles. */
const DETAILS = ['issuer', 'audience', 'roles-claim'] as const

/** How tokens are checked; undefined where they are not. The failure is a sentence with what to do. */
export function readAuthentication(
  { values }: Given,
  { cwd, env }: Pick<Terminal, 'cwd' | 'env'>,
): Result<AuthenticationOptions | undefined, string> {
  const file = values.get('jwt-secret-file')
  const variable = env[SECRET_VARIABLE]
  const jwksUrl = values.get('jwks')
  const ways = [
    ...(file === undefined ? [] : ['--jwt-secret-file']),
    ...(variable === undefined ? [] : [SECRET_VARIABLE]),
    ...(jwksUrl === undefined ? [] : ['--jwks']),
  ]
  if (ways.length > 1)
    return fail(`There are ${ways.join(' and ')}: tokens are checked in one way, so keep one.`)
  const [issuer, audience, rolesClaim] = DETAILS.map((name) => values.get(name))
  const details = {
    ...(issuer !== undefined && { issuer }),
    ...(audience !== undefined && { audience }),
    ...(rolesClaim !== undefined && { rolesClaim }),
  }
  if (jwksUrl !== undefined) {
    const problem = problemOfJwks(jwksUrl)
    return problem === undefined ? ok({ ...details, jwksUrl }) : fail(problem)
  }
  if (file !== undefined || variable !== undefined) {
    const secret = file === undefined ? ok(variable ?? '') : secretIn(file, cwd)
    if (!secret.ok) return secret
    const problem = problemOfSecret(secret.value, file ?? SECRET_VARIABLE)
    return problem === undefined ? ok({ ...details, secret: secret.value }) : fail(problem)
  }
  const lonely = DETAILS.find((name) => values.has(name))
  if (lonely === undefined) return ok(undefined)
  return fail(`--${lonely} is about tokens, and none are checked: add --jwks or --jwt-secret-file.`)
}

function secretIn(file: string, cwd: string): Result<string, string> {
  const path = resolve(cwd, file)
  const text = readText(path)
  // An editor ends every file with a line break, which nobody means to be part of a secret.
  return text.ok ? ok(text.value.replace(/\r?\n$/, '')) : fail(`${shownPath(path, cwd)} ${text.failure}`)
}

/** Nothing of the secret itself is said. */
function problemOfSecret(secret: string, where: string): string | undefined {
  const bytes = Buffer.byteLength(secret)
  if (bytes >= SECRET_BYTES_MIN) return undefined
  return `The secret in ${where} has ${bytes} bytes: it needs ${SECRET_BYTES_MIN} or more, chosen by chance.`
}

function problemOfJwks(jwksUrl: string): string | undefined {
  const url = URL.parse(jwksUrl)
  if (!url || !/^https?:$/.test(url.protocol))
    return '--jwks takes the address of the keys, such as https://id.example.org/keys.'
  if (url.protocol === 'https:' || isLoopback(url.hostname)) return undefined
  return '--jwks would fetch the keys in the open: give an address that begins with https.'
}
