export { canonicalDecimal } from './canonical-decimal.ts'
export { applyEdits, editedFiles } from './edit-apply.ts'
export type {
  AddedKind,
  ConnectEdit,
  Destination,
  ElementAddress,
  FieldPart,
  FieldsAddress,
  FieldText,
  NewElement,
  StormEdit,
  TextChange,
} from './edit-request.ts'
export type { EditFailure, EditFailureCode, EditResult } from './edit-result.ts'
export { editStorm } from './edits.ts'
export { type FormatResult, formatStorm } from './format-storm.ts'
export { nearestName } from './nearest-name.ts'
export type { ParsedFile, StormFile } from './parsed-file.ts'
export { printElement } from './print-element.ts'
export { printExpression } from './print-expression.ts'
export { printModel } from './print-model.ts'
export { readStorm, type Storm } from './read-storm.ts'
export { parseDate, parseTime } from './time-text.ts'
