export { escapeHtml, escapeXml, legal, safeUrl, visible } from './escape.ts'
