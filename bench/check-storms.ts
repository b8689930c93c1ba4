import { checkModel, DEFAULT_SETTINGS } from '@landfall/check'
import { readStorm, type Storm, type StormFile } from '@landfall/language'
import { indexModel } from '@landfall/model'
import { EDITS, editedFiles } from './edits.ts'
import { largeStorm } from './large-storm.ts'
import { line, median, milliseconds, timed } from './report.ts'

/** All rules over storms of growing size, and over a storm of which one file in a hundred has changed. */
export function benchChecking(): void {
  const files = largeStorm(100)
  const reading = timed(() => readStorm(files))
  const storm = reading.value
  const cold = timed(() => checked(storm))
  line('10,200 elements checked with all rules, cold', milliseconds(cold.ms), 'limit 3,000 ms')
  line('read and checked, in a new process', milliseconds(reading.ms + cold.ms))
  line('findings', cold.value.findings.length.toLocaleString('en'))
  const small = median([1, 2, 3].map(() => timed(() => checked(storm)).ms))
  line('the rules alone, warm (median of 3)', milliseconds(small))
  for (const edit of EDITS)
    line(
      `an edit of ${edit.what}, read and checked`,
      milliseconds(median(editTimes(files, edit))),
      'limit 100 ms',
    )
  const large = readStorm(largeStorm(1000))
  const ten = median([1, 2, 3].map(() => timed(() => checked(large)).ms))
  line('ten times the elements cost', `${(ten / small).toFixed(1)} times the time`, 'limit 12')
}

function checked(storm: Storm) {
  return checkModel(indexModel(storm.model), DEFAULT_SETTINGS)
}

/** The edit is made and taken back, again and again, as in an editor that is open. */
function editTimes(files: readonly StormFile[], edit: (typeof EDITS)[number]): number[] {
  const edited = editedFiles(files, 5, edit)
  let storm = readStorm(files)
  let { memory } = checked(storm)
  return [edited, files, edited, files, edited, files, edited].map((changed) => {
    const { ms, value } = timed(() => {
      storm = readStorm(changed, storm)
      return checkModel(indexModel(storm.model), DEFAULT_SETTINGS, memory)
    })
    memory = value.memory
    return ms
  })
}
