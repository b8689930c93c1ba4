/** A storm in which things cannot be worked out: 100 cannot be split into no parts, and 25 is odd to no view. */
export const SHARES = `
aggregate Share {
  key name: Id
  command Split may create { parts: Int, pin: Text secret  -> Splitted { part: 100 / parts } }
  event Splitted { part: Decimal }
}
view Odds { key name: Id  odd: Decimal  on Splitted { odd: 1 / (part - 25) } }
`
export const SPLIT_INTO_NONE = 'Split { name: "a", parts: 0, pin: "1234" }'
export const SPLIT_INTO_FOUR = 'Split { name: "b", parts: 4, pin: "1234" }'
