import { readStorm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import { expect, it } from 'vitest'
import { checkModel } from '../check-model.ts'
import { DEFAULT_SETTINGS } from '../check-settings.ts'
import { saidOf } from '../testing/found-in.ts'

it('[CHECK-113] an ignore without a reason is found', () => {
  const text = `
    event OrderUpdated
    event OrderDeleted
    ignore EVENT-2 on OrderUpdated, OrderDeleted
    ignore EVENT-4 "  " on OrderUpdated
    ignore EVENT-4 "the till records it" on OrderDeleted`
  expect(saidOf(text, 'IGNORE-3')).toEqual([
    'Nobody will know why EVENT-2 is ignored on `OrderUpdated` and `OrderDeleted`: write the reason behind the code, and until when it holds, as in `ignore EVENT-2 "a legacy name, until 2027-03"`',
    'Nobody will know why EVENT-4 is ignored on `OrderUpdated`: write the reason behind the code, and until when it holds, as in `ignore EVENT-4 "a legacy name, until 2027-03"`',
  ])
})

it('[CHECK-113] an ignore without stickies has no names to say', () => {
  const { model } = readStorm([{ name: 'a.storm', text: 'ignore EVENT-4' }])
  const [found] = checkModel(indexModel(model), DEFAULT_SETTINGS).findings
  expect(found?.message).toMatch(/^Nobody will know why EVENT-4 is ignored: /)
})
