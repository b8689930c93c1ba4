import { readStorm, type Storm, type StormFile } from '@landfall/language'
import { EDITS, editedFiles } from './edits.ts'
import { largeStorm } from './large-storm.ts'
import { line, median, milliseconds, timed } from './report.ts'

/** Reading, linking and type-checking storms of growing size, and one edit in one of a hundred files. */
export function benchReading(): void {
  const small = largeStorm(100)
  const first = timed(() => readStorm(small))
  if (first.value.findings.length > 0)
    throw new Error(`the large storm has findings: ${first.value.findings[0]?.message}`)
  line('elements in 100 files', first.value.model.elements.length.toLocaleString('en'))
  line('parsed, linked and type-checked, cold', milliseconds(first.ms), 'limit 3,000 ms')
  const warm = [1, 2, 3].map(() => timed(() => readStorm(small)).ms)
  line('again, warm (median of 3)', milliseconds(median(warm)))
  for (const edit of EDITS)
    line(`an edit of ${edit.what}`, milliseconds(median(editTimes(small, first.value, edit))), 'limit 50 ms')
  const large = timed(() => readStorm(largeStorm(1000)))
  line(`${large.value.model.elements.length.toLocaleString('en')} elements`, milliseconds(large.ms))
  line('ten times the elements cost', `${(large.ms / median(warm)).toFixed(1)} times the time`, 'limit 12')
}

function editTimes(files: readonly StormFile[], storm: Storm, edit: (typeof EDITS)[number]): number[] {
  return [5, 5, 5, 5, 5].map((number) => {
    const edited = editedFiles(files, number, edit)
    return timed(() => readStorm(edited, storm)).ms
  })
}
