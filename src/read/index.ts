export { type Articles, toArticles } from './articles.ts'
