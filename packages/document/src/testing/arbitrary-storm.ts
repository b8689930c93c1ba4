import fc from 'fast-check'

const name = fc.nat({ max: 11 })

/**
 * Storms as nobody would draw them: commands, events, policies, processes, systems, views, screens and talk in four
 * contexts and outside of them, that name each other at random, also what is not there.
 */
export const arbitraryStorm: fc.Arbitrary<string> = fc
  .array(
    fc.record({
      place: fc.nat({ max: 4 }),
      sticky: fc.oneof(
        fc.tuple(name, name, name).map(([a, b, c]) => `command Do${a} by Role${c} { -> Did${b}, Did${c} }`),
        fc.tuple(name, name).map(([a, b]) => `command Do${a} { -> Did${a} | Did${b} }`),
        name.map((a) => `pivotal event Did${a}`),
        name.map((a) => `event Did${a} "${'What happened a while ago '.repeat(1 + (a % 4))}"`),
        fc
          .tuple(name, name)
          .map(
            ([a, b]) =>
              `aggregate Thing${a} { key id: Id  command Make${b} creates { -> Made${b} }  event Made${b} }`,
          ),
        fc
          .tuple(name, name, name)
          .map(([a, b, c]) => `policy Rule${a} { when Did${b} then Do${c} after 1d }`),
        fc
          .tuple(name, name, name)
          .map(
            ([a, b, c]) =>
              `process Plan${a} { key id: Id  on Did${b} -> Do${c}  on Did${c}  timeout 1h -> Do${a}  ends on Did${a} }`,
          ),
        fc
          .tuple(name, name, name)
          .map(
            ([a, b, c]) =>
              `system Other${a} { on Did${b} -> Did${c} | Did${a}  sends Do${b}  reads List${c} }`,
          ),
        fc
          .tuple(name, name, name)
          .map(([a, b, c]) => `view List${a} for Role${b} { key id: Id  on Did${b}  on Did${c} }`),
        fc
          .tuple(name, name, name)
          .map(([a, b, c]) => `screen Desk${a} for Role${c} shows List${b} offers Do${c}`),
        fc
          .tuple(name, name)
          .map(([a, b]) => `hotspot "Why ${a}, and why not ${'earlier '.repeat(a)}?" on Did${b}, Do${a}`),
        name.map((a) => `actor Role${a}`),
      ),
    }),
    { maxLength: 40 },
  )
  .map((stickies) =>
    stickies
      .map(({ place, sticky }) => (place === 4 ? sticky : `context Area${place} {\n${sticky}\n}`))
      .join('\n'),
  )
