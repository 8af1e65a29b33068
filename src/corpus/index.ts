/** Many articles: a collection that grows by what is added, and answers as if all had come at once. */
export { add, type Corpus, corpus, find, link, statements } from './corpus.ts'
