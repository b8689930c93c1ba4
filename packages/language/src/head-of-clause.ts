/** What a line may belong to that begins nothing itself. */
const HEADS: ReadonlyMap<string, string> = new Map([
  ['key', 'view OpenOrders'],
  ['on', 'view OpenOrders'],
  ['when', 'policy NotifyCustomer'],
  ['every', 'policy BillMonthly'],
  ['then', 'policy NotifyCustomer'],
  ['given', 'scenario "An order is placed"'],
  ['requires', 'command PlaceOrder'],
  ['let', 'command PlaceOrder'],
  ['->', 'command PlaceOrder'],
  ['sends', 'system Warehouse'],
  ['ends', 'process Checkout'],
])

/** The beginning of a sticky that a line with this first word may have lost; undefined for any other word. */
export function headOfClause(word: string): string | undefined {
  return HEADS.get(word)
}
