import { expect, it } from 'vitest'
import { foundIn, saidOf } from '../testing/found-in.ts'

function wall(count: number): string {
  return Array.from({ length: count }, (_, number) => `event Step${number}Taken`).join('\n')
}

it('[CHECK-39] eight events without a policy are told once, at the first', () => {
  expect(saidOf(wall(8), 'POLICY-4')).toEqual([
    'This storm has 8 events, no policy and no process: ask after each event what follows automatically, and write it down as a policy, `when … then …`',
  ])
  expect(foundIn(wall(8), 'POLICY-4')[0]?.element).toBe('event Step0Taken')
})

it('[CHECK-39] seven events, a policy or a process are enough to be silent, also without anything in them', () => {
  expect(saidOf(wall(7), 'POLICY-4')).toEqual([])
  expect(saidOf(`${wall(8)}\npolicy ThankWalker`, 'POLICY-4')).toEqual([])
  expect(saidOf(`${wall(8)}\nprocess Walk`, 'POLICY-4')).toEqual([])
  expect(saidOf('', 'POLICY-4')).toEqual([])
})
