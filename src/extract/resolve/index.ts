/** Drafts to attributions: who, by which outlet, on which occasion. */
import type { Article, Attribution, Extraction } from '../../model/index.ts'
import { spanOf } from '../../model/index.ts'
import type { Draft } from '../draft.ts'
import type { Scan } from '../scan.ts'

export type ResolveOptions = object

/** Names nobody yet: the speaker is the mention, the outlet the article's own. */
export const resolve =
  (_options: ResolveOptions) =>
  (article: Article, _scan: Scan, drafts: readonly Draft[]): Extraction => {
    const outlet = article.outlet ?? article.siglum
    const span = (r: { readonly start: number; readonly end: number }) => spanOf(article.text, r.start, r.end)
    const id = (n: number): string => `${article.id}#${n + 1}`
    const attributions = drafts.map((d, n): Attribution => {
      const source = d.source && span(d.source)
      return {
        id: id(n),
        article: article.id,
        mode: d.mode,
        source,
        speaker: source && source.text,
        cue: d.cue && span(d.cue),
        verb: d.verb,
        content: d.content.map(span),
        quoted: d.quoted.map(span),
        outlet,
        via: article.via,
        occasion: article.occasion,
        date: article.date,
        ...(d.addressee ? { addressee: span(d.addressee) } : {}),
        ...(d.parent === null ? {} : { partOf: id(d.parent) }),
      }
    })
    return {
      id: article.id,
      siglum: article.siglum,
      outlet,
      date: article.date,
      title: article.title,
      language: article.language,
      attributions,
      notices: [],
    }
  }
