/**
 * The page for people without a terminal: paste or drop articles, name the outlets, read the report, save it.
 * Nothing leaves the machine: the policy forbids every connection, and the library runs in a worker made from this file.
 */
import { demo } from '../demo.ts'
import { addCard, cards, clearCards, dropEmpty, emptyCard } from './cards.ts'
import { byId, type FileLike, type Happening, listed, part, window, type WorkerLike } from './dom.ts'
import { worker } from './library.ts'
import type { Answer, Offer, Question } from './message.ts'

const LONGEST_FILE = 64 * 1024 * 1024

const status = (text: string): void => {
  byId('status').textContent = text
}
const fault = (text: string): void => {
  const box = byId('fault')
  box.hidden = text === ''
  box.textContent = text
}
/** Tells one more thing, below what is told already: of several files, each has its say. */
const alsoTold = (text: string): void => {
  const told = byId('fault').textContent ?? ''
  fault(told === '' ? text : `${told}\n${text}`)
}

/** The worker that holds the report on the page, or none yet. */
let keeper: WorkerLike | null = null
/** The worker that makes the next report; the keeper stays, so that stopping it loses nothing. */
let maker: WorkerLike | null = null
let ticking = 0
let started = 0
let phase = ''

const idle = (): void => {
  window.clearInterval(ticking)
  byId('busy').hidden = true
  byId('compare').disabled = false
}

const tick = (): void => {
  const seconds = Math.floor((performance.now() - started) / 1000)
  byId('elapsed').textContent = seconds > 0 ? `${phase} · ${seconds} s` : phase
}

const busy = (): void => {
  started = performance.now()
  byId('busy').hidden = false
  byId('compare').disabled = true
  byId('progress').removeAttribute('value')
  window.clearInterval(ticking)
  ticking = window.setInterval(tick, 500)
}

const summoned = async (): Promise<WorkerLike> => {
  const fresh = await worker()
  fresh.addEventListener('message', ({ data }) => heard(data as Answer))
  fresh.addEventListener('error', (e) => {
    if (fresh === keeper) keeper = null
    stop()
    fault(`A fault of the program: ${e.message ?? 'the worker ended'}.`)
  })
  return fresh
}

/** Puts a question to a worker; its answers go to `heard`. */
const asked = async (question: Question): Promise<void> => {
  try {
    const one = question.ask === 'compare' ? (maker ??= await summoned()) : (keeper ??= await summoned())
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    one.postMessage(question)
  } catch {
    idle()
    fault('This browser could not start: it has to allow workers made from memory, as browsers since 2023 do.')
  }
}

/** Files that are being read. */
let reading = 0

/** The worker that made the report keeps it; the one before still reads what it was given. */
const keep = (): void => {
  if (reading === 0) keeper?.terminate()
  keeper = maker
  maker = null
}

const stop = (): void => {
  maker?.terminate()
  maker = null
  idle()
}

const offersOf = (offers: readonly Offer[]): void => {
  byId('saves').replaceChildren(
    ...offers.map(({ name, about }) => {
      const item = window.document.createElement('li')
      const button = window.document.createElement('button')
      button.setAttribute('type', 'button')
      button.textContent = name
      button.addEventListener('click', () => {
        status(`Writing ${name} …`)
        void asked({ ask: 'write', format: name })
      })
      const note = window.document.createElement('span')
      note.textContent = ` ${about}`
      item.append(button, note)
      return item
    }),
  )
}

const saved = (name: string, mediaType: string, bytes: Uint8Array): void => {
  const link = window.document.createElement('a')
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: mediaType }))
  link.href = address
  link.download = name
  window.document.body.append(link)
  link.click()
  link.remove()
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000)
  status(`Saved ${name}.`)
}

/** Does the example stand in the form as it was put there? Then the reader's own articles take its place. */
let untouched = true

const makeRoom = (): void => {
  if (untouched) clearCards()
  else dropEmpty()
  untouched = false
}

/** Does the reader wait for the report (and not merely for the example to stand there)? */
let wanted = false

const heard = (answer: Answer): void => {
  switch (answer.say) {
    case 'phase': {
      phase = answer.text
      const bar = byId('progress')
      if (answer.of > 0) {
        bar.max = answer.of
        bar.setAttribute('value', String(answer.done))
      } else bar.removeAttribute('value')
      return tick()
    }
    case 'cards': {
      reading -= 1
      makeRoom()
      for (const card of answer.cards) addCard(card)
      for (const text of answer.odd) alsoTold(text)
      return status(
        `${answer.name}: ${answer.cards.length} ${answer.cards.length === 1 ? 'article' : 'articles'} read.`,
      )
    }
    case 'report': {
      idle()
      keep()
      byId('report').srcdoc = answer.html
      byId('result').hidden = false
      offersOf(answer.offers)
      status(`The report is ready. ${answer.summary}`)
      if (!wanted) return
      byId('result-h').focus()
      return byId('result').scrollIntoView({ block: 'start' })
    }
    case 'file':
      return saved(answer.name, answer.mediaType, answer.bytes)
    case 'failure':
      if (answer.to === 'compare') idle()
      if (answer.to !== 'read') return fault(answer.text)
      reading -= 1
      return alsoTold(answer.text)
  }
}

const compare = (): void => {
  fault('')
  if (cards().every((c) => c.text.trim() === ''))
    return fault('Paste the text of at least one article, or choose a file.')
  const limit = Number.parseInt(byId('excerpt').value, 10)
  phase = 'Starting'
  busy()
  tick()
  void asked({
    ask: 'compare',
    cards: cards(),
    title: byId('title').value,
    maxExcerpt: Number.isSafeInteger(limit) && limit > 0 ? limit : null,
  })
}

const take = async (files: readonly FileLike[]): Promise<void> => {
  fault('')
  for (const file of files) {
    if (file.size > LONGEST_FILE) {
      alsoTold(`${file.name} is over ${LONGEST_FILE / 1024 / 1024} MB.`)
      continue
    }
    reading += 1
    await asked({ ask: 'read', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  }
}

const dropped = (event: Happening): void => {
  event.preventDefault()
  window.document.body.classList.remove('over')
  const { dataTransfer } = event
  if (!dataTransfer) return
  if (dataTransfer.files.length > 0) return void take(listed(dataTransfer.files))
  const text = dataTransfer.getData('text/plain')
  if (text.trim() === '') return
  makeRoom()
  addCard({ ...emptyCard, text })
  status('The dropped text stands in a new article.')
}

const example = (): void => {
  untouched = true
  clearCards()
  for (const a of demo)
    addCard({
      ...emptyCard,
      outlet: a.outlet ?? '',
      date: a.date ?? '',
      url: a.url ?? '',
      title: a.title ?? '',
      text: a.text,
    })
}

const listen = (): void => {
  byId('compare').addEventListener('click', () => {
    wanted = true
    compare()
  })
  byId('stop').addEventListener('click', () => {
    stop()
    status(byId('result').hidden ? 'Stopped.' : 'Stopped. The report below is the one before.')
    byId('compare').focus()
  })
  byId('cards').addEventListener('input', () => {
    untouched = false
  })
  byId('add').addEventListener('click', () => {
    untouched = false
    part(addCard(emptyCard), 'outlet').focus()
  })
  byId('clear').addEventListener('click', () => {
    untouched = false
    clearCards()
    part(addCard(emptyCard), 'outlet').focus()
    status('The form is empty.')
  })
  byId('example').addEventListener('click', () => {
    example()
    status('The example stands in the form.')
  })
  byId('files').addEventListener('change', ({ target }) => {
    const files = listed(target.files ?? [])
    void take(files).then(() => {
      target.value = ''
    })
  })
  window.document.addEventListener('dragover', (event) => {
    event.preventDefault()
    window.document.body.classList.add('over')
  })
  window.document.addEventListener('dragleave', () => window.document.body.classList.remove('over'))
  window.document.addEventListener('drop', dropped)
}

byId('app').hidden = false
listen()
example()
compare()
