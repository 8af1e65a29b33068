/**
 * The library in a browser page, through any bundler:
 *     npx esbuild examples/browser/main.ts --bundle --format=esm --outfile=main.js
 * In: what stands in the two text fields. Out: the report as text, made in the page; nothing leaves it.
 */
/// <reference lib="dom" />
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { compare, showFailure } from 'variorum'
import { toText } from 'variorum/report'

const field = (id: string): string => document.querySelector<HTMLTextAreaElement>(`#${id}`)?.value ?? ''

document.querySelector('#compare')?.addEventListener('click', () => {
  const report = compare([
    { outlet: 'First', text: field('first') },
    { outlet: 'Second', text: field('second') },
  ])
  const result = document.querySelector('#result')
  if (result) result.textContent = pipe(report, E.match(showFailure, toText))
})
