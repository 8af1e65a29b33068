/** Drafts to attributions: who said it, by which chain of outlets, on which occasion. */
import { bodies } from '../../lexicon/bodies.ts'
import { calendar } from '../../lexicon/calendar.ts'
import { givenNames } from '../../lexicon/given-names.ts'
import { nationalities } from '../../lexicon/nationalities.ts'
import { outlets } from '../../lexicon/outlets.ts'
import { roles } from '../../lexicon/roles.ts'
import { titles } from '../../lexicon/titles.ts'
import {
  type Article,
  type Attribution,
  contains,
  type Extraction,
  type Notice,
  type Range,
  type Span,
  spanOf,
} from '../../model/index.ts'
import type { Draft } from '../draft.ts'
import type { Scan } from '../scan.ts'
import { type Context, tokenAt } from './context.ts'
import { timesOf } from './dates.ts'
import { indexOf } from './entities.ts'
import { genders } from './genders.ts'
import { loreOf, type NameLexicons } from './lore.ts'
import { mentionsOf } from './mentions.ts'
import { occasionsOf } from './occasions.ts'
import { speakersOf } from './speakers.ts'
import { dateline, originsOf, sameOutlet, sectionsOf } from './provenance.ts'
import { whenSaid } from './when.ts'
import { wordsOf } from './words.ts'

export interface ResolveOptions {
  /** The word lists of names, people and outlets; the defaults where absent. */
  readonly names?: NameLexicons
}

/** The word lists resolution reads by default. */
export const nameLexicons: NameLexicons = { givenNames, nationalities, titles, roles, outlets, bodies, calendar }

export type { NameLexicons } from './lore.ts'

const outer = (d: Draft): Range => ({
  start: d.content[0]?.start ?? d.source?.start ?? 0,
  end: d.content.at(-1)?.end ?? d.source?.end ?? 0,
})

/** Ids from places alone: the article and the outer range of the content, with a suffix where two are equal. */
const idsOf = (article: string, drafts: readonly Draft[]): readonly string[] => {
  const seen = new Map<string, number>()
  return drafts.map((d) => {
    const o = outer(d)
    const id = `${article}:${o.start}-${o.end}`
    const n = (seen.get(id) ?? 0) + 1
    seen.set(id, n)
    return n === 1 ? id : `${id}.${n}`
  })
}

/** Resolution with word lists of the caller's. */
export const resolve = (
  options: ResolveOptions,
): ((article: Article, scan: Scan, drafts: readonly Draft[]) => Extraction) => {
  const lore = loreOf(options.names ?? nameLexicons)
  const spelt = new Map<string, unknown>()
  return (article, scan, all) => {
    const words = wordsOf(lore, scan, spelt)
    const index = indexOf(lore, mentionsOf(words))
    const head = dateline(lore, scan)
    const own = article.outlet ?? head.outlet ?? article.siglum
    const sections = sectionsOf(words, index, own)
    const origins = originsOf(words, index, own)
    const times = timesOf(words, article.date)
    const occasions = occasionsOf(words, index, times, head.end, head.end > 0 ? 'dateline' : 'none')
    genders(words, index)
    const context: Context = { words, scan, index, spoke: [], spoken: new Set() }
    const people = speakersOf(context, all)
    const relayed = (d: Draft): string | null => {
      const at = d.cue?.start ?? d.source?.start ?? outer(d).start
      const section = sections.findLast((x) => x.start <= at && at < x.end)
      if (section) return section.outlet
      const origin = origins.get(scan.sentence[tokenAt(scan, at)] ?? -1)
      if (!origin || (d.source && d.source.start < origin.mention.end && origin.mention.start < d.source.end))
        return null
      return origin.outlet
    }
    const kept: number[] = []
    const moved = new Map<number, number>()
    all.forEach((d, n) => {
      if (!opensSection(d, sections)) {
        moved.set(n, kept.length)
        kept.push(n)
      }
    })
    const drafts = kept.map((n) => all[n]).filter((d) => d !== undefined)
    const ids = idsOf(article.id, drafts)
    const said = whenSaid(
      scan,
      drafts,
      times,
      occasions,
      article,
      kept.map((n) => people[n]?.speaker ?? null),
    )
    const span = (r: Range): ReturnType<typeof spanOf> => spanOf(article.text, r.start, r.end)
    const notices: Notice[] = []
    const attributions = drafts.map((d, n): Attribution => {
      const who = people[kept[n] ?? n] ?? null
      const source = d.source && span(d.source)
      if (who?.unsafe && source)
        notices.push({
          rule: 'extract/unresolved-speaker',
          message: `“${source.text.slice(0, 80)}” stays as it is said: no name is safe.`,
          siglum: article.siglum,
          span: source,
        })
      const from = relayed(d)
      const outlet = from !== null && !sameOutlet(from, own) ? from : own
      const parent = d.parent === null ? undefined : moved.get(d.parent)
      const parentId = parent === undefined ? undefined : ids[parent]
      const attribution: Attribution = {
        id: ids[n] ?? article.id,
        article: article.id,
        mode: d.mode,
        source,
        speaker: who && who.speaker !== '' ? who.speaker : null,
        cue: d.cue && span(d.cue),
        verb: d.verb,
        content: d.content.map(span),
        quoted: d.quoted.map(span),
        outlet,
        via: outlet === own ? article.via : [own, ...article.via],
        occasion: article.occasion ?? said[n]?.occasion ?? null,
        date: said[n]?.date ?? null,
      }
      const extras: { addressee?: Span; partOf?: string } = {}
      if (d.addressee) extras.addressee = span(d.addressee)
      if (parentId !== undefined) extras.partOf = parentId
      return Object.assign(attribution, extras)
    })
    return {
      id: article.id,
      siglum: article.siglum,
      outlet: own,
      date: article.date,
      title: article.title,
      language: article.language,
      attributions,
      notices,
    }
  }
}

/** Is the draft's source the outlet whose section its own words open? Such an outlet is the origin, not the speaker. */
const opensSection = (d: Draft, sections: readonly { readonly opener: Range }[]): boolean => {
  const { source } = d
  return source !== null && sections.some((x) => contains(x.opener, source))
}
