import { readFileSync } from 'node:fs'
import { problemOfCommandName } from './command-name.ts'
import { problemOfEventName } from './event-name.ts'

const [half = 'improve', showMisses = ''] = process.argv.slice(2)
const read = (f: string) =>
  readFileSync(new URL(`../../corpus/${f}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((l) => l !== '' && !l.startsWith('#'))
    .map((l) => l.split(' '))
let rows = read(half === 'old' ? 'names.txt' : half === 'unseen' ? 'names-unseen.txt' : 'names-real.txt')
if (half === 'improve') rows = rows.filter((_, i) => i % 2 === 0)
if (half === 'measure') rows = rows.filter((_, i) => i % 2 === 1)
const may = half === 'improve' || half === 'old' || half === 'unseen'
for (const kind of ['event', 'command']) {
  const judge = kind === 'event' ? problemOfEventName : problemOfCommandName
  const of = rows
    .filter(([k, , v]) => k === kind && v !== 'either')
    .map(([, n = '', v]) => ({ n, wrong: v === 'wrong', told: judge(n) !== undefined }))
  const c = (w: boolean, t: boolean) => of.filter((x) => x.wrong === w && x.told === t)
  const tp = c(true, true).length,
    fn = c(true, false).length,
    fp = c(false, true).length,
    tn = c(false, false).length
  const r = (x: number) => x.toFixed(3)
  console.log(
    half,
    kind,
    { n: of.length, wrong: tp + fn, right: fp + tn, missed: fn, falselyTold: fp },
    `wrong P ${r(tp / (tp + fp))} R ${r(tp / (tp + fn))} | right P ${r(tn / (tn + fn))} R ${r(tn / (tn + fp))}`,
  )
  if (may && showMisses) {
    console.log(
      '  MISSED:',
      c(true, false)
        .map((x) => x.n)
        .join(' '),
    )
    console.log(
      '  FALSELY:',
      c(false, true)
        .map((x) => x.n)
        .join(' '),
    )
  }
}
