import { DatabaseSync } from 'node:sqlite'
import { bringForward } from '../bring-forward.ts'

// Brings a file forward, and is killed when all of the step is done but the commit.
const [path = ''] = process.argv.slice(2)
const database = new DatabaseSync(path)
database.exec('PRAGMA journal_mode = WAL; PRAGMA cache_size = 1; BEGIN IMMEDIATE')
bringForward(
  database,
  { from: 1, to: 2 },
  {
    1() {
      database.exec('DELETE FROM event; DROP TABLE shelf_timer; CREATE TABLE shelf_new (a TEXT) STRICT')
      const insert = database.prepare('INSERT INTO shelf_new VALUES (?)')
      // More than is held in memory, so that some of it is in the file when the process ends.
      for (let count = 0; count < 100; count++) insert.run('x'.repeat(10_000))
      process.kill(process.pid, 'SIGKILL')
    },
  },
)
