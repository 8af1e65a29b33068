/** `variorum page`: the page for people without a terminal, as the build made it. */
import { readFile } from 'node:fs/promises'
import * as E from 'fp-ts/lib/Either.js'
import { unreadable } from '../../model/index.ts'
import { deliver, type Run } from '../run.ts'

const PAGE = new URL('../../page/page.html', import.meta.url)

const absent = unreadable({
  path: 'page',
  place: '',
  expected: 'the page as the package carries it',
  found: 'no such file',
  hint: 'Install the package anew, or run npm run build in a clone of it.',
})

const read = async (): Promise<string | null> => {
  try {
    return await readFile(PAGE, 'utf8')
  } catch {
    return null
  }
}

export const runPage: Run = async (settings, world) => {
  const page = await read()
  return page === null ? E.left(absent) : deliver(world, settings.one('output'), page)
}
