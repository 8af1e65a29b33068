/** The articles in the page's form: one card each. */
import { byId, listed, type Node, part, window } from './dom.ts'
import type { Card } from './message.ts'

const FIELDS = ['outlet', 'date', 'url', 'title', 'text'] as const

const list = (): Node => byId('cards')
const all = (): readonly Node[] => listed(list().children)

const numbered = (): void => {
  const cards = all()
  for (const [i, card] of cards.entries()) {
    part(card, 'number').textContent = `Article ${i + 1}`
    part(card, 'remove').setAttribute('aria-label', `Remove article ${i + 1}`)
    part(card, 'remove').hidden = cards.length === 1
  }
}

let made = 0

/** Puts a card at the end of the form. */
export const addCard = (card: Card): Node => {
  const copy = byId('card').content.cloneNode(true)
  const node = copy.querySelector('fieldset') ?? window.document.createElement('fieldset')
  made += 1
  for (const field of [...FIELDS, 'record'] as const) {
    const input = part(node, field)
    input.id = `${field}-${made}`
    part(node, `${field}-label`).setAttribute('for', input.id)
    if (field === 'record') input.checked = card.record
    else input.value = card[field]
  }
  part(node, 'remove').addEventListener('click', () => {
    node.remove()
    numbered()
    byId('add').focus()
  })
  list().append(node)
  numbered()
  return node
}

/** What the form holds. */
export const cards = (): readonly Card[] =>
  all().map((node) => ({
    outlet: part(node, 'outlet').value,
    date: part(node, 'date').value,
    url: part(node, 'url').value,
    title: part(node, 'title').value,
    text: part(node, 'text').value,
    record: part(node, 'record').checked,
  }))

export const clearCards = (): void => list().replaceChildren()

/** Takes away cards nobody wrote in. */
export const dropEmpty = (): void => {
  for (const [i, card] of cards().entries())
    if (card.text.trim() === '' && card.outlet.trim() === '' && card.title.trim() === '') all()[i]?.remove()
  numbered()
}

export const emptyCard: Card = { outlet: '', date: '', url: '', title: '', text: '', record: false }
