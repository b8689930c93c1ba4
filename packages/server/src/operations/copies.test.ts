import { StoreFault } from '@landfall/runtime'
import { describe, expect, it } from 'vitest'
import { served } from '../testing/served.ts'
import { SHOP } from '../testing/shop-storm.ts'
import type { Upkeep } from './upkeep.ts'

const PART = Buffer.alloc(65_536, 7)

/** Copies of so many parts, which say when the loop over them has been left. */
function copies(partCount: number): { readonly upkeep: Upkeep; readonly left: Promise<void> } {
  const { promise: left, resolve: leave } = Promise.withResolvers<void>()
  async function* parts(): AsyncGenerator<Uint8Array> {
    try {
      for (let nth = 0; nth < partCount; nth++) yield PART
    } finally {
      leave()
    }
  }
  return { upkeep: { backup: parts, exported: parts }, left }
}

function failing(partCount: number): Upkeep {
  async function* parts(): AsyncGenerator<Uint8Array> {
    for (let nth = 0; nth < partCount; nth++) yield PART
    throw new StoreFault('not writable', 'the disk is full. Make room, and go on')
  }
  return { backup: parts, exported: parts }
}

describe('a copy of the store', () => {
  it('[SERVER-87] comes as a whole, and nothing of it is left', async () => {
    const { upkeep, left } = copies(10)
    const server = await served(SHOP, { upkeep })
    const response = await fetch(`${server.address}/operations/backup`)
    expect(response.headers.get('content-type')).toBe('application/octet-stream')
    expect(await response.bytes()).toHaveLength(10 * PART.length)
    await left
  })
  it('[SERVER-88] as lines of JSON comes as a whole', async () => {
    const server = await served(SHOP, { upkeep: copies(2).upkeep })
    const response = await fetch(`${server.address}/operations/export`)
    expect(response.headers.get('content-type')).toContain('application/x-ndjson')
    expect(await response.bytes()).toHaveLength(2 * PART.length)
  })
  it('[SERVER-87] that nobody takes any more is left', async () => {
    const { upkeep, left } = copies(Number.POSITIVE_INFINITY)
    const server = await served(SHOP, { upkeep })
    const ending = new AbortController()
    const response = await fetch(`${server.address}/operations/backup`, { signal: ending.signal })
    await response.body?.getReader().read()
    ending.abort()
    await left
  })
  it('[SERVER-87] ends with the server', async () => {
    const { upkeep, left } = copies(Number.POSITIVE_INFINITY)
    const server = await served(SHOP, { upkeep })
    const response = await fetch(`${server.address}/operations/backup`)
    await Promise.all([server.close(), expect(response.bytes()).rejects.toThrow(), left])
  })
  it('[SERVER-87] that fails at its beginning is told, and broken off when it fails later', async () => {
    const atOnce = await served(SHOP, { upkeep: failing(0) })
    const { status, body } = await atOnce.get('/operations/backup')
    expect([status, body.detail]).toEqual([503, 'the disk is full. Make room, and go on'])
    const later = await served(SHOP, { upkeep: failing(3) })
    const response = await fetch(`${later.address}/operations/backup`)
    await expect(response.bytes()).rejects.toThrow()
  })
  it('[SERVER-87] cannot be had where nobody said how it is made', async () => {
    const server = await served(SHOP)
    expect((await server.get('/operations/backup')).status).toBe(501)
  })
})
