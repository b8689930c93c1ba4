export { type FormatResult, formatStorm } from './format-storm.ts'
export type { ParsedFile, StormFile } from './parsed-file.ts'
export { readStorm, type Storm } from './read-storm.ts'
