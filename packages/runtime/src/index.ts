export { AskFault } from './ask-fault.ts'
export type { BrokenPromise } from './broken-promise.ts'
export { fastTime } from './fast-time.ts'
export { type Later, later } from './later.ts'
export { memoryStore } from './memory-store.ts'
export { open } from './open-system.ts'
export type { AskedQuestion, OutsideSystem } from './outside-system.ts'
export type { DeadLetter } from './parked.ts'
export type { ParkedWork } from './parked-work.ts'
export type {
  Comparable,
  FieldOrder,
  PlacedRow,
  RowFilter,
  RowPlace,
  RowQuery,
  RowSort,
} from './row-query.ts'
export type {
  AnswerOutcome,
  RowQuestion,
  RunningSystem,
  SendOptions,
  SendOutcome,
} from './running-system.ts'
export type { RememberedAnswer, ShelfValues } from './shelf-values.ts'
export { sortableDecimal } from './sortable-decimal.ts'
export {
  type Batch,
  type LogRange,
  type MaybePromise,
  type NameChange,
  type RecordChange,
  type RecordRange,
  type Shelf,
  type Store,
  type StoredEvent,
  type StoredRecord,
  StoreFault,
  type StoreFaultCode,
} from './store.ts'
export type { Story, StoryCommand, StoryEvent } from './story.ts'
export type { Limits, SystemOptions } from './system-options.ts'
export { systemTime, type TimeSource } from './time-source.ts'
export { type ExportHeader, parseExportHeader } from './transfer/export-line.ts'
export { exportStore } from './transfer/export-store.ts'
export { type Imported, importInto } from './transfer/import-into.ts'
export type { Verification, ViewVerification } from './verification.ts'
export type { ViewProgress } from './view-progress.ts'
