/**
 * A bakery with something of everything that a scenario can reach: rules, policies at once, later and by the clock, a
 * system, a process with a timeout, and views.
 */
export const BAKERY = `
actor Baker
aggregate Loaf {
  key loafId: Id
  state { weight: Int, status: kneaded | baked | sold | stale }
  command KneadLoaf by Baker creates {
    weight: Int
    requires weight > 0 "A loaf weighs something"
    requires weight < 5000 "No oven is that large"
    -> LoafKneaded
  }
  command BakeLoaf { requires status == kneaded "It is baked already"  -> LoafBaked }
  command SellLoaf by Baker { requires status == baked "It is not for sale"  -> LoafSold { receipt: "" } }
  command DiscountLoaf { -> LoafDiscounted }
  command WriteOffLoaf { -> LoafWrittenOff }
  event LoafKneaded { weight: Int } sets { status: kneaded }
  event LoafBaked sets { status: baked }
  event LoafBurnt { minutes: Int } sets { status: stale }
  event LoafSold { receipt: Text } sets { status: sold }
  event LoafDiscounted
  event LoafWrittenOff sets { status: stale }
}
system Oven { on LoafBaked -> LoafBurnt { minutes: Int } }
policy BakeAtOnce { when LoafKneaded then BakeLoaf }
policy DiscountLater { when LoafBaked then DiscountLoaf after 12h }
policy WriteOffBurnt { when LoafBurnt then WriteOffLoaf }
policy CountStock { every 1 week for each Stock where weight > 0 then DiscountLoaf }
process ShelfLife {
  key loafId: Id
  on LoafBaked
  on LoafDiscounted -> WriteOffLoaf after 1d
  timeout 3d -> WriteOffLoaf
  ends on LoafSold
  ends on LoafWrittenOff
}
view Stock for Baker { key loafId: Id  weight: Int  on LoafKneaded  on LoafSold remove }
view Losses for Baker { key loafId: Id  count: Int = 0  on LoafBurnt { count: 1 }  on LoafWrittenOff { count: count + 1 } }
`
