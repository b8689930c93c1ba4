export { fastTime } from './fast-time.ts'
export { open } from './open-system.ts'
export { AskFault } from './outside/ask-fault.ts'
export { type Later, later } from './outside/later.ts'
export type { AskedQuestion, OutsideSystem } from './outside/outside-system.ts'
export type { DeadLetter } from './parked/parked.ts'
export type { ParkedWork } from './parked/parked-work.ts'
export type { BrokenPromise } from './promises/broken-promise.ts'
export type {
  AnswerOutcome,
  RowQuestion,
  RunningSystem,
  SendOptions,
  SendOutcome,
} from './running-system.ts'
export { memoryStore } from './store/memory-store.ts'
export type {
  Comparable,
  FieldOrder,
  PlacedRow,
  RowFilter,
  RowPlace,
  RowQuery,
  RowSort,
} from './store/row-query.ts'
export type { RememberedAnswer, ShelfValues } from './store/shelf-values.ts'
export { sortableDecimal } from './store/sortable-decimal.ts'
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
} from './store/store.ts'
export type { Story, StoryCommand, StoryEvent } from './stories/story.ts'
export type { Limits, SystemOptions } from './system-options.ts'
export { systemTime, type TimeSource } from './time-source.ts'
export { type ExportHeader, parseExportHeader } from './transfer/export-line.ts'
export { exportStore } from './transfer/export-store.ts'
export { type Imported, importInto } from './transfer/import-into.ts'
export type { Verification, ViewVerification } from './verify/verification.ts'
export type { ViewProgress } from './views/view-progress.ts'
