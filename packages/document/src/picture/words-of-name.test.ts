import { expect, it } from 'vitest'
import { wordsOfName } from './words-of-name.ts'

it.each([
  ['SubscriptionCreated', 'Subscription Created'],
  ['PDFSent', 'PDF Sent'],
  ['Step2Done', 'Step2 Done'],
  ['ÜberweisungGrößeGeprüft', 'Überweisung Größe Geprüft'],
  ['注文', '注文'],
  ['Order_Placed', 'Order Placed'],
  ['Order Placed', 'Order Placed'],
])('[DOCUMENT-40] the name %s reads %s', (name, words) => {
  expect(wordsOfName(name)).toBe(words)
})
