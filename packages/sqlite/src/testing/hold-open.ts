import { sqlite } from '../sqlite-store.ts'

// Opens a file, tells so, and has it open until it is killed.
const [path = ''] = process.argv.slice(2)
sqlite(path)
process.stdout.write('open\n')
setInterval(() => {}, 60_000)
