import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../check-settings.ts'
import { saidOf } from '../testing/found-in.ts'

const CODE = 'NAME-7'

describe('a technical name', () => {
  it('[CHECK-23] names the word that gives it away', () => {
    expect(saidOf('event RowInserted', CODE)).toEqual([
      '`RowInserted` is a name for those who program it, by its word `Row`. Ask what the people who do the work call it, and name it so',
    ])
    expect(saidOf('aggregate Order { } aggregate OrderManager { }', CODE)).toEqual([
      '`OrderManager` is a name for those who program it, by its word `Manager`: `Order` is a name already. Ask what the people who do the work call it, and name it so',
    ])
  })

  it.each([
    'command UpsertCustomer',
    'command EnqueueMail',
    'event CacheInvalidated',
    'event PaidFlagSet',
    'event KafkaMessageSent',
    'aggregate CustomerDTO { }',
    'view OrdersTable2JSON { }',
    'context CustomerDatabase { }',
    'policy CallPaymentApi',
    'event OrderPaid policy OrderPaidHandler',
    'aggregate Loan { } context LoanService { }',
  ])('[CHECK-23] %s is found', (text) => {
    expect(saidOf(text, CODE)).toHaveLength(1)
  })

  it.each([
    'event TableReserved aggregate Table { }',
    'event QueueJoined command JoinQueue',
    'context CustomerService { } aggregate Customer { }',
    'context RoomService { } aggregate Room { }',
    'actor AccountManager actor BaggageHandler',
    'system PaymentApi',
    'aggregate Record { } event RecordDeleted command PlayRecord',
    'event CoinInserted event CardInserted',
    'event FlagRaised command LowerFlag',
    'aggregate ApiKey { } event ApiKeyRevoked command RevokeApiKey',
    'aggregate Webhook { } event WebhooksPaused',
    'event SymptomsPersisted event CacheFound',
    'aggregate Factory { } aggregate CarFactory { } aggregate WaterTable { }',
    'value Payload { kilos: Int }',
  ])('[CHECK-23] %s is left alone', (text) => {
    expect(saidOf(text, CODE)).toEqual([])
  })

  it('[CHECK-12] nouns of the team are honoured', () => {
    const team = { pastTense: [], imperatives: [], nouns: ['payload'], synonyms: [] }
    expect(saidOf('event PayloadLaunched', CODE)).toHaveLength(1)
    expect(saidOf('event PayloadLaunched', CODE, { ...DEFAULT_SETTINGS, names: team })).toEqual([])
  })
})
