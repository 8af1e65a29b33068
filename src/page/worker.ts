/** The worker's end of the page: one question in, answers out. */
import type { Answer, Question } from './message.ts'
import { answer, type Desk } from './work.ts'

interface Port {
  readonly addEventListener: (type: 'message', listener: (event: { readonly data: Question }) => void) => void
  readonly postMessage: (message: Answer) => void
}

const port = globalThis as unknown as Port
const desk: Desk = { report: null, maxExcerpt: null }
const say = (a: Answer): void => port.postMessage(a)
const ask = answer(desk, say)

port.addEventListener('message', ({ data }) => {
  try {
    ask(data)
  } catch (e) {
    say({
      say: 'failure',
      to: data.ask,
      text: `A fault of the program: ${e instanceof Error ? e.message : 'unknown'}. Please report it.`,
    })
  }
})
