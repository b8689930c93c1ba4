import { expect, it } from 'vitest'
import { isLookingOn } from './is-looking-on.ts'

it('[BOARD-93] the link for looking on is told from the others', () => {
  expect(['?look', '?a=1&look=', '?look=1'].map(isLookingOn)).toEqual([true, true, true])
  expect(['', '?', '?outlook', '?a=look'].map(isLookingOn)).toEqual([false, false, false, false])
})
