export type { AuthenticationOptions } from './access/authentication-options.ts'
export { type Server, serve } from './serve.ts'
export type { LogEntry, ServeOptions } from './serve-options.ts'
export type { ServerLimits } from './server-limits.ts'
