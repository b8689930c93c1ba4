import { cpus } from 'node:os'
import { benchChecking } from './check-storms.ts'
import { benchFolding } from './fold-events.ts'
import { benchReading } from './read-storms.ts'

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
console.log('\nReading a storm')
benchReading()
console.log('\nChecking a storm')
benchChecking()
console.log('\nFolding 1,000,000 events of the subscription box')
benchFolding()
