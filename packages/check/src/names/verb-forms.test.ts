import { expect, it } from 'vitest'
import { participleOf, pastTenseOf } from './verb-forms.ts'

it.each([
  ['place', 'placed'],
  ['ship', 'shipped'],
  ['admit', 'admitted'],
  ['limit', 'limited'],
  ['offer', 'offered'],
  ['transfer', 'transferred'],
  ['cancel', 'cancelled'],
  ['email', 'emailed'],
  ['deny', 'denied'],
  ['pay', 'paid'],
  ['withdraw', 'withdrawn'],
  ['overdraw', 'overdrawn'],
  ['put', 'put'],
  ['become', 'become'],
  ['panic', 'panicked'],
])('[CHECK-11] the participle of %s is %s', (base, participle) => {
  expect(participleOf(base)).toBe(participle)
})

it.each([
  ['withdraw', 'withdrew'],
  ['begin', 'began'],
  ['send', 'sent'],
  ['become', 'became'],
])('[CHECK-11] the past of %s is %s', (base, past) => {
  expect(pastTenseOf(base)).toBe(past)
})
