export { type SqliteStore, sqlite } from './sqlite-store.ts'
