/** `variorum demo`: the bundled example. */
import { demo } from '../../demo.ts'
import { plainRecord } from '../../model/index.ts'
import type { Run } from '../run.ts'
import { report } from './compare.ts'

export const runDemo: Run = (settings, world) =>
  report(
    settings,
    world,
  )({ records: demo.map((article) => ({ ...plainRecord(article.text), ...article })), notices: [] })
