import { expect, it } from 'vitest'
import { foundIn, saidOf } from '../testing/found-in.ts'

function wall(count: number): string {
  return Array.from({ length: count }, (_, number) => `event Step${number}Taken`).join('\n')
}

it('[CHECK-112] sixteen events without a turning point are told once, at the first', () => {
  expect(saidOf(wall(16), 'TIMELINE-1')).toEqual([
    'This storm has 16 events and no turning point: write `pivotal` before the few events after which the story goes on differently',
  ])
  expect(foundIn(wall(16), 'TIMELINE-1')[0]?.element).toBe('event Step0Taken')
})

it('[CHECK-112] fifteen events, or one turning point, are silent', () => {
  expect(saidOf(wall(15), 'TIMELINE-1')).toEqual([])
  expect(saidOf(`${wall(15)}\npivotal event Arrived`, 'TIMELINE-1')).toEqual([])
  expect(saidOf('', 'TIMELINE-1')).toEqual([])
})
