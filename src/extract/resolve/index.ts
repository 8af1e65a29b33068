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
  type Extraction,
  type Notice,
  type Range,
  type Span,
  spanOf,
} from '../../model/index.ts'
import type { Draft } from '../draft.ts'
import type { Scan } from '../scan.ts'
import type { Context } from './context.ts'
import { timesOf } from './dates.ts'
import { indexOf } from './entities.ts'
import { headline } from './headline.ts'
import { genders } from './genders.ts'
import { loreOf, type NameLexicons } from './lore.ts'
import { mentionsOf } from './mentions.ts'
import { occasionsOf } from './occasions.ts'
import { speakersOf } from './speakers.ts'
import { withSubjects } from './subjects.ts'
import { dateline, originsOf, outletsCalled, outletsOf, sameOutlet, sectionsOf } from './provenance.ts'
import { relayed } from './relay.ts'
import { wholeSources } from './whole.ts'
import { whenSaid } from './when.ts'
import { newMemory, withOutlets, wordsOf } from './words.ts'

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

/** The characters of a quotation's marks. */
const MARKS = 2

/** A draft whose words begin behind the dateline, where they begin with it: `HALDEN (AN) — The bridge is closed, police said.` */
const pastDateline = (d: Draft, end: number, text: string): Draft => {
  const [first, ...rest] = d.content
  if (!first || first.start >= end || first.end <= end) return d
  let start = end
  while (start < first.end && /[\s_–—-]/u.test(text.charAt(start))) start++
  if (start >= first.end) return d
  const content = [{ start, end: first.end }, ...rest]
  const bare = content.reduce((n, r) => n + r.end - r.start, 0) - d.quoted.reduce((n, q) => n + q.end - q.start, 0)
  return { ...d, content, mode: d.mode === 'mixed' && bare <= MARKS * content.length ? 'direct' : d.mode }
}

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
  const memory = newMemory()
  return (article, scan, all) => {
    const plain = wordsOf(lore, scan, memory)
    const index = indexOf(lore, mentionsOf(plain))
    const words = withOutlets(plain, outletsCalled(plain, index))
    headline((other) => wordsOf(lore, other, memory), scan, index, article.title)
    const head = dateline(lore, scan)
    const own = article.outlet ?? head.outlet ?? article.siglum
    const sections = sectionsOf(words, index, own)
    const sentences = originsOf(words, index, own)
    const times = timesOf(words, article.date)
    const occasions = occasionsOf(words, index, times, head)
    genders(words, index)
    const told = all.map((d) => pastDateline(d, head.end, article.text))
    const { drafts, origins } = relayed(words, index, wholeSources(words, withSubjects(scan, told)), own, sections)
    const context: Context = { words, scan, index, spoke: [], spoken: new Set() }
    const people = speakersOf(context, drafts)
    const speakers = people.map((p) => p?.speaker ?? null)
    const said = whenSaid(words, drafts, times, occasions, article, speakers)
    const ids = idsOf(article.id, drafts)
    const from = outletsOf(scan, drafts, origins, sections, sentences)
    const span = (r: Range): Span => spanOf(article.text, r.start, r.end)
    const notices: Notice[] = []
    const attributions = drafts.map((d, n): Attribution => {
      const who = people[n] ?? null
      const source = d.source && span(d.source)
      if (who?.unsafe && source) notices.push(unresolved(article.siglum, source))
      const origin = from[n] ?? null
      const outlet = origin !== null && !sameOutlet(origin, own) ? origin : own
      const parentId = d.parent === null ? undefined : ids[d.parent]
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
      if (!d.addressee && parentId === undefined) return attribution
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

const unresolved = (siglum: string, source: Span): Notice => ({
  rule: 'extract/unresolved-speaker',
  message: `“${source.text.slice(0, 80)}” stays as it is said: no name is safe.`,
  siglum,
  span: source,
})
