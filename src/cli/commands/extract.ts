/** `variorum extract`: one line per article, written as it is found. */
import * as E from 'fp-ts/lib/Either.js'
import { extract } from '../../extract/index.ts'
import type { Failure } from '../../model/index.ts'
import { fileNamer, passedOver, writePieces } from '../../node/index.ts'
import { articlesInBatches } from '../../read/index.ts'
import { EXIT, type Exit } from '../exit.ts'
import { formatAmong } from '../format.ts'
import { labelsOf } from '../labels.ts'
import { progress } from '../progress.ts'
import { batches, filesOf } from '../records.ts'
import type { Outcome, Run } from '../run.ts'
import type { Settings } from '../settings.ts'
import { jsonLine } from '../shield.ts'
import { withoutStatement } from '../../assemble/index.ts'
import { board } from '../messages.ts'
import type { World, Wrote } from '../world.ts'

type Put = (text: string) => Promise<Wrote>

const FLUSH = 65_536

/** How records stand in a file. */
interface Framing {
  readonly open: string
  readonly between: string
  readonly close: string
  /** What is written where there is no record. */
  readonly empty: string
  readonly endings: RegExp
}

/** Records as lines, or as the elements of one array. */
const FRAMINGS: Readonly<Record<string, Framing>> = {
  ndjson: { open: '', between: '\n', close: '\n', empty: '', endings: /\.(?:nd|ld)json$|\.jsonl$/i },
  json: { open: '[\n', between: ',\n', close: '\n]\n', empty: '[\n\n]\n', endings: /\.json$/i },
}

/** The framing asked for by name, else by the ending of the output, else one record a line. */
export const framingOf: (settings: Settings) => E.Either<Failure, Framing> = formatAmong(FRAMINGS, 'ndjson', (path) =>
  Object.values(FRAMINGS).find((f) => f.endings.test(path)),
)

/** Writes records one after another, in pieces of some size. */
export const writer = (
  { open, between, close, empty }: Framing,
  put: Put,
): { readonly add: (value: unknown) => Promise<Wrote>; readonly end: () => Promise<Wrote> } => {
  let held = open
  let count = 0
  return {
    add: async (value) => {
      held += (count === 0 ? '' : between) + jsonLine(value).trimEnd()
      count++
      if (held.length < FLUSH) return E.right(undefined)
      const text = held
      held = ''
      return put(text)
    },
    end: () => put(count === 0 ? empty : held + close),
  }
}

const produce =
  (settings: Settings, world: World) =>
  async (put: Put): Promise<Outcome> => {
    const framing = framingOf(settings)
    if (E.isLeft(framing)) return framing
    const files = await filesOf(settings.operands)
    if (E.isLeft(files)) return files
    const label = labelsOf(settings, files.right.files.length)
    if (E.isLeft(label)) return label
    const name = articlesInBatches()
    const byFile = fileNamer(files.right.files.length)
    const out = writer(framing.right, put)
    const bar = progress('articles')
    const notes = board(world)
    notes.tell(passedOver(files.right))
    let done = 0
    const options = settings.on('strict') === 'on' ? ({ strict: true } as const) : {}
    for await (const batch of batches(options, files.right.files, label.right)) {
      if (E.isLeft(batch)) {
        bar.end()
        notes.end()
        await out.end()
        return batch
      }
      const { articles, notices } = name(byFile(batch.right.filed))
      notes.tell([...batch.right.notices, ...notices])
      for (const article of articles) {
        const extraction = extract(article)
        bar.tick(++done)
        notes.tell(extraction.notices)
        notes.tell(withoutStatement(extraction, notices))
        const wrote = await out.add(extraction)
        if (E.isLeft(wrote)) return wrote
      }
    }
    bar.end()
    notes.end()
    return E.map((): Exit => EXIT.done)(await out.end())
  }

/** Streams to standard output, or to a file that takes its place when all is done. */
export const streamed = (settings: Settings, world: World, make: (put: Put) => Promise<Outcome>): Promise<Outcome> => {
  const path = settings.one('output')
  if (path === null || path === '-') return make(world.out)
  return writePieces(path)<Exit, 'Gone'>((sink) =>
    make(sink as (text: string) => Promise<E.Either<Failure | 'Gone', void>>),
  )()
}

export const runExtract: Run = (settings, world) => streamed(settings, world, produce(settings, world))
