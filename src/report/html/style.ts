/**
 * The one style sheet of the report. Quiet and typographic: a serif for the words of the sources, a sans for ours.
 * Colour never speaks alone: outlets differ by siglum and by style of underline, modes by letter and word,
 * shading by the number in its cell. Blue and orange first; never red against green.
 */
import { DARK, LIGHT, PICTURE_STYLE, TINTS } from '../svg/picture.ts'

const UNDERLINES = ['solid', 'wavy', 'dotted', 'double', 'dashed', 'solid']

const SHEET = `
:root{color-scheme:light dark;${LIGHT};--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,"Noto Serif","Noto Naskh Arabic",serif;--sans:system-ui,"Segoe UI",Helvetica,Arial,"Noto Sans",sans-serif;--mono:ui-monospace,"SF Mono",Menlo,Consolas,monospace}
@media (prefers-color-scheme:dark){:root{${DARK}}}
${TINTS}.ox{--o:var(--soft);--ob:var(--card)}
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 var(--serif);overflow-wrap:break-word}
main{max-width:66rem;margin:0 auto;padding:0 clamp(1rem,4vw,2rem) 4rem}
a{color:var(--o0);text-underline-offset:.16em}
a:focus-visible,button:focus-visible,select:focus-visible,input:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--o0);outline-offset:2px;border-radius:2px}
h1,h2,h3,h4{text-wrap:balance;font-weight:600;line-height:1.2}
h1{font-size:clamp(1.65rem,1.2rem + 2.2vw,2.6rem);margin:.25em 0 .35em;letter-spacing:-.012em;line-height:1.12}
h2{font-size:1.45rem;margin:3.2rem 0 .5rem}
h3{font-size:1.18rem;margin:0;font-weight:600}
h4,h2.small,h3.form{font:600 .76rem/1.4 var(--sans);letter-spacing:.075em;text-transform:uppercase;color:var(--soft);margin:2rem 0 .55rem}
.body>h4:first-of-type{margin-top:.9rem}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;z-index:9;background:var(--card);color:var(--o0);padding:.6rem 1rem;font-family:var(--sans)}
.mast{border-top:6px solid var(--ink);margin-top:1.6rem;padding-top:.35rem;position:relative}
.mast::before{content:"";display:block;border-top:1px solid var(--ink);margin-bottom:1.1rem}
.kicker,.note,.where,.who,.ground,.by,caption,th,.silent,.hand,.cut,nav,button,select,label,legend,.status,.addr{font-family:var(--sans)}
.kicker{color:var(--soft);font-size:.86rem;margin:0}
.lead{font-size:1.12rem;max-width:46rem;margin:.4rem 0 1rem;line-height:1.75}
.note{color:var(--soft);font-size:.86rem;max-width:46rem;margin:.2rem 0 .9rem}
nav.toc{border-block:1px solid var(--line);padding:.15rem 0;margin:1.4rem 0 0;font-size:.9rem}
nav.toc ul{display:flex;flex-wrap:wrap;gap:0 1.5rem;margin:0;padding:0;list-style-type:""}
nav.toc a{display:inline-block;padding:.35rem 0;min-height:24px}
.sig{display:inline-block;font:600 .76rem/1.25 var(--sans);padding:.12em .5em;border-radius:.3em;border:1px solid var(--o);color:var(--o);background:var(--ob);white-space:nowrap;text-decoration:none;max-width:100%}
a.sig{text-decoration:underline;text-decoration-thickness:1px}
.glance{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(9.6rem,100%),1fr));padding:0 1px 1px 0;margin:0;list-style-type:""}
.glance.more{grid-template-columns:repeat(auto-fit,minmax(min(12.4rem,100%),1fr))}
.glance li{background:var(--card);border:1px solid var(--line);margin:0 -1px -1px 0;padding:.9rem 1rem;font:.86rem/1.4 var(--sans);color:var(--soft)}
.glance b{display:block;font:600 1.95rem/1.1 var(--serif);color:var(--ink);font-variant-numeric:lining-nums}
.scroll{overflow-x:auto;border:1px solid var(--line);background:var(--card);margin:.6rem 0 1.2rem}
table{border-collapse:collapse;width:100%}
caption{text-align:left;font-size:.86rem;color:var(--soft);padding:.75rem .9rem .35rem;max-width:min(46rem,calc(100vw - 4rem))}
th,td{padding:.5rem .9rem;text-align:left;vertical-align:top;border-top:1px solid var(--line);font-size:.9rem}
thead th,thead td{border-top:0;font-size:.8rem;color:var(--soft);font-weight:600;vertical-align:bottom}
tbody th{font-weight:400}
tfoot th,tfoot td{border-top:2px solid var(--line);font:.8rem/1.4 var(--sans);color:var(--soft)}
.num{text-align:right;font-variant-numeric:tabular-nums lining-nums}
td{font-family:var(--sans)}
.by{color:var(--soft);font-size:.8rem}
.plain{list-style-type:"";margin:0;padding:0}.plain li{margin:.15rem 0}.rows li{padding:.45rem 0;border-top:1px solid var(--line)}
.articles tbody th{font:1rem/1.4 var(--serif);min-width:15rem;overflow-wrap:anywhere}.articles ul{min-width:9rem;overflow-wrap:anywhere}
.articles .day{white-space:nowrap}.nb{white-space:nowrap}
.addr{font-size:.8rem;overflow-wrap:anywhere}.hash{font:.74rem/1.35 var(--mono);overflow-wrap:anywhere;display:block;min-width:9.5rem;color:var(--soft)}
code{unicode-bidi:isolate;font-family:var(--mono);font-size:.92em}
.matrix tbody th{font:1rem/1.4 var(--serif);min-width:16rem;overflow-wrap:anywhere}.matrix .by{display:block}.matrix .group th{font:600 .8rem/1.4 var(--sans);color:var(--soft);background:var(--paper)}.matrix .group span{position:sticky;left:.8rem}
.c{white-space:nowrap;font-size:.84rem}
.c b{display:inline-block;text-indent:0;min-width:1.7em;text-align:center;border-radius:.25em;line-height:1.5;margin-right:.15em}
.c.direct b{background:var(--o0);color:var(--card)}.c.transcript b{background:var(--o0);color:var(--card);box-shadow:inset 0 -3px 0 var(--card)}.c.mixed b{color:var(--o0);box-shadow:inset 0 0 0 1.5px var(--o0);background:var(--ob0)}.c.indirect b{color:var(--o0);box-shadow:inset 0 0 0 1.5px var(--o0)}.c.narrated b{color:var(--o0);border-bottom:2px dotted var(--o0);border-radius:0}.c.absent,.c.elsewhere{white-space:normal;min-width:7.4rem;text-indent:-2.05em;padding-left:2.95em}.few .c.absent{white-space:nowrap}.c.relayed,.c.relayed b,.c.absent,.c.elsewhere,.c.absent b,.c.elsewhere b{color:var(--soft)}
.filters{border:1px solid var(--line);background:var(--card);padding:0 1rem;margin:1rem 0 1.6rem;font:.88rem/1.5 var(--sans)}
#filters[hidden]{display:none}.filters>summary{color:var(--soft)}
.filters fieldset{border:0;padding:0;margin:.7rem 0 0;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;min-width:0}
.filters legend{font-size:.78rem;color:var(--soft);padding:0;margin-bottom:.3rem}
.filters label{display:inline-flex;gap:.4rem;align-items:center;min-height:28px}
.filters select,.filters button,.copy{font:inherit;font-size:.86rem;color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:.3rem;min-height:28px;padding:.2rem .55rem;max-width:100%}
.filters input[type=checkbox]{inline-size:18px;block-size:18px;accent-color:var(--o0);margin:3px}
.copy{font-size:.8rem;padding:.1rem .5rem;min-height:24px;font-family:var(--sans)}
button{cursor:pointer}
.js{display:none}.on .js{display:inline-block}
.filters[open]{padding-bottom:1rem}.status{font-size:.86rem;color:var(--soft);margin:.6rem 0 0}
.st{border-top:3px double var(--line);margin-top:1.4rem}
.toc~section:not(#statements),.body,.page>.scroll,.many .st{content-visibility:auto;contain-intrinsic-size:auto 24rem;overflow-clip-margin:8px}.toc~section:not(#statements)>h2{margin-top:2.2rem}
.body{contain-intrinsic-size:auto 80rem}.many .st{contain-intrinsic-size:auto 4.5rem}.page>.scroll{contain-intrinsic-size:auto 250rem}
.st[hidden]{display:none}
#single~.st{border-top:1px solid var(--line);margin-top:0}#single~.st h3{font-size:1.04rem}#single~.st summary{padding-block:.5rem}
details>summary{cursor:pointer;padding:.7rem 0 .7rem 1.3rem;position:relative;list-style:none}
details>summary::-webkit-details-marker{display:none}
details>summary::before{content:"";position:absolute;left:.15rem;top:1.18em;width:.42em;height:.42em;border:solid var(--soft);border-width:0 2px 2px 0;transform:rotate(-45deg)}
details[open]>summary::before{transform:rotate(45deg);top:1.02em}
.st summary h3{display:block}.st summary .kicker{display:block;margin-top:.15rem}
.fold{margin:.7rem 0;font-size:.95rem}.fold>summary{font:.86rem/1.4 var(--sans);color:var(--soft);padding:.4rem 0 .4rem 1.3rem}.fold>summary::before{top:.82em}.fold[open]>summary::before{top:.7em}
.body{padding-bottom:1rem;scroll-margin-top:6.5rem}
.versions{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(18rem,100%),1fr));gap:1.1rem}
.version{margin:0;padding:.9rem 1.1rem .8rem;background:var(--card);border:1px solid var(--line);display:flex;flex-direction:column;min-width:0;scroll-margin-top:2rem}
.who{font-size:.84rem;color:var(--soft);line-height:1.6}
blockquote{margin:.55rem 0 .7rem;flex:1}blockquote p{margin:0;font-size:1.1rem;line-height:1.62;text-align:start}
.qm{color:var(--soft)}
.where{font-size:.8rem;color:var(--soft);margin:0;line-height:1.9}
.silent{font-size:.86rem;color:var(--soft);margin:.8rem 0 0}
.cut{color:var(--soft);font-size:.8rem}
mark{background:none;color:inherit;text-decoration-line:underline;text-decoration-color:var(--o);text-decoration-thickness:2px;text-underline-offset:.22em;text-decoration-skip-ink:none;scroll-margin-top:5rem;border-radius:2px}
${UNDERLINES.map((u, i) => `.o${i} mark{text-decoration-style:${u}}`).join('')}.o1 mark{text-decoration-thickness:1.4px}.o3 mark{text-decoration-thickness:1.5px}.o5 mark{text-decoration-thickness:4px}
.version mark.minor{text-decoration-thickness:1px;text-decoration-color:var(--soft)}
mark:target,.part:target,.diff:target,.version:target,mark.at,.part.at,.diff.at,.version.at{background:var(--hit)}
sup,.no{font:600 .66rem/1 var(--sans);color:var(--soft);font-variant-numeric:tabular-nums}
sup{vertical-align:.55em;padding:0 .08em}
.gap{color:var(--soft);white-space:nowrap;margin:0 .1em;scroll-margin-top:5rem}
.aligned{list-style-type:"";margin:0;padding:1rem 1.1rem;background:var(--card);border:1px solid var(--line);line-height:2}
.aligned>li{display:inline}.aligned .same{color:var(--ink)}
.aligned>.part{display:inline-grid;grid-template-columns:auto auto;vertical-align:middle;align-items:center;margin:.22rem .15rem;background:var(--hit);border-radius:.3rem;padding:.1rem .45rem .1rem .3rem;max-width:100%;scroll-margin-top:5rem}
.aligned>.slight{background:none;border:1px dotted var(--line)}.part>.no:empty{display:none}.slight{grid-template-columns:auto!important}
.part>.no{align-self:start;padding:.42rem .35rem 0 .1rem;color:var(--ink)}
.part ul{list-style-type:"";margin:0;padding:0;min-width:0}.part li{line-height:1.45;padding:.08rem 0}.part .sig{margin-right:.15rem}
.none{color:var(--soft);font:italic .86rem/1.4 var(--sans)}.part .none{color:var(--ink)}
.aligned>.part.off{background:none;border:1px dotted var(--line)}.diff.off{display:none}
.app{margin:0;padding:0;list-style-type:"";columns:2 22rem;column-gap:2.4rem;font-size:1.02rem}.app li{padding:.14rem 0;break-inside:avoid;display:grid;grid-template-columns:1.8rem 1fr}.app .no{padding-top:.45rem}.app .sep{color:var(--soft)}
.diffs{list-style-type:"";padding:0;margin:0;border:1px solid var(--line);background:var(--card)}
.diff{display:grid;grid-template-columns:8.6rem 1fr;gap:.2rem 1rem;padding:.65rem 1rem;border-top:1px solid var(--line)}.diff:first-child{border-top:0}.diff p{margin:0}.diff>div{min-width:0}
.kind b{font:600 .8rem/1.5 var(--sans)}.kind .no{margin-left:.35rem}
.words{font-weight:600}
.ground{font-size:.8rem;color:var(--soft);line-height:1.6}
.hand{font-size:.88rem;border-left:4px solid var(--o1);padding:.3rem .8rem;margin:.6rem 0;background:var(--ob1)}
.heat td{text-align:center;white-space:nowrap}.heat td b{display:block;font-size:1.05rem;font-variant-numeric:tabular-nums}.heat .self{color:var(--soft);font-size:.8rem;white-space:normal}.heat{width:auto;min-width:min(100%,26rem)}
${Array.from({ length: 10 }, (_, i) => `.h${i}{background:color-mix(in srgb,var(--o0) ${i * 3 + 2}%,var(--card))}`).join('')}
.pic{max-width:none;height:auto;display:block}.figure{margin:.4rem 0 1rem}.figure .scroll{padding:1rem}
pre{font:.82rem/1.5 var(--mono);white-space:pre-wrap;overflow-wrap:anywhere;background:var(--card);border:1px solid var(--line);padding:.7rem .9rem;margin:.3rem 0 .8rem}
.method dt{font-weight:600;margin-top:.7rem}.method dd{margin:.1rem 0 .3rem 0;max-width:46rem}
.method p,.method li{max-width:46rem}
${PICTURE_STYLE}
@media (max-width:40rem){.diff{grid-template-columns:1fr}.aligned{padding:.8rem .7rem}h2{margin-top:2.4rem}.version{padding:.8rem .85rem}th,td{padding:.45rem .6rem}.c,.few .c.absent{white-space:normal;min-width:6.5rem}.few .c.absent,.wide .c.absent{min-width:10rem}.matrix tbody th{min-width:11rem}.articles tbody th{min-width:11rem}}
@media (forced-colors:active){.sig,.c b,.part,.chip{border:1px solid CanvasText}mark{color:CanvasText;background:Canvas}.glance li,.version,.aligned,.diffs{border:1px solid CanvasText}.pic .line,.pic .edge,.pic .rule,.pic .box,.pic .ring{stroke:CanvasText}.pic text{fill:CanvasText}.pic .box,.pic .chip{fill:Canvas}.pic .halo{stroke:Canvas}.pic .dot{fill:CanvasText}details>summary::before{border-color:CanvasText}}
@page{margin:18mm 16mm}
@media print{:root{color-scheme:light;${LIGHT};--paper:#fff;--card:#fff}body{font-size:10.2pt;background:#fff}main{max-width:none;padding:0}.filters,.skip,nav.toc,.js{display:none!important}.scroll{overflow:visible;border:0;background:none}.scroll table{font-size:8.6pt}th,td{padding:.3rem .5rem}.toc~section:not(#statements),.body,.page>.scroll,.many .st{content-visibility:visible}details:not(.graph)::details-content{content-visibility:visible;display:block;height:auto}.graph:not([open]){display:none}details>summary::before{display:none}details>summary{padding-left:0}.version,.part,.diff,tr,.figure,.glance{break-inside:avoid}h2,h3,h4,summary,.group{break-after:avoid}tfoot{display:table-row-group}.versions{grid-template-columns:repeat(auto-fit,minmax(60mm,1fr))}.body,.versions{break-before:avoid}summary,h3{break-inside:avoid}.matrix tbody th,.articles tbody th{min-width:8rem}.c{white-space:nowrap;min-width:0}.c.absent,.few .c.absent,.c.elsewhere{white-space:normal}a{color:inherit}.pic{max-width:100%;max-height:22cm;width:auto}.hash{min-width:0;font-size:6.5pt}mark,.sig,.part,.c b,.h0,.h1,.h2,.h3,.h4,.h5,.h6,.h7,.h8,.h9{-webkit-print-color-adjust:exact;print-color-adjust:exact}.aligned{border:0;padding:0}}
`

/** The sheet without line breaks at its ends. */
export const STYLE: string = SHEET.trim()
