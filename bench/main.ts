import { cpus } from 'node:os'
import { benchFolding } from './fold-events.ts'
import { benchReading } from './read-storms.ts'

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
console.log('\nReading a storm')
benchReading()
console.log('\nFolding 1,000,000 events of the subscription box')
benchFolding()
