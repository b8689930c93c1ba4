import { elementsOf } from '@landfall/model'
import { describe, expect, it } from 'vitest'
import { indexOf, subscriptionBox } from '../live/testing/subscription-box.ts'
import { deskOf, playersOf } from './actor-desk.ts'

function desk(name: string, index = subscriptionBox): readonly unknown[] {
  const player = [...elementsOf(index, 'actor'), ...elementsOf(index, 'system')].find(
    (each) => each.name === name,
  )
  if (!player) throw new Error(`no ${name}`)
  return deskOf(index, player).parts.map(({ screen, views, commands }) => [
    screen?.name,
    views.map((view) => view.name),
    commands.map((command) => command.name),
  ])
}

describe('what somebody has before them', () => {
  it('[BOARD-110] is what their screens show and offer, together', () => {
    expect(desk('Customer')).toEqual([
      [
        'SubscriptionPage',
        ['MySubscription'],
        ['CreateSubscription', 'ResumeSubscription', 'CancelSubscription'],
      ],
    ])
  })
  it('[BOARD-110] is what they may do and see without a screen', () => {
    expect(desk('Scheduler')).toEqual([[undefined, ['BillableSubscriptions'], ['TriggerBillingCycle']]])
    expect(desk('Admin')).toEqual([[undefined, ['FailedPayments'], []]])
  })
  it('[BOARD-110] is there for systems that send commands, and for nobody who has nothing to do', () => {
    const index = indexOf(`
      actor Idle
      actor Clerk
      context Shop {
        aggregate Order { key orderId: Id  command Place { -> Placed }  command Take by Clerk { -> Placed }  event Placed }
        system Partner { sends Place }
        system Diary { on Placed }
      }`)
    expect(playersOf(index).map(({ name }) => name)).toEqual(['Clerk', 'Partner'])
    expect(desk('Partner', index)).toEqual([[undefined, [], ['Place']]])
  })
})
