import type { Figures, Filling } from './contender.ts'
import type { FirstDeposit } from './first-deposit.ts'
import type { RawInserts } from './raw-limit.ts'
import type { DepositLoad } from './send-deposits.ts'

/** What one process measures; plain JSON. */
export type Task =
  | { readonly kind: 'settings'; readonly path: string }
  | ({ readonly kind: 'inserts'; readonly path: string } & RawInserts)
  | ({ readonly kind: 'deposits'; readonly path: string } & DepositLoad)
  | {
      readonly kind: 'chains'
      readonly path: string
      readonly startCount: number
      readonly waitingCount: number
    }
  | ({ readonly kind: 'fill' } & Filling)
  | { readonly kind: 'rebuild'; readonly path: string; readonly eventCount: number }
  | ({ readonly kind: 'first deposit'; readonly path: string } & FirstDeposit)

/** What came of a task: figures, or words. */
export type Measured = Figures | string
