import { expect, it } from 'vitest'
import { foundIn, saidOf } from '../testing/found-in.ts'

const SHOP = 'context Shop { command OrderStock  command Close  event ShopClosed }'

it('[CHECK-32] a policy that sends a command of another context is told what to do instead', () => {
  const text = `${SHOP}
    context Museum { event Opened  policy StockUp { when Opened then Shop.OrderStock } }`
  expect(saidOf(text, 'COMMAND-3')).toEqual([
    'The policy `StockUp` of `Museum` sends `OrderStock`, a command of `Shop`. Events cross a boundary, commands stay within it: let a policy of `Shop` react to `Museum.Opened` and send `OrderStock`',
  ])
  const [found] = foundIn(text, 'COMMAND-3')
  expect(text.slice(found?.place.start, found?.place.end)).toBe('Shop.OrderStock')
  expect(found?.element).toBe('policy Museum.StockUp')
})

it('[CHECK-32] a policy that listens to the other context and commands it belongs there', () => {
  const text = `${SHOP}
    context Museum { policy Reopen { when Shop.ShopClosed then Shop.OrderStock } }`
  expect(saidOf(text, 'COMMAND-3')[0]).toContain('move the policy to `Shop`, whose `ShopClosed` it reacts to')
})

it('[CHECK-32] so are a policy by the clock, a process and a screen', () => {
  const text = `${SHOP}
    context Museum {
      event Opened
      policy EachDay { every day then Shop.OrderStock }
      process Season { key seasonId: Id  timeout 3d -> Shop.Close }
      screen Desk offers Shop.OrderStock
    }`
  expect(saidOf(text, 'COMMAND-3')).toEqual([
    expect.stringContaining('The policy `EachDay` of `Museum` sends `OrderStock`'),
    expect.stringMatching(
      /^The process `Season` .* let a policy of `Shop` react to an event of `Museum` and send `Close`$/,
    ),
    expect.stringMatching(
      /^The screen `Desk` of `Museum` offers `OrderStock`.*: offer it on a screen of `Shop`$/,
    ),
  ])
})

it('[CHECK-32] a command that is sent twice is told once, and each command by itself', () => {
  const text = `${SHOP}
    context Museum {
      event Opened
      policy StockUp { when Opened then Shop.OrderStock then Shop.OrderStock after 1d then Shop.Close after 9h }
    }`
  expect(saidOf(text, 'COMMAND-3')).toHaveLength(2)
})

it('[CHECK-32] people, systems, what stands outside, and commands of nobody cross no boundary', () => {
  const text = `${SHOP}
    command Sweep
    event Opened
    policy StockUp { when Opened then Shop.OrderStock }
    screen Desk offers Shop.Close
    context Museum {
      actor Guard
      system Clock { sends Shop.Close }
      policy Tidy { when Opened then Sweep }
      command OpenMuseum by Guard
      policy Own { when Opened then OpenMuseum }
    }
    context Cafe { command OpenCafe by Museum.Guard }`
  expect(saidOf(text, 'COMMAND-3')).toEqual([])
})
