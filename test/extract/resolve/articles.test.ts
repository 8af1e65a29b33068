import test from 'ava'
import { extract } from '../../../src/extract/index.ts'
import { articles } from './articles.ts'
import { article } from './marked.ts'

for (const { fact, title, text, said } of articles)
  test(`a reader knows who speaks: ${fact}`, (t) => {
    const { attributions } = extract(article(text, { title: title ?? null, outlet: 'Own' }))
    const found = said.map(({ words }) => {
      const a = attributions.findLast((x) => x.content.some((c) => c.text.includes(words)))
      return { words, who: a?.speaker ?? null, from: a?.outlet ?? null }
    })
    t.deepEqual(
      found,
      said.map(({ words, who, from }) => ({ words, who, from: from ?? 'Own' })),
    )
  })
