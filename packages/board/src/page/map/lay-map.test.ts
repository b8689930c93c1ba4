import { readdirSync, readFileSync } from 'node:fs'
import { readStorm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import { describe, expect, it } from 'vitest'
import { overlaps } from '../storm/rect.ts'
import { layMap } from './lay-map.ts'

const EXAMPLES = new URL('../../../../../examples/', import.meta.url)

function mapOf(text: string) {
  return layMap(indexModel(readStorm([{ name: 'a.storm', text }]).model))
}

function mapOfExample(name: string) {
  return mapOf(readFileSync(new URL(name, EXAMPLES), 'utf8'))
}

describe('A map', () => {
  it.each(readdirSync(EXAMPLES).filter((name) => name.endsWith('.storm')))(
    '[BOARD-70] of %s has no area over another or over words, and is always the same',
    (name) => {
      const map = mapOfExample(name)
      const rects = [...map.areas.map(({ rect }) => rect), ...map.bonds.map(({ words }) => words)]
      for (const [at, rect] of rects.entries())
        for (const other of rects.slice(at + 1)) expect(overlaps(rect, other)).toBe(false)
      expect(mapOfExample(name)).toEqual(map)
    },
  )
  it('[BOARD-70] shows contexts by their size, and what is published between them', () => {
    const { areas, bonds } = mapOfExample('crm-decoupled.storm')
    const crm = areas.find(({ key }) => key === 'Crm')
    const marketing = areas.find(({ key }) => key === 'Marketing')
    expect(crm && marketing && crm.rect.width > marketing.rect.width).toBe(true)
    const bond = bonds.find(({ from, to }) => from === 'Crm' && to === 'Marketing')
    expect(bond?.isCoupled).toBe(false)
    expect(bond?.lines).toContainEqual({ kind: 'published', text: 'Personal Details Changed' })
  })
  it('[BOARD-71] marks what one context uses of another that does not publish it', () => {
    const coupled = mapOfExample('crm-coupled.storm').bonds.filter(({ isCoupled }) => isCoupled)
    expect(coupled.length).toBeGreaterThan(0)
    for (const { lines } of coupled) expect(lines.map(({ kind }) => kind)).toContain('coupled')
  })
  it('[BOARD-70] shows systems outside, and what goes to them and comes back', () => {
    const { areas, bonds } = mapOfExample('interactions.storm')
    expect(areas.filter(({ kind }) => kind === 'system').map(({ title }) => title)).toContain('Route planner')
    expect(bonds.map(({ from, to }) => [from, to])).toContainEqual(['system Telematics', 'Fleet'])
  })
  it('[BOARD-70] of a storm without contexts is empty', () => {
    expect(mapOf('event Placed')).toMatchObject({ areas: [], bonds: [] })
  })
})
