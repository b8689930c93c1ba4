import { readStorm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import { createSystemWires } from '@landfall/server'
import { describe, expect, it } from 'vitest'
import { waysText } from '../outside/ways-text.ts'
import { vocabularyOf } from '../story/vocabulary.ts'
import { PAYMENT_STORM } from '../testing/payment-storm.ts'
import { parseServiceConfig } from './parse-service-config.ts'

const { model } = readStorm([{ name: 'a.storm', text: PAYMENT_STORM }])
const storm = { index: indexModel(model), wires: createSystemWires(model) }
const SECRET = `whsec_${Buffer.alloc(32).toString('base64')}`

function problemsOf(data: unknown): readonly string[] {
  const config = parseServiceConfig(data, storm)
  return config.ok ? [] : config.failure
}

function problemsOfGateway(PaymentGateway: unknown): readonly string[] {
  return problemsOf({ systems: { PaymentGateway } })
}

describe('the settings of a service', () => {
  it('[CLI-161] name systems and views, short where that is enough', () => {
    const config = parseServiceConfig(
      {
        systems: {
          PaymentGateway: async () => ({ later: true }),
          'Billing.Mailer': {
            url: 'https://mail.example/hook',
            secret: SECRET,
            timeLimit: '5s',
            attempts: 5,
          },
          'Stock.Mailer': { simulate: true },
        },
        views: { Payments: 'asynchronous' },
      },
      storm,
    )
    const { systems, asynchronousViews } = config.ok
      ? config.value
      : { systems: new Map(), asynchronousViews: [] }
    expect([...systems.keys()]).toEqual(['Billing.PaymentGateway', 'Billing.Mailer', 'Stock.Mailer'])
    expect(systems.get('Billing.Mailer')).toMatchObject({
      bounds: { timeLimitMs: 5_000, attemptCountMax: 5 },
    })
    expect(asynchronousViews).toEqual(['Billing.Payments'])
    expect(config.ok && waysText(vocabularyOf(model), config.value)).toEqual([
      'PaymentGateway is asked by a function',
      'Billing.Mailer is asked at https://mail.example, signed',
      'Stock.Mailer is simulated: it is told, and does nothing',
    ])
  })
  it('[CLI-163] what is simulated is said with how often, and who is asked by nobody', () => {
    const simulate = [{ answer: 'PaymentSucceeded', share: 9 }, { answer: 'Billing.PaymentFailed' }]
    const config = parseServiceConfig({ systems: { PaymentGateway: { simulate, after: '90s' } } }, storm)
    expect(config.ok && waysText(vocabularyOf(model), config.value)).toEqual([
      'PaymentGateway is simulated: 9 of 10 times PaymentSucceeded, 1 of 10 times PaymentFailed, after 1 minute 30 seconds',
      'Nobody asks Billing.Mailer, Stock.Mailer: what they are to be told is held',
    ])
  })
  it('[CLI-161] may be empty', () => {
    expect(problemsOf({})).toEqual([])
    expect(problemsOf({ systems: {}, views: {} })).toEqual([])
  })
  it.each([
    [undefined, ['the default export: expected an object, but found nothing']],
    [[], ['the default export: expected an object, but found a list']],
    [{ sytems: {} }, ['sytems: means nothing here: did you mean systems?']],
    [{ systems: [] }, ['systems: expected an object, but found a list']],
    [
      { systems: { PaymentGatway: true } },
      ['systems.PaymentGatway: the storm has no such system: did you mean PaymentGateway?'],
    ],
    [{ systems: { constructor: true } }, ['systems.constructor: the storm has no such system']],
    [
      { systems: { Mailer: { simulate: true } } },
      ['systems.Mailer: there are several: say Billing.Mailer or Stock.Mailer'],
    ],
    [
      { systems: { PaymentGateway: { simulate: true }, 'Billing.PaymentGateway': { simulate: true } } },
      ['systems.Billing.PaymentGateway: is said twice'],
    ],
    [
      { views: { Payment: 'asynchronous' } },
      ['views.Payment: the storm has no such view: did you mean Payments?'],
    ],
    [{ views: { Payments: true } }, ['views.Payments: expected "asynchronous", but found true']],
  ])('[CLI-162] %j is told', (data, problems) => {
    expect(problemsOf(data)).toEqual(problems)
  })
  it.each([
    [
      'yes',
      [
        'systems.PaymentGateway: expected a function, or an object with `url`, `simulate` or `ask`, but found "yes"',
      ],
    ],
    [
      {},
      [
        'systems.PaymentGateway: expected a function, or an object with `url`, `simulate` or `ask`, but found an object with none of them',
      ],
    ],
    [
      { url: 'https://a.example', simulate: true },
      ['systems.PaymentGateway: has url and simulate: keep one of them'],
    ],
    [{ ask: 7 }, ['systems.PaymentGateway.ask: expected a function, but found 7']],
    [
      { url: 'https://a.example', timeLimit: '6m', attempts: 0, retries: 1 },
      [
        'systems.PaymentGateway.retries: means nothing here: expected url, secret, timeLimit or attempts',
        'systems.PaymentGateway.timeLimit: expected a length of time up to 5m, such as "5s", but found "6m"',
        'systems.PaymentGateway.attempts: expected a whole number from 1 to 100, but found 0',
      ],
    ],
    [
      { url: 'http://a.example' },
      [
        'systems.PaymentGateway.url: what is told would travel in the open: give an address that begins with https',
      ],
    ],
    [
      { url: 'https://me:pw@a.example' },
      ['systems.PaymentGateway.url: holds a name or a password: sign with `secret`'],
    ],
    [
      { url: undefined },
      ['systems.PaymentGateway.url: expected an address that begins with https, but found nothing'],
    ],
    [
      { url: 'https://a.example', secret: undefined },
      [
        'systems.PaymentGateway.secret: is empty: is the variable set that it comes from? Leave it out where nothing is to be signed',
      ],
    ],
    [
      { url: 'https://a.example', secret: 'hunter2' },
      ['systems.PaymentGateway.secret: expected whsec_ and 24 to 64 bytes in base64'],
    ],
    [
      { simulate: true, after: 'soon' },
      ['systems.PaymentGateway.after: expected a length of time such as "2s" or "3 days", but found "soon"'],
    ],
    [
      { simulate: 'always' },
      ['systems.PaymentGateway.simulate: expected true or a list of answers, but found "always"'],
    ],
    [
      { simulate: [] },
      [
        'systems.PaymentGateway.simulate: has no answer to Billing.PaymentAttempted: add PaymentSucceeded or PaymentFailed',
      ],
    ],
    [
      { simulate: [{ answer: 'PaymentFaild', share: 0.5 }, 'PaymentFailed'] },
      [
        'systems.PaymentGateway.simulate[0].share: expected a whole number from 1 on, but found 0.5',
        'systems.PaymentGateway.simulate[0].answer: expected one of PaymentSucceeded, PaymentFailed, but found "PaymentFaild": did you mean PaymentFailed?',
        'systems.PaymentGateway.simulate[1]: expected an object with `answer`, but found "PaymentFailed"',
      ],
    ],
    [
      { simulate: [{ answer: 'PaymentFailed', fields: { reasn: 'x', reason: 3 } }] },
      [
        'systems.PaymentGateway.simulate[0].fields.reasn: is not known: did you mean `reason`?',
        'systems.PaymentGateway.simulate[0].fields.reason: expected text, but found 3',
      ],
    ],
  ])('[CLI-162] a system that is %j is told', (way, problems) => {
    expect(problemsOfGateway(way)).toEqual(problems)
  })
  it('[CLI-162] a system that is only told has no answers to make up', () => {
    expect(problemsOf({ systems: { 'Billing.Mailer': { simulate: [{ answer: 'X' }] } } })).toEqual([
      'systems.Billing.Mailer.simulate: this system is only told and answers nothing: say true',
    ])
  })
})
