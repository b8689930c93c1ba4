/**
 * What `npm start` runs: the example storm as a service, with its data in `.landfall` of the repository. Options of
 * `landfall run` may follow: `npm start -- --port 8080`.
 */
import { chdir } from 'node:process'
import { fileURLToPath } from 'node:url'

const storm = 'examples/subscription-box.storm'
const config = 'examples/subscription-box.config.ts'

chdir(fileURLToPath(new URL('..', import.meta.url)))
process.argv.splice(2, 0, 'run', storm, '--config', config)
// In this process, so that whoever stops it stops the service.
await import('../packages/cli/src/main.ts')
