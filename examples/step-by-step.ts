/**
 * The stages one by one, for programs that stand between them: extract → link → collate → classify.
 * In: two sentences of two outlets. Out: what each stage makes of them.
 */
import * as E from 'fp-ts/lib/Either.js'
import { showFailure } from 'variorum'
import { classify, explain } from 'variorum/classify'
import { collate } from 'variorum/collate'
import { extract } from 'variorum/extract'
import { explain as because, link, toStatement } from 'variorum/link'
import { toArticles } from 'variorum/read'
import { toTable } from 'variorum/report'

const named = toArticles([
  { id: 'g', outlet: 'Gazette', text: '“We will not raise fares this year,” Mayor Ada Ortiz said.' },
  { id: 'h', outlet: 'Herald', text: 'Ada Ortiz, the mayor, said the city “will never raise the fares”.' },
])

if (E.isLeft(named)) console.log(showFailure(named.left))
else {
  const attributions = named.right.articles.flatMap((article) => extract(article).attributions)
  for (const { outlet, mode, speaker, cue, content } of attributions)
    console.log(`${outlet}: ${mode}, ${speaker}, “${cue?.text}”: ${content.map((span) => span.text).join(' ')}`)

  const { utterances } = link(attributions.map(toStatement))
  for (const { links } of utterances) for (const found of links) console.log(because(found))

  const collation = collate(
    attributions.map(({ outlet, mode, content }) => ({
      siglum: outlet,
      mode,
      content: content.map((span) => span.text).join(' '),
    })),
  )
  console.log(toTable(collation))
  for (const difference of classify(collation)) console.log(explain(difference, ['Gazette', 'Herald']))
}
