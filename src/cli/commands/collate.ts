/** `variorum collate`: witnesses in, their alignment out; one collation or one a line. */
import * as E from 'fp-ts/lib/Either.js'
import { classify } from '../../classify/index.ts'
import { collate } from '../../collate/index.ts'
import { type Failure, usage } from '../../model/index.ts'
import { openInput, passedOver, STDIN } from '../../node/index.ts'
import { type CollationEntry, parseLine, readCollationInput, toCollationEntry } from '../../read/index.ts'
import { COLLATION_FORMATS, type CollationFormat, type CollationOptions, type Layout } from '../../report/index.ts'
import { EXIT, type Exit } from '../exit.ts'
import { formatAmong } from '../format.ts'
import { filesOf } from '../records.ts'
import type { Outcome, Run } from '../run.ts'
import type { Settings } from '../settings.ts'
import { shield, shieldJson } from '../shield.ts'
import { type Board, board } from '../messages.ts'
import type { World, Wrote } from '../world.ts'
import { streamed } from './extract.ts'

/** The format of a collation; of several with one ending, the first that is listed. */
const formatOf: (settings: Settings) => E.Either<Failure, CollationFormat> = formatAmong(
  COLLATION_FORMATS,
  'table',
  (path) => Object.values(COLLATION_FORMATS).find((f) => path.toLowerCase().endsWith(`.${f.ending}`)),
)

/** A document of its own cannot stand a line among others. */
const oneOnly = (name: string): Failure =>
  usage({
    path: '--format',
    place: '',
    expected: 'a format in which several collations can stand one after another',
    found: `${name}, which is one document`,
    hint: 'Use table, json, collatex, dot or apparatus, or give one collation at a time.',
  })

const DOCUMENTS = new Set(['tei', 'graphml'])

async function* entriesOf(
  settings: Settings,
  path: string,
): AsyncGenerator<E.Either<Failure, readonly [CollationEntry, 'several' | 'one']>, void, void> {
  const name = path === STDIN ? 'standard input' : path
  const opened = await openInput(settings.on('strict') === 'on' ? { strict: true } : {})(path)
  if (E.isLeft(opened)) {
    yield opened
    return
  }
  if (opened.right._tag === 'Whole') {
    const input = readCollationInput(name, opened.right.text)
    if (E.isLeft(input)) {
      yield input
      return
    }
    for (const entry of input.right.records) yield E.right([entry, input.right.several === 'one' ? 'one' : 'several'])
    return
  }
  for await (const line of opened.right.lines) {
    if (E.isLeft(line)) {
      yield line
      return
    }
    if (!/\S/u.test(line.right.text)) continue
    const entry = E.chain((value: unknown) => toCollationEntry({ place: `${name}: line ${line.right.number}`, value }))(
      parseLine(name)(line.right),
    )
    if (E.isLeft(entry)) {
      yield entry
      return
    }
    yield E.right([entry.right, 'several'])
  }
}

const shown = (
  entry: CollationEntry,
  format: CollationFormat,
  options: CollationOptions,
  several: 'several' | 'one',
  notes: Board,
): string => {
  const collation = collate(entry.witnesses)
  notes.tell(collation.notices)
  const written = format.write(options)({
    collation,
    differences: classify(collation),
    ...(entry.id === null ? {} : { id: entry.id }),
  })
  const text = written._tag === 'Text' ? written.text : Object.values(written.files).join('\n')
  const heading =
    several === 'several' && format.mediaType === 'text/plain' && entry.id !== null ? `${shield(entry.id)}\n` : ''
  const ending = several === 'several' && format.mediaType === 'text/plain' ? '\n' : ''
  return `${heading}${text}${ending}`
}

const produce =
  (settings: Settings, world: World) =>
  async (put: (text: string) => Promise<Wrote>): Promise<Outcome> => {
    const format = formatOf(settings)
    if (E.isLeft(format)) return format
    const files = await filesOf(settings.operands)
    if (E.isLeft(files)) return files
    const options: CollationOptions = {
      width: world.width,
      layout: (settings.one('layout') ?? 'columns') as Layout,
      pivot: (settings.one('pivot') ?? 'none') as CollationOptions['pivot'],
    }
    const notes = board(world)
    notes.tell(passedOver(files.right))
    for (const path of files.right.files)
      for await (const next of entriesOf(settings, path)) {
        if (E.isLeft(next)) return next
        const [entry, several] = next.right
        if (several === 'several' && DOCUMENTS.has(format.right.name)) return E.left(oneOnly(format.right.name))
        const text = shown(entry, format.right, options, several, notes)
        const json = world.terminal === 'terminal' && format.right.mediaType.includes('json')
        const wrote = await put(json ? shieldJson(text) : text)
        if (E.isLeft(wrote)) return wrote
      }
    notes.end()
    return E.right(EXIT.done as Exit)
  }

export const runCollate: Run = (settings, world) => streamed(settings, world, produce(settings, world))
