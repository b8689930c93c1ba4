import { checkModel, DEFAULT_SETTINGS } from '@landfall/check'
import { readStorm, type Storm, type StormFile } from '@landfall/language'
import { indexModel } from '@landfall/model'
import { EDITS, editedFiles } from './edits.ts'
import { largeStorm } from './large-storm.ts'
import { line, median, milliseconds, timed } from './report.ts'

/** All rules over storms of growing size, and over a storm of which one file in a hundred has changed. */
export function benchChecking(): void {
  const files = largeStorm(100)
  const cold = timed(() => checked(readStorm(files)))
  line('10,200 elements read and checked with all rules, cold', milliseconds(cold.ms), 'limit 3,000 ms')
  line('findings', cold.value.findings.length.toLocaleString('en'))
  const storm = readStorm(files)
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

function editTimes(files: readonly StormFile[], edit: (typeof EDITS)[number]): number[] {
  const storm = readStorm(files)
  const { memory } = checked(storm)
  return [5, 5, 5, 5, 5].map((number) => {
    const changed = editedFiles(files, number, edit)
    return timed(() => {
      const next = readStorm(changed, storm)
      return checkModel(indexModel(next.model), DEFAULT_SETTINGS, memory)
    }).ms
  })
}
