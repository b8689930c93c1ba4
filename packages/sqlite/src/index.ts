export { sqlite } from './sqlite-store.ts'
