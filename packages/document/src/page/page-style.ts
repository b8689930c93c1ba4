import { NOTE_KINDS, stickyColours } from '../picture/sticky-colours.ts'

/** The colours of stickies as properties: `--event` and so on. */
const COLOURS = [...NOTE_KINDS, 'context' as const]
  .map((kind) => `--${kind}:${stickyColours[kind].fill};--${kind}-edge:${stickyColours[kind].edge};`)
  .join('')

const KINDS = [...NOTE_KINDS, 'context' as const]
  .map(
    (kind) =>
      `.dot.${kind},.sticky.${kind}{background:var(--${kind});border-color:var(--${kind}-edge)}.mention.${kind}{--fill:var(--${kind});--edge:var(--${kind}-edge)}`,
  )
  .join('\n')

/** How a page looks on a screen, by day and by night, wide and narrow. */
export const PAGE_STYLE = `
:root{${COLOURS}
--paper:#fbfaf6;--card:#fff;--ink:#211d17;--soft:#6a6458;--line:#e5e0d5;--wash:#f3efe6;--alarm:#b3261e;--note-ink:#221e18;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L","Book Antiqua",Georgia,serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
--mono:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--paper:#181613;--card:#211f1b;--ink:#ece7dc;--soft:#aaa294;--line:#3a362e;--wash:#28251f;--alarm:#ff9d94}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:1.5rem;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 var(--sans);display:grid;grid-template-columns:16rem minmax(0,1fr)}
a{color:inherit;text-decoration-color:var(--line);text-underline-offset:.2em;text-decoration-thickness:1px}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid #3b82c4;outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:9}
nav.side{position:sticky;top:0;z-index:3;background:var(--paper);height:100vh;overflow:auto;padding:2rem 1.25rem 2rem 1.75rem;border-right:1px solid var(--line);font-size:.9rem}
nav.side .home{display:block;font:600 1.05rem/1.3 var(--serif);text-decoration:none;margin-bottom:1.25rem;overflow-wrap:anywhere}
nav.side ol{list-style:none;margin:0;padding:0}
nav.side li a{display:flex;justify-content:space-between;gap:.5rem;padding:.28rem .5rem;margin:0 -.5rem;border-radius:4px;text-decoration:none;color:var(--soft)}
nav.side li a:hover,nav.side li a[aria-current]{color:var(--ink);background:var(--wash)}
nav.side .count{color:var(--soft);font-variant-numeric:tabular-nums}
nav.side h2{font:600 .72rem/1 var(--sans);letter-spacing:.08em;text-transform:uppercase;color:var(--soft);margin:1.75rem 0 .6rem;border:0;padding:0}
.find{position:relative;margin:0 0 1.25rem;display:none}.js .find{display:block}
.find input{width:100%;font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.45rem 2rem .45rem .7rem}
.find kbd{position:absolute;right:.6rem;top:.52rem;font:.75rem/1.4 var(--mono);color:var(--soft);border:1px solid var(--line);border-radius:3px;padding:0 .35rem;pointer-events:none}
.results{position:fixed;z-index:5;width:min(30rem,calc(100vw - 2rem));max-height:60vh;overflow:auto;margin:.35rem 0 0;padding:.35rem;list-style:none;background:var(--card);border:1px solid var(--line);border-radius:8px;box-shadow:0 12px 32px rgba(0,0,0,.16)}
.results:empty{display:none}
.results li{padding:.4rem .6rem;border-radius:5px;cursor:pointer;display:flex;gap:.55rem;align-items:baseline}
.results li[aria-selected=true]{background:var(--wash)}
.results .dot{flex:none;transform:translateY(.05em)}.results small{margin-left:auto;color:var(--soft);white-space:nowrap}.results .none{color:var(--soft);cursor:default}
.filters{display:none;flex-wrap:wrap;gap:.35rem}.js .filters{display:flex}.filters h2{width:100%}
.filters button,.tools button{font:inherit;font-size:.82rem;color:var(--ink);background:var(--card);border:1px solid var(--line);border-radius:99px;padding:.15rem .7rem;cursor:pointer}
.filters button[aria-pressed=true]{background:var(--ink);color:var(--paper);border-color:var(--ink)}
main{padding:3.5rem clamp(1.25rem,4vw,4.5rem) 6rem;min-width:0}
main>*{max-width:62rem}main>.wide{max-width:none}
h1,h2,h3,h4{font-family:var(--serif);line-height:1.2;overflow-wrap:anywhere;text-wrap:balance}
h1{font-size:clamp(2.1rem,5vw,3.4rem);font-weight:500;letter-spacing:-.015em;margin:0 0 1rem}
.about{font-size:1.1rem;color:var(--soft);max-width:42rem}
section{margin-top:5rem}
h2{font-size:1.9rem;font-weight:500;margin:0 0 .6rem;padding-top:1.2rem;border-top:1px solid var(--line)}
h2 .count{font-size:1rem;color:var(--soft);font-variant-numeric:tabular-nums;margin-left:.3rem}
.intro{color:var(--soft);margin:0 0 1.6rem;max-width:42rem}
h3{font-size:1.15rem;font-weight:600;margin:2.6rem 0 .6rem}h3.part{font-size:1.35rem;margin-top:3.2rem;font-weight:500}
.glance{display:flex;flex-wrap:wrap;gap:1.4rem 2.6rem;margin:2rem 0 0;padding:0;list-style:none}
.glance a{text-decoration:none;display:block}.glance b{display:block;font:500 2rem/1.15 var(--serif);font-variant-numeric:lining-nums}
.glance span{font-size:.82rem;color:var(--soft);display:flex;align-items:center;gap:.4rem}
.dot{display:inline-block;width:.72em;height:.72em;border-radius:2px;border:1px solid var(--line);background:var(--wash);margin-right:.45em}
.glance .dot,.results .dot{margin:0}
.mention{--fill:transparent;--edge:transparent;padding-left:.95em;background:linear-gradient(var(--fill),var(--fill)) 1px calc(50% + 1px)/calc(.64em - 2px) calc(.64em - 2px) no-repeat,linear-gradient(var(--edge),var(--edge)) 0 calc(50% + 1px)/.64em .64em no-repeat}
.mention.unknown,span.mention{font-style:italic;color:var(--soft)}span.mention.unknown{padding-left:0}
${KINDS}
.entry{padding:1.15rem 0 1.25rem;border-bottom:1px solid var(--line)}
.entry h4{font:600 1.06rem/1.35 var(--sans);margin:0 0 .35rem;text-wrap:wrap}
.entry h4 code{font-weight:400;font-size:.8rem;color:var(--soft);margin-left:.3rem}
.entry p{margin:.35rem 0;max-width:46rem}.entry:target,.note-card:target{background:var(--wash);box-shadow:0 0 0 .8rem var(--wash);border-radius:2px}
.tag{font-size:.74rem;line-height:1.5;border:1px solid var(--line);border-radius:3px;padding:0 .35rem;color:var(--soft);font-family:var(--sans);font-weight:400;white-space:nowrap}
.tag.personal,.tag.secret,.tag.private{color:var(--alarm);border-color:currentColor}
code{font:.86em/1.5 var(--mono);overflow-wrap:anywhere}
.when,.was,.place,.open,.given,.counts{color:var(--soft)}.counts,.given{font-size:.92rem}
dl{margin:.55rem 0;font-size:.95rem}.fact{display:grid;grid-template-columns:7rem minmax(0,1fr);gap:.75rem;padding:.14rem 0}
dt{color:var(--soft)}dd{margin:0}.lines{display:block}
.flow{font-size:1rem}.to{color:var(--soft)}
table{border-collapse:collapse;width:100%;font-size:.9rem}
.fields{margin:.7rem 0 .2rem;width:auto;min-width:min(100%,30rem)}
th{text-align:left;font-weight:500;vertical-align:top}td,th{padding:.28rem 1.2rem .28rem 0;vertical-align:top;border-top:1px solid var(--line)}
.fields th{font-family:var(--mono);font-size:.84em;font-weight:400;line-height:1.9}.fields td:nth-child(2) code{color:var(--soft)}
.glossary thead th{color:var(--soft);font-size:.8rem;border:0}.glossary td p{margin:0}
.question,.idea{border-left:4px solid var(--hotspot-edge);padding-left:.7rem}.idea{border-color:var(--opportunity-edge)}
.notes{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:1.1rem;margin:1.2rem 0}.notes:empty{display:none}
.note-card{background:var(--hotspot);color:var(--note-ink);padding:1.1rem 1.2rem;border-radius:2px;box-shadow:0 2px 6px rgba(0,0,0,.14)}
.note-card.opportunity{background:var(--opportunity)}.answered .note-card{background:var(--card);color:var(--ink);border:1px solid var(--hotspot-edge);box-shadow:none}
.note-card p{margin:0 0 .5rem}.note-card .text{font:500 1.08rem/1.4 var(--serif)}.note-card .about{font-size:.86rem;color:inherit;margin:.8rem 0 0}
.note-card a{text-decoration-color:currentColor}.note-card .mention{font-style:normal;color:inherit}
.note-card:target{box-shadow:0 0 0 4px var(--ink)}
.picture{margin:0;border:1px solid var(--line);border-radius:10px;overflow:hidden;background:#f7f4ee;position:relative}
.picture svg{display:block;width:100%;height:auto}
.js .picture svg{height:min(78vh,52rem);cursor:grab;touch-action:pan-y}.js .picture svg.dragged{cursor:grabbing}
.picture svg a:focus-visible{outline:none}.picture svg a:focus-visible .note,.picture svg a:hover .note>rect:nth-of-type(2){stroke:#211d17;stroke-width:2.5}
.tools{display:none;position:absolute;right:.75rem;top:.75rem;gap:.3rem}.js .tools{display:flex}
.tools button{background:#fff;color:#211d17;border-color:#d8d1c2;min-width:2.2rem;line-height:1.7}
.map{margin:1.5rem 0;overflow:auto}.map svg{max-width:100%;height:auto;display:block}
.relation{padding:.8rem 0;border-bottom:1px solid var(--line)}.relation h4{font:600 1rem/1.4 var(--sans);margin:0}.relation ul{margin:.3rem 0 0;padding-left:1.1rem;font-size:.95rem}
.run{display:flex;flex-wrap:wrap;align-items:center;row-gap:.55rem;margin:.6rem 0}
.step{display:inline-flex;align-items:center}
.step .to{display:inline-flex;flex-direction:column;align-items:center;margin:0 .45rem;font-size:.78rem;line-height:1.25;max-width:11rem;text-align:center}
.step .arrow{font-size:1.05rem}.condition{color:var(--soft)}
.sticky{display:inline-flex;flex-direction:column;justify-content:center;min-height:2.6rem;max-width:13rem;padding:.35rem .65rem;border:1px solid;border-radius:2px;color:var(--note-ink);font-size:.88rem;line-height:1.25;box-shadow:1px 2px 3px rgba(0,0,0,.1)}
.sticky.unknown{background:var(--wash);color:var(--ink);border-style:dashed}.sticky.process{border-style:double;border-width:3px}.sticky.publication{border-style:dashed}
.sticky a{text-decoration:none}.sticky a:hover{text-decoration:underline}.sticky small{font-size:.72rem;opacity:.75}.sticky:target{outline:3px solid var(--ink)}
.end,.back{font-size:.8rem;color:var(--soft);margin-left:.5rem}
.branches{list-style:none;margin:0 0 0 1.1rem;padding:0;border-left:2px solid var(--line)}.branches>li{padding-left:.7rem;position:relative}
.branches>li::before{content:"";position:absolute;left:-2px;top:1.9rem;width:.8rem;border-top:2px solid var(--line)}.branches>li:last-child{border-left:0}
.steps{list-style:none;margin:.5rem 0 0;padding:0}.steps li{display:grid;grid-template-columns:3.4rem minmax(0,1fr);gap:.5rem;padding:.12rem 0}.steps .word{color:var(--soft);text-align:right}
.nothing{color:var(--soft);font-style:italic}
[hidden]{display:none!important}
@media screen and (max-width:820px){body{display:block}nav.side{position:static;height:auto;border-right:0;border-bottom:1px solid var(--line);padding:1.1rem 1.25rem}
nav.side ol{display:flex;flex-wrap:wrap;gap:.1rem .9rem}nav.side li a{padding:.15rem 0;margin:0}nav.side li .count{display:none}nav.side h2{margin:.9rem 0 .4rem}.find{margin-bottom:.8rem}.find kbd{display:none}
main{padding-top:2rem}section{margin-top:3.5rem}.fact{grid-template-columns:1fr;gap:0}.fields,.glossary{display:block;overflow-x:auto}.js .picture svg{height:62vh}
td,th{padding-right:.8rem}.glance{gap:1rem 1.8rem}}
@page{size:A4;margin:18mm 16mm}@page wide{size:A4 landscape;margin:10mm}
@media print{:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#555;--line:#ccc;--wash:#f5f5f2;--alarm:#a02018}
body{display:block;font-size:10pt}nav.side,.tools,.skip{display:none!important}main{padding:0}main>*{max-width:none}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.entry{padding:.7rem 0}td,th{padding-top:.1rem;padding-bottom:.1rem}section{margin-top:1.6rem}h1{font-size:30pt}h2{font-size:17pt}h2,h3,h4,.intro{break-after:avoid}.entry,.note-card,.relation,.step,tr,.fact{break-inside:avoid}.entry.chain{break-inside:auto}
section#picture{page:wide;break-before:page;break-after:page;margin:0}.js .picture svg,.picture svg{height:auto;max-height:165mm;width:100%}.picture{border:0}
a{text-decoration:none}.note-card{box-shadow:none}.entry:target{background:none;box-shadow:none}[data-filtered]{display:revert!important}}
`
