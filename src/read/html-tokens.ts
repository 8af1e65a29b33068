/**
 * HTML as a run of tags and texts. The only file that knows `parse5`, and of it only the tokeniser: it is linear and keeps
 * to the standard, where tree builders can be driven to use all memory.
 * Source: HTML Standard, 13.2.5 Tokenization.
 */
import { type Token, Tokenizer, TokenizerMode } from 'parse5'

/** What a page is told as, tag by tag. */
export interface Listener {
  readonly open: (
    tag: string,
    attributes: readonly { readonly name: string; readonly value: string }[],
    selfClosing: 'closed' | 'open',
  ) => void
  readonly close: (tag: string) => void
  /** Character references are resolved; white space is as it stands. */
  readonly text: (text: string) => void
}

const RAW = new Set(['style', 'xmp', 'iframe', 'noembed', 'noframes'])
const ESCAPABLE = new Set(['title', 'textarea'])

/** Tells a listener the tags and texts of a page in order. Linear in the length of the page. */
export const tokenize = (html: string, listener: Listener): void => {
  let foreign = 0
  const text = (token: Token.CharacterToken): void => listener.text(token.chars)
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag: (token) => {
        const tag = token.tagName
        if (tag === 'svg' || tag === 'math') foreign += token.selfClosing ? 0 : 1
        listener.open(tag, token.attrs, token.selfClosing && foreign > 0 ? 'closed' : 'open')
        if (foreign > 0) return
        if (tag === 'script') tokenizer.state = TokenizerMode.SCRIPT_DATA
        else if (RAW.has(tag)) tokenizer.state = TokenizerMode.RAWTEXT
        else if (ESCAPABLE.has(tag)) tokenizer.state = TokenizerMode.RCDATA
        else if (tag === 'plaintext') tokenizer.state = TokenizerMode.PLAINTEXT
      },
      onEndTag: (token) => {
        if (token.tagName === 'svg' || token.tagName === 'math') foreign = Math.max(0, foreign - 1)
        listener.close(token.tagName)
      },
      onCharacter: text,
      onWhitespaceCharacter: text,
      onNullCharacter: () => {},
      onComment: () => {},
      onDoctype: () => {},
      onEof: () => {},
    },
  )
  tokenizer.write(html, true)
}
