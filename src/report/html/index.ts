export { toHtml, toHtmlWith } from './html.ts'
export type { HtmlOptions } from './view.ts'
