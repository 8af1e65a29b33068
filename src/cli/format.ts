/** Which format a report is written in, and where it goes. */
import * as E from 'fp-ts/lib/Either.js'
import { type Failure, usage } from '../model/index.ts'
import { writeFolder, writeReport } from '../node/index.ts'
import { FORMATS, type ReportFormat, type Written } from '../report/index.ts'
import { EXIT, type Exit } from './exit.ts'
import type { Outcome } from './run.ts'
import type { Settings } from './settings.ts'
import { shield, shieldJson } from './shield.ts'
import type { World } from './world.ts'

const OTHER_ENDINGS: Readonly<Record<string, string>> = {
  htm: 'html',
  jsonl: 'ndjson',
  markdown: 'markdown',
  tei: 'tei',
  gv: 'dot',
}

const wrong = (path: string, expected: string, found: string, hint: string): Failure =>
  usage({ path, place: '', expected, found, hint })

/** The format whose ending the path has; the longest ending where several fit. */
const byEnding = (path: string): ReportFormat | undefined => {
  const name = path.toLowerCase()
  const [best] = Object.values(FORMATS)
    .filter((f) => name.endsWith(`.${f.ending}`))
    .toSorted((a, b) => b.ending.length - a.ending.length)
  const other = OTHER_ENDINGS[name.slice(name.lastIndexOf('.') + 1)]
  return best ?? (other === undefined ? undefined : FORMATS[other])
}

/** The format asked for by name, else by the ending of the output, else the usual one. */
export const formatAmong =
  <F>(formats: Readonly<Record<string, F>>, usual: string, ofEnding: (path: string) => F | undefined) =>
  (settings: Settings): E.Either<Failure, F> => {
    const name = settings.one('format')
    const path = settings.one('output')
    const names = Object.keys(formats).join(', ')
    if (name === null && path !== null && path !== '-') {
      const format = ofEnding(path)
      return format === undefined
        ? E.left(
            wrong(
              '--output',
              'a name whose ending tells the format',
              JSON.stringify(path.slice(0, 200)),
              `Name the format with -f: ${names}.`,
            ),
          )
        : E.right(format)
    }
    const format = Object.hasOwn(formats, name ?? usual) ? formats[name ?? usual] : undefined
    return format === undefined
      ? E.left(
          wrong('--format', `one of ${names}`, JSON.stringify(name), `variorum ${settings.command} --help tells more.`),
        )
      : E.right(format)
  }

/** The format of a report; text where nothing tells another. */
export const formatOf: (settings: Settings) => E.Either<Failure, ReportFormat> = formatAmong(FORMATS, 'text', byEnding)

/** Delivers what a writer made: to a file, a folder, or standard output. */
export const deliverWritten = async (
  world: World,
  settings: Settings,
  format: ReportFormat,
  written: Written,
): Promise<Outcome> => {
  const path = settings.one('output')
  const done = E.map((): Exit => EXIT.done)
  if (written._tag === 'Folder') {
    if (path === null || path === '-')
      return E.left(
        wrong(
          '--format',
          'a folder to write to',
          `${format.name} without one`,
          `${format.name} is ${format.about}: name the folder with -o.`,
        ),
      )
    return done(await writeFolder(path)(Object.entries(written.files).map(([name, text]) => ({ name, text })))())
  }
  if (path !== null && path !== '-') return done(await writeReport(path)(written.text)())
  const guard = format.name === 'text' ? String : format.mediaType.includes('json') ? shieldJson : shield
  const safe = world.terminal === 'terminal' ? guard(written.text) : written.text
  return done(await world.out(safe))
}
