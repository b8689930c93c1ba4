/** Whether two words differ by one letter left out, put in, mistaken, or by two neighbours that changed places. */
export function isMisspelling(left: string, right: string): boolean {
  if (left === right || Math.abs(left.length - right.length) > 1) return false
  if (turnsRound(left, right)) return false
  const start = commonStart(left, right)
  const [a, b] = [left.slice(start), right.slice(start)]
  if (a.length > b.length) return a.slice(1) === b
  if (b.length > a.length) return b.slice(1) === a
  return a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
}

/** Particles of German that make opposites of one verb: `angereist` and `abgereist`. */
const PARTICLES = /^(?:an|ab|auf|aus|ein|zu|vor|nach|hin|her|be|ent|er|ver)(?=\p{L}{3})/u

function turnsRound(left: string, right: string): boolean {
  const [own, other] = [PARTICLES.exec(left)?.[0], PARTICLES.exec(right)?.[0]]
  if (own === undefined || other === undefined || own === other) return false
  return left.slice(own.length) === right.slice(other.length)
}

function commonStart(left: string, right: string): number {
  let at = 0
  while (at < left.length && left[at] === right[at]) at++
  return at
}
