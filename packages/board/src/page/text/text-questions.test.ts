import { readFileSync } from 'node:fs'
import { applyEdits, editStorm, formatStorm, readStorm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elementAt } from './element-at.ts'
import { formatFile } from './format-file.ts'
import { hoverLines } from './hover-lines.ts'
import { declarationOf, meaningAt } from './meaning-at.ts'
import { newFilePath } from './new-file-path.ts'
import { renameTarget } from './rename-target.ts'

const name = 'a.storm'
const text = readFileSync(new URL('../../../../../examples/subscription-box.storm', import.meta.url), 'utf8')
const storm = readStorm([{ name, text }])
const snapshot = { storm, index: indexModel(storm.model), findings: storm.findings }

/** A cursor in the middle of a word, in a stretch of the text that has it once. */
function cursorIn(stretch: string, word: string) {
  const start = text.indexOf(stretch)
  expect(start, stretch).toBeGreaterThanOrEqual(0)
  return { file: name, offset: start + stretch.lastIndexOf(word) + 1 }
}

function meaningIn(stretch: string, word: string): string {
  const meaning = meaningAt(snapshot, cursorIn(stretch, word))
  if (meaning?.kind === 'field') return `${meaning.declared.field.name} of ${meaning.of.id}`
  return meaning?.element.id ?? 'nothing'
}

describe('what stands at a place of the text', () => {
  it('[BOARD-43] the innermost sticky, or the frame that the place belongs to', () => {
    expect(elementAt(storm, cursorIn('requires price.cents', 'cents'))?.id).toBe(
      'command Subscriptions.CreateSubscription',
    )
    expect(elementAt(storm, cursorIn('state {\n      customerId', 'customerId'))?.id).toBe(
      'aggregate Subscriptions.Subscription',
    )
    expect(elementAt(storm, cursorIn('actor Customer\nactor Admin', 'Admin'))?.id).toBe('actor Admin')
    expect(elementAt(storm, { file: name, offset: 3 })).toBeUndefined()
    expect(elementAt(storm, { file: 'other.storm', offset: 3 })).toBeUndefined()
  })

  it('[BOARD-44] a name means the element it mentions, and leads to where that is declared', () => {
    expect(meaningIn('then Subscriptions.PauseSubscription', 'PauseSubscription')).toBe(
      'command Subscriptions.PauseSubscription',
    )
    expect(meaningIn('price: Money\n      status', 'Money')).toBe('value Money')
    const meaning = meaningAt(snapshot, cursorIn('when PaymentRetryScheduled', 'PaymentRetryScheduled'))
    const place = meaning && declarationOf(meaning)
    expect(text.slice(text.lastIndexOf('\n', place?.start) + 1, place?.end)).toContain(
      'event PaymentRetryScheduled',
    )
  })

  it('[BOARD-44] a field means the one that is declared, wherever it is used', () => {
    expect(meaningIn('requires price.cents', 'price')).toBe(
      'price of command Subscriptions.CreateSubscription',
    )
    expect(meaningIn('failed and retries < 2', 'retries')).toBe('retries of aggregate Billing.BillingCycle')
    expect(meaningIn('amount: price }', 'price')).toBe('price of view Billing.BillableSubscriptions')
    expect(meaningIn('amount: price }', 'amount')).toBe('amount of command Billing.TriggerBillingCycle')
    expect(meaningIn('where retries >= 2', 'retries')).toBe('retries of event Billing.PaymentFailed')
    expect(meaningIn('{ lastFailure: at', 'lastFailure')).toBe('lastFailure of view Billing.FailedPayments')
  })

  it('[BOARD-45] what is under the cursor is renamed wherever it is mentioned', () => {
    const event = renameTarget(
      meaningAt(snapshot, cursorIn('when PaymentFailed where retries < 2', 'PaymentFailed')),
    )
    const renamed = editStorm(storm, event?.edit('Payment refused') ?? { kind: 'remove', element: '' })
    expect(renamed.ok && applyEdits(text, renamed.value)).toContain('when PaymentRefused where retries < 2')
    const field = renameTarget(meaningAt(snapshot, cursorIn('amount: price }', 'price')))
    const moved = editStorm(storm, field?.edit('fee') ?? { kind: 'remove', element: '' })
    expect(moved.ok && applyEdits(text, moved.value)).toContain('amount: fee }')
    expect(renameTarget(undefined)).toBeUndefined()
  })

  it('[BOARD-46] kind, description and findings of what is under the pointer', () => {
    expect(hoverLines(snapshot, cursorIn('view FailedPayments', 'FailedPayments'))?.title).toBe(
      'FailedPayments “Failed payments dashboard”, a view in Billing',
    )
    expect(hoverLines(snapshot, cursorIn('where retries >= 2', 'retries'))?.title).toBe(
      'retries: Int, a field of PaymentFailed',
    )
    const broken = 'event "Sent" { to: Nowhere }\n/** Who wrote it. */\nactor Author\n'
    const other = readStorm([{ name, text: broken }])
    const told = { storm: other, index: indexModel(other.model), findings: other.findings }
    expect(hoverLines(told, { file: name, offset: 8 })?.findings[0]).toContain('Nowhere')
    expect(hoverLines(told, { file: name, offset: broken.indexOf('Author') })?.description).toBe(
      'Who wrote it.',
    )
  })
})

describe('the layout of a file', () => {
  it('[BOARD-47] changes white space alone, each stretch by itself', () => {
    const blanks = fc.constantFrom('', ' ', '  ', '\n', '\n\n')
    fc.assert(
      fc.property(fc.array(blanks, { minLength: 5, maxLength: 5 }), ([a, b, c, d, e]) => {
        const loose = `${a}actor  Guest${b}\n${c}event   SeatSold {${d} at: Time}\n// end${e}`
        const result = formatFile({ name, text: loose })
        const formatted = formatStorm(loose)
        expect(result.ok && formatted.ok).toBe(true)
        if (!result.ok || !formatted.ok) return
        expect(applyEdits(loose, result.value)).toBe(formatted.text)
        for (const { place, text: added } of result.value)
          expect(added.trim() + loose.slice(place.start, place.end).trim()).toBe('')
      }),
    )
  })

  it('[BOARD-47] is refused while something cannot be read, and says what', () => {
    const result = formatFile({ name, text: 'event { size: }' })
    expect(result.ok ? '' : result.failure.message).toMatch(
      /^A file is laid out once all of it can be read\. \S/,
    )
  })
})

describe('a new file', () => {
  it('[BOARD-48] has a name of its own, below the folder', () => {
    expect(newFilePath('billing', ['shop.storm'])).toEqual({ path: 'billing.storm' })
    expect(newFilePath('sales/orders.storm', [])).toEqual({ path: 'sales/orders.storm' })
    for (const typed of ['', '../up', '/root', 'a//b', '.storm', 'shop', 'SHOP.storm'])
      expect(newFilePath(typed, ['shop.storm'])).toHaveProperty('refusal')
  })
})
