export { type ParsedFile, type StormFile } from './parsed-file.ts'
export { readStorm, type Storm } from './read-storm.ts'
