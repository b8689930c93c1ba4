/** For tests: numbers that are drawn from. Is used up number by number; ends with zeros. */
export class Tape {
  private at = 0
  private readonly numbers: readonly number[]

  constructor(numbers: readonly number[]) {
    this.numbers = numbers
  }

  below(limit: number): number {
    return (this.numbers[this.at++] ?? 0) % Math.max(limit, 1)
  }

  pick<Item>(items: readonly Item[]): Item | undefined {
    return items[this.below(items.length)]
  }

  isOdd(): boolean {
    return this.below(2) === 1
  }
}
