import { describe, expect, it } from 'vitest'
import { testFolder } from '../testing/test-folder.ts'
import { readAuthentication } from './read-authentication.ts'

const SECRET = 'a secret of at least thirty-two bytes'
const cwd = testFolder({ 'secret.txt': `${SECRET}\n`, 'short.txt': 'short', 'folder/x': '' })

function read(values: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const given = { operands: [], flags: new Set<string>(), values: new Map(Object.entries(values)) }
  return readAuthentication(given, { cwd, env })
}

describe('how tokens are checked', () => {
  it('[CLI-170] is not said, or by a secret in a file or a variable, or by public keys', () => {
    expect(read({})).toEqual({ ok: true, value: undefined })
    expect(read({ 'jwt-secret-file': 'secret.txt' })).toEqual({ ok: true, value: { secret: SECRET } })
    expect(read({ issuer: 'i' }, { LANDFALL_JWT_SECRET: SECRET })).toEqual({
      ok: true,
      value: { secret: SECRET, issuer: 'i' },
    })
    const jwksUrl = 'https://id.example.org/keys'
    expect(read({ jwks: jwksUrl, audience: 'a', 'roles-claim': 'r' })).toEqual({
      ok: true,
      value: { jwksUrl, audience: 'a', rolesClaim: 'r' },
    })
    expect(read({ jwks: 'http://127.0.0.1:9/keys' })).toMatchObject({ ok: true })
  })
  it.each([
    [
      { jwks: 'https://id.example.org', 'jwt-secret-file': 'secret.txt' },
      {},
      'There are --jwt-secret-file and --jwks: tokens are checked in one way, so keep one.',
    ],
    [
      { jwks: 'https://id.example.org' },
      { LANDFALL_JWT_SECRET: SECRET },
      'There are LANDFALL_JWT_SECRET and --jwks: tokens are checked in one way, so keep one.',
    ],
    [
      {},
      { LANDFALL_JWT_SECRET: '' },
      'The secret in LANDFALL_JWT_SECRET has 0 bytes: it needs 32 or more, chosen by chance.',
    ],
    [
      { 'jwt-secret-file': 'short.txt' },
      {},
      'The secret in short.txt has 5 bytes: it needs 32 or more, chosen by chance.',
    ],
    [{ 'jwt-secret-file': 'none.txt' }, {}, 'none.txt cannot be read: there is no such file or folder.'],
    [{ 'jwt-secret-file': 'folder' }, {}, 'folder is not a file.'],
    [
      { jwks: 'http://id.example.org/keys' },
      {},
      '--jwks would fetch the keys in the open: give an address that begins with https.',
    ],
    [{ jwks: 'keys.json' }, {}, '--jwks takes the address of the keys, such as https://id.example.org/keys.'],
    [
      { audience: 'a' },
      {},
      '--audience is about tokens, and none are checked: add --jwks or --jwt-secret-file.',
    ],
  ])('[CLI-171] %j is told, and says no secret', (values, env, problem) => {
    expect(read(values, env)).toEqual({ ok: false, failure: problem })
  })
})
