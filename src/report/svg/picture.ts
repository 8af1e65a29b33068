/**
 * A picture: drawn once, shown two ways, inside the report (styled by its sheet) and as a file of its own.
 * Shapes carry classes, never colours of their own; every picture has a title and a description in words.
 */
import { type Html, el, markup } from '../markup.ts'

export interface Picture {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
  readonly body: readonly Html[]
}

/** The rules pictures share; the report's sheet holds them too. */
export const PICTURE_STYLE = `.pic text{font:13px system-ui,"Segoe UI",Helvetica,Arial,sans-serif;fill:var(--ink)}.pic .soft{fill:var(--soft)}.pic .small{font-size:11.5px}.pic .strong{font-weight:600}.pic .mid{text-anchor:middle}.pic .end{text-anchor:end}.pic .serif{font-family:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,serif;font-size:14px}.pic .box{fill:var(--card);stroke:var(--line)}.pic .rule{stroke:var(--line);fill:none}.pic .edge{stroke:var(--soft);fill:none;stroke-width:1.5}.pic .halo{stroke:var(--paper);stroke-width:4;paint-order:stroke;stroke-linejoin:round}.pic .dot{fill:var(--ink)}.pic .ring{fill:var(--paper);stroke:var(--ink);stroke-width:1.5}.pic .line{fill:none;stroke-width:2.5;stroke:var(--o)}.pic .chip{fill:var(--ob);stroke:var(--o)}.pic .chipt{fill:var(--o);font-weight:600}.pic .cell{fill:var(--card)}.pic .tone{fill:var(--o0)}.pic .o1.line{stroke-dasharray:7 3}.pic .o2.line{stroke-dasharray:2 3}.pic .o3.line{stroke-dasharray:10 3 2 3}.pic .o4.line{stroke-dasharray:4 2}.pic .o5.line{stroke-dasharray:12 4}`

/** The colours of the outlets, light and dark; each pair is legible at 4.5 to 1. */
export const LIGHT = `--paper:#fdfcf9;--ink:#1d1b18;--soft:#5f594f;--line:#ddd6ca;--card:#fff;--hit:#fff3bf;--o0:#0b5c9e;--ob0:#e4eff9;--o1:#9a4600;--ob1:#fbeadb;--o2:#5d3a8c;--ob2:#eee6f7;--o3:#0f5f66;--ob3:#def0f1;--o4:#7a2f62;--ob4:#f7e6f0;--o5:#4a4f57;--ob5:#eceef0`
export const DARK = `--paper:#161513;--ink:#ece7de;--soft:#aca497;--line:#3a362f;--card:#1e1c19;--hit:#3b3517;--o0:#8cc4f5;--ob0:#16293a;--o1:#f2ac6f;--ob1:#38230f;--o2:#cdb2f2;--ob2:#2a2038;--o3:#86d3d8;--ob3:#10302f;--o4:#f0a9d4;--ob4:#391a2d;--o5:#c3c8d0;--ob5:#2a2d32`
export const TINTS: string = Array.from({ length: 6 }, (_, i) => `.o${i}{--o:var(--o${i});--ob:var(--ob${i})}`).join('')

const MARGIN = 8

const frame = (picture: Picture): Html => {
  const [width, height] = [Math.ceil(picture.width) + 2 * MARGIN, Math.ceil(picture.height) + 2 * MARGIN]
  return el`viewBox="${-MARGIN} ${-MARGIN} ${width} ${height}" width="${width}" height="${height}"`
}

/** The picture as a part of the report; its description is read in its place. */
export const inline = (picture: Picture): Html =>
  el`<svg class="pic" ${frame(picture)} role="img" aria-label="${`${picture.title}. ${picture.description}`}">${picture.body}</svg>`

/** The picture as an SVG file that needs nothing beside it. */
export const standalone = (picture: Picture): string =>
  el`<svg xmlns="http://www.w3.org/2000/svg" class="pic" ${frame(picture)} role="img" aria-labelledby="t d">${markup(
    `<style>.pic{${LIGHT};background:var(--paper)}@media (prefers-color-scheme:dark){.pic{${DARK}}}${TINTS}.ox{--o:var(--soft);--ob:var(--card)}${PICTURE_STYLE}</style>`,
  )}<title id="t">${picture.title}</title><desc id="d">${picture.description}</desc>${picture.body}</svg>
`.markup

/** The text cut to a number of characters, whole pairs only. */
export const clipped = (text: string, limit: number): string => {
  const flat = text.replace(/\s/gu, ' ')
  const all = Array.from(flat.slice(0, limit * 2 + 2))
  return all.length <= limit && flat.length <= limit * 2 ? flat : `${all.slice(0, limit - 1).join('')}…`
}

/** About how wide a text is in print, in pixels: wide scripts count double. */
export const widthOf = (text: string, size: number = 13): number => {
  let units = 0
  for (const c of text) units += (c.codePointAt(0) ?? 0) > 0x2e7f ? 1.05 : 0.56
  return Math.ceil(units * size)
}

export const label = (x: number, y: number, classes: string, text: string): Html =>
  el`<text class="${classes}" x="${x}" y="${y}">${text}</text>`

/** A name short enough to be drawn. */
export const inlineSafe = (name: string): string => clipped(name, 24)
