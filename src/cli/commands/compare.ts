/** `variorum compare`: articles in, a report out. */
import * as E from 'fp-ts/lib/Either.js'
import { type CompareOptions, compareWith } from '../../compare.ts'
import { type ArticleRecord, type Failure, type Notice, type Overrides, type Report } from '../../model/index.ts'
import { type FiledRecord, fileNamer, passedOver, readWhole } from '../../node/index.ts'
import { decodeOverrides } from '../../overrides/index.ts'
import { parseJson } from '../../read/index.ts'
import { defaultOptions, type TextOptions } from '../../report/index.ts'
import type { Step } from '../../steps.ts'
import { EXIT } from '../exit.ts'
import { deliverWritten, formatOf } from '../format.ts'
import { labelsOf } from '../labels.ts'
import { knownSiglum, matched, narrowed } from '../narrow.ts'
import { progress } from '../progress.ts'
import { batches, filesOf } from '../records.ts'
import type { Outcome, Run } from '../run.ts'
import { numberOf, type Settings } from '../settings.ts'
import { board } from '../messages.ts'
import type { World } from '../world.ts'

interface Given {
  readonly records: readonly ArticleRecord[]
  readonly notices: readonly Notice[]
}

const read = async (settings: Settings): Promise<E.Either<Failure, Given>> => {
  const files = await filesOf(settings.operands)
  if (E.isLeft(files)) return files
  const label = labelsOf(settings, files.right.files.length)
  if (E.isLeft(label)) return label
  const filed: FiledRecord[] = []
  const notices: Notice[] = [...passedOver(files.right)]
  const bar = progress('files')
  for await (const batch of batches(
    settings.on('strict') === 'on' ? { strict: true } : {},
    files.right.files,
    label.right,
  )) {
    if (E.isLeft(batch)) {
      bar.end()
      return batch
    }
    for (const f of batch.right.filed) filed.push(f)
    for (const n of batch.right.notices) notices.push(n)
    bar.tick(batch.right.files, files.right.files.length)
  }
  bar.end()
  return E.right({ records: fileNamer(files.right.files.length)(filed), notices })
}

const overridesOf = async (settings: Settings): Promise<E.Either<Failure, Overrides | null>> => {
  const path = settings.one('overrides')
  if (path === null) return E.right(null)
  const whole = await readWhole({})(path)
  if (E.isLeft(whole)) return whole
  return E.chain(decodeOverrides(path))(parseJson(path, whole.right.text))
}

const DOING: Readonly<Record<Step['step'], string>> = {
  extract: 'articles searched for statements',
  link: 'statements joined',
  collate: 'statements compared',
}

const pivots = new Set(['none', 'majority', 'earliest'])

/** The report is made, narrowed, written; notices stand on standard error. */
export const report =
  (settings: Settings, world: World) =>
  async (given: Given): Promise<Outcome> => {
    const format = formatOf(settings)
    if (E.isLeft(format)) return format
    const excerpt = numberOf(settings, 'max-excerpt')
    if (E.isLeft(excerpt)) return excerpt
    const overrides = await overridesOf(settings)
    if (E.isLeft(overrides)) return overrides
    const record = settings.one('record')
    const options: CompareOptions = {
      ...(record === null ? {} : { record }),
      ...(overrides.right === null ? {} : { overrides: overrides.right }),
    }
    const bar = progress('')
    const compared = compareWith({ ...options, onStep: ({ step, done, of }) => bar.tick(done, of, DOING[step]) })(
      given.records,
    )
    bar.end()
    if (E.isLeft(compared)) return compared
    const pivot = settings.one('pivot') ?? defaultOptions.pivot
    const named = pivots.has(pivot) ? E.right(pivot) : knownSiglum('pivot', compared.right)(pivot)
    if (E.isLeft(named)) return named
    const recorded = record === null ? E.right('') : knownSiglum('record', compared.right)(record)
    if (E.isLeft(recorded)) return recorded
    const notices = [...given.notices, ...compared.right.notices]
    const narrow = narrowed(settings, { ...compared.right, notices })
    if (E.isLeft(narrow)) return narrow
    const words: TextOptions = {
      pivot,
      maxExcerpt: excerpt.right,
      width: world.width,
      colour: settings.one('output') === null ? world.colour : 'plain',
    }
    return deliver(settings, world, format.right, words, narrow.right)
  }

const deliver = async (
  settings: Settings,
  world: World,
  format: Parameters<typeof deliverWritten>[2],
  words: TextOptions,
  made: Report,
): Promise<Outcome> => {
  const done = await deliverWritten(world, settings, format, format.write(words)(made))
  if (E.isLeft(done)) return done
  const notes = board(world)
  notes.tell(made.notices)
  notes.end()
  return E.right(matched(settings, made) === 'matched' ? EXIT.matched : done.right)
}

export const runCompare: Run = async (settings, world) => {
  const format = formatOf(settings)
  if (E.isLeft(format)) return format
  const given = await read(settings)
  return E.isLeft(given) ? given : report(settings, world)(given.right)
}
