/** `variorum link`: statements or extraction records in, utterances out. */
import * as E from 'fp-ts/lib/Either.js'
import { link, toStatement } from '../../link/index.ts'
import { type Failure, malformed, nothingToCompare, type Statement } from '../../model/index.ts'
import { openInput, type OpenOptions, passedOver, STDIN } from '../../node/index.ts'
import { parseLine, readStatements, type StatementInput, toStatementInput } from '../../read/index.ts'
import { EXIT, type Exit } from '../exit.ts'
import { filesOf } from '../records.ts'
import type { Outcome, Run } from '../run.ts'
import type { Settings } from '../settings.ts'
import { board } from '../messages.ts'
import type { World, Wrote } from '../world.ts'
import { framingOf, streamed, writer } from './extract.ts'

const statementsOf = (input: StatementInput): readonly Statement[] =>
  input._tag === 'Statements' ? input.statements : input.extraction.attributions.map(toStatement)

const readFile = async (options: OpenOptions, path: string): Promise<E.Either<Failure, readonly Statement[]>> => {
  const name = path === STDIN ? 'standard input' : path
  const opened = await openInput(options)(path)
  if (E.isLeft(opened)) return opened
  const out: Statement[] = []
  if (opened.right._tag === 'Whole') {
    const inputs = readStatements(name, opened.right.text)
    if (E.isLeft(inputs)) return inputs
    for (const input of inputs.right) for (const s of statementsOf(input)) out.push(s)
    return E.right(out)
  }
  for await (const line of opened.right.lines) {
    if (E.isLeft(line)) return line
    if (!/\S/u.test(line.right.text)) continue
    const value = parseLine(name)(line.right)
    if (E.isLeft(value)) return value
    const input = toStatementInput({ place: `${name}: line ${line.right.number}`, value: value.right })
    if (E.isLeft(input)) return input
    for (const s of statementsOf(input.right)) out.push(s)
  }
  return E.right(out)
}

const sameId = (id: string): Failure =>
  malformed({
    path: 'input',
    place: 'id',
    expected: 'an id of its own for each statement',
    found: `${JSON.stringify(id.slice(0, 100))} twice`,
    hint: 'Give each statement another id.',
  })

const nothing = (): Failure =>
  nothingToCompare({
    path: 'input',
    place: '',
    expected: 'at least one statement',
    found: 'none',
    hint: 'Give statement records, or what variorum extract writes.',
  })

const produce =
  (settings: Settings, world: World) =>
  async (put: (text: string) => Promise<Wrote>): Promise<Outcome> => {
    const framing = framingOf(settings)
    if (E.isLeft(framing)) return framing
    const files = await filesOf(settings.operands)
    if (E.isLeft(files)) return files
    const statements: Statement[] = []
    for (const path of files.right.files) {
      const some = await readFile(settings.on('strict') === 'on' ? { strict: true } : {}, path)
      if (E.isLeft(some)) return some
      for (const s of some.right) statements.push(s)
    }
    if (statements.length === 0) return E.left(nothing())
    const seen = new Set<string>()
    for (const { id } of statements) {
      if (seen.has(id)) return E.left(sameId(id))
      seen.add(id)
    }
    const { utterances, notices } = link(statements)
    const notes = board(world)
    notes.tell([...passedOver(files.right), ...notices])
    notes.end()
    const out = writer(framing.right, put)
    for (const utterance of utterances) {
      const wrote = await out.add(utterance)
      if (E.isLeft(wrote)) return wrote
    }
    return E.map((): Exit => EXIT.done)(await out.end())
  }

export const runLink: Run = (settings, world) => streamed(settings, world, produce(settings, world))
