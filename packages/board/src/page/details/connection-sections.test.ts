import { readStorm } from '@landfall/language'
import { elementOf, indexModel } from '@landfall/model'
import { describe, expect, it } from 'vitest'
import { changeEdits } from './change.ts'
import { connectionSections } from './connection-sections.ts'
import type { DetailItem } from './detail-section.ts'

const text = `actor Guest
command ReserveSeat by Guest { -> SeatReserved }
event SeatReserved
policy Tell { when SeatReserved then Ask }
command Ask
view Seats { on SeatReserved }
screen Hall shows Seats offers ReserveSeat
hotspot "Why?" on SeatReserved
scenario "Ann sits" { when ReserveSeat then SeatReserved }
`
const storm = readStorm([{ name: 'a.storm', text }])
const index = indexModel(storm.model)

function itemsOf(id: string, title: string): readonly DetailItem[] {
  const element = elementOf(index, id)
  const sections = element ? connectionSections(index, element) : []
  return sections.flatMap((section) =>
    section.title === title ? section.rows.flatMap(({ items }) => items) : [],
  )
}

function wordsOf(id: string, title = 'Connections'): readonly string[] {
  return itemsOf(id, title).flatMap((item) => (item.kind === 'link' ? [`${item.words} ${item.label}`] : []))
}

describe('connections in words', () => {
  it('[BOARD-50] both ways, each leading to the other sticky', () => {
    expect(wordsOf('event SeatReserved')).toEqual([
      'is recorded by ReserveSeat',
      'sets off Tell',
      'feeds Seats',
      'is spoken of in Why?',
    ])
    expect(wordsOf('command ReserveSeat')).toEqual([
      'is given by Guest',
      'records SeatReserved',
      'is offered on Hall',
    ])
    expect(wordsOf('screen Hall')).toEqual(['shows Seats', 'offers ReserveSeat'])
    expect(wordsOf('event SeatReserved', 'Scenarios that play it')).toEqual(['is played by Ann sits'])
  })

  it('[BOARD-50] each arrow can be taken away where it is read, from either end', () => {
    for (const { id } of storm.model.elements) {
      for (const item of itemsOf(id, 'Connections')) {
        if (item.kind !== 'action') continue
        const result = changeEdits(storm, item.change)
        expect(result.ok && result.value.length > 0, `${id}: ${item.label}`).toBe(true)
      }
    }
  })

  it('[BOARD-50] and another one be drawn', () => {
    const choice = itemsOf('policy Tell', 'Connections').find((item) => item.label === 'Sends')
    const change = choice?.kind === 'choice' ? choice.change('command ReserveSeat') : undefined
    const result = change && changeEdits(storm, change)
    expect(result?.ok && result.value.map((edit) => edit.text.trim())).toEqual(['then ReserveSeat'])
  })
})
