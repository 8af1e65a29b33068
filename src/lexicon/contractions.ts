/** Contracted forms and what they stand for. */
import type { Lexicon } from './lexicon.ts'

/** A folded contraction and its words; where several readings are possible, the commoner one. */
export const contractions: Lexicon<Readonly<Record<string, readonly string[]>>> = {
  name: 'contractions',
  language: 'en',
  source: 'Written for this project.',
  version: '1',
  entries: Object.fromEntries(
    `n't=not|can't=can not|cannot=can not|won't=will not|shan't=shall not|don't=do not|doesn't=does not|didn't=did not|isn't=is not|aren't=are not|wasn't=was not|weren't=were not|haven't=have not|hasn't=has not|hadn't=had not|wouldn't=would not|shouldn't=should not|couldn't=could not|mightn't=might not|mustn't=must not|needn't=need not|ain't=is not|i'm=i am|i've=i have|i'll=i will|i'd=i would|you're=you are|you've=you have|you'll=you will|you'd=you would|he's=he is|he'll=he will|he'd=he would|she's=she is|she'll=she will|she'd=she would|it's=it is|it'll=it will|it'd=it would|we're=we are|we've=we have|we'll=we will|we'd=we would|they're=they are|they've=they have|they'll=they will|they'd=they would|that's=that is|that'll=that will|there's=there is|here's=here is|what's=what is|who's=who is|where's=where is|let's=let us|'re='re are|'ve='ve have|'ll='ll will|'m='m am|gonna=going to|wanna=want to|gotta=got to|'cause=because|o'clock=hour|'tis=it is|'twas=it was`
      .split('|')
      .map((entry) => {
        const [short = '', long = ''] = entry.split('=')
        return [short, long.split(' ').filter((w) => !w.startsWith("'"))] as const
      }),
  ),
}
