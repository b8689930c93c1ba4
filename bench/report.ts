/** Prints one figure, with its limit where there is one. */
export function line(name: string, figure: string, limit = ''): void {
  console.log(`  ${name.padEnd(52)} ${figure.padStart(22)}  ${limit}`.trimEnd())
}

export function milliseconds(ms: number): string {
  return `${ms < 100 ? ms.toFixed(1) : Math.round(ms).toLocaleString('en')} ms`
}

export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

export function timed<Value>(work: () => Value): { readonly value: Value; readonly ms: number } {
  const start = performance.now()
  const value = work()
  return { value, ms: performance.now() - start }
}
