/** Speed and size of every writer on a large made-up report, as a table in Markdown. */
import { defaultOptions, FORMATS } from '../src/report/index.ts'
import { largeReport } from './report-made.ts'

const kilobytes = (texts: readonly string[]): string =>
  (texts.reduce((n, x) => n + Buffer.byteLength(x, 'utf8'), 0) / 1024).toFixed(0)

export const bench = async (): Promise<string> => {
  const rows = [1, 100, 1000].flatMap((n) => {
    const report = largeReport(n, 10)
    return Object.values(FORMATS).map((f) => {
      const cpu = process.cpuUsage()
      const start = performance.now()
      const written = f.write(defaultOptions)(report)
      const ms = performance.now() - start
      const { user, system } = process.cpuUsage(cpu)
      const texts = written._tag === 'Text' ? [written.text] : Object.values(written.files)
      return `| ${n} × 10 | ${f.name} | ${ms.toFixed(0)} | ${((user + system) / 1000).toFixed(0)} | ${kilobytes(texts)} |`
    })
  })
  return [
    '## Reports',
    '',
    '| statements × outlets | format | ms | ms of processor | KB |',
    '| --- | --- | --: | --: | --: |',
    ...rows,
    '',
  ].join('\n')
}
