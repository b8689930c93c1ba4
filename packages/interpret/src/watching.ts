import type { PromiseRule } from '@landfall/kernel'
import type { StormEvent } from './message.ts'

/** What tells the kinds of rules apart: what they listen to, and what they remember of it. */
export type Watching<Memory> = Pick<PromiseRule<StormEvent, Memory>, 'on' | 'watch' | 'expire'>
