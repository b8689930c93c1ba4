/** No script but ours, and nothing from elsewhere: what is written on a sticky stays text. */
const PAGE = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * A worker plays scenarios, for which it compiles the expressions of the storm. In return it reaches nothing: no page,
 * no network, no other worker.
 */
const WORKER = ["default-src 'none'", "script-src 'self' 'unsafe-eval'"].join('; ')

/** Where the build puts the scripts of workers, and nothing else: see `vite.config.ts`. */
const WORKERS = /^assets\/workers\/[\w-]+\.js$/

/** The Content-Security-Policy of a file of the page, by its path. What is not known to be a worker is the page. */
export function assetPolicy(path: string): string {
  return WORKERS.test(path) ? WORKER : PAGE
}
