import { expect, it } from 'vitest'
import { checkedAll } from '../testing/checked-all.ts'
import { saidOf } from '../testing/found-in.ts'

function events(count: number): string {
  return Array.from({ length: count }, (_, number) => `event Step${number}Taken`).join('\n')
}

const FOUND = '`Walk` has 8 events; more than 7 are usually several things in one frame.'

it('[CHECK-35] eight events are too many, seven are not', () => {
  expect(saidOf(`aggregate Walk { ${events(7)} }`, 'AGGREGATE-1')).toEqual([])
  expect(saidOf(`aggregate Walk { ${events(8)} }`, 'AGGREGATE-1')).toEqual([
    `${FOUND} No split shows in its state and its commands: look whether different people look after parts of it, and from which event on the earlier ones no longer matter`,
  ])
})

it('[CHECK-35] commands do not count, and events outside do not either', () => {
  const text = `aggregate Walk { ${events(7)} command A command B } event Rested`
  expect(saidOf(text, 'AGGREGATE-1')).toEqual([])
})

it('[CHECK-35] where no split shows, the people who give its commands are named', () => {
  const text = `
    actor Walker
    actor Guide
    aggregate Walk { ${events(8)} command Start by Walker, Guide command Stop by Guide }`
  expect(saidOf(text, 'AGGREGATE-1')[0]).toContain(
    'look whether `Walker` and `Guide` each have a part of their own',
  )
})

const MEMBERSHIP = `
  aggregate Membership {
    key memberId: Id
    state { street: Text, card: Text?, status: active | paused = active }
    command Join creates { street: Text  -> Joined }
    command Move { street: Text  requires status == active "Paused"  -> Moved }
    command Correct { street: Text  requires status == active "Paused"  -> Corrected }
    command Issue { card: Text  requires status == active "Paused"  -> Issued }
    command Block { requires card is not missing and status == active "There is no card"  -> Blocked, Reported }
    command Pause { requires status == active "Paused"  -> Paused }
    command Resume { -> Resumed }
    event Joined { street: Text }
    event Moved { street: Text }
    event Corrected { street: Text }
    event Issued { card: Text }
    event Blocked sets { card: missing }
    event Reported
    event Paused sets { status: paused }
    event Resumed sets { status: active }
  }`

it('[CHECK-35] the split goes by the state, without what holds everything together and without how it begins', () => {
  expect(saidOf(MEMBERSHIP, 'AGGREGATE-1')).toEqual([
    '`Membership` has 8 events; more than 7 are usually several things in one frame. It could be split: `Moved` and `Corrected` with `street`; `Issued`, `Blocked` and `Reported` with `card`; what holds them together is `status`',
  ])
})

it('[CHECK-35] what follows by a policy, and what a system answers, belongs together', () => {
  const text = `
    aggregate Walk {
      ${events(8)}
      command Rest { -> Step1Taken }
    }
    policy P { when Step0Taken then Rest }
    system Weather { on Step4Taken -> Step5Taken | Step6Taken }`
  expect(saidOf(text, 'AGGREGATE-1')).toEqual([
    `${FOUND} It could be split: \`Step0Taken\` and \`Step1Taken\`; \`Step4Taken\`, \`Step5Taken\` and \`Step6Taken\``,
  ])
})

it('[CHECK-35] a long part is cut short', () => {
  const arrow = [0, 1, 2, 3, 4, 5].map((number) => `Step${number}Taken`).join(', ')
  const text = `aggregate Walk { ${events(9)} command Run { -> ${arrow} } command Rest { -> Step6Taken, Step7Taken } }`
  expect(saidOf(text, 'AGGREGATE-1')[0]).toContain(
    '`Step0Taken`, `Step1Taken`, `Step2Taken`, `Step3Taken` and 2 more; `Step6Taken` and `Step7Taken`',
  )
})

it('[CHECK-35] an aggregate with arrows to nothing and without a key is told all the same', () => {
  const text = `aggregate Walk { ${events(8)} command Rest { -> Step77Takn when nothing } }`
  expect(checkedAll(text).map(({ code }) => code)).toContain('AGGREGATE-1')
})
