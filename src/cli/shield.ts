/** What may reach a terminal. */

const CONTROL =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/gu

/**
 * The text with everything a terminal could obey made visible: controls as `\x1b`, bidirectional controls, invisible
 * characters and lone surrogates as `\u202e`. Line feeds and tabs stay.
 */
export const shield = (text: string): string =>
  text.replace(CONTROL, (c) => {
    const code = c.charCodeAt(0)
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
  })

// oxlint-disable-next-line no-control-regex
const IN_JSON = /[\u007f-\u009f\u200b\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

/** A JSON text with such characters as escapes of JSON: the same value. */
export const shieldJson = (text: string): string =>
  text.replace(IN_JSON, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** One line of JSON in which no character is a control of a terminal: such characters are written as escapes of JSON. */
export const jsonLine = (value: unknown): string =>
  `${shieldJson(JSON.stringify(value))}
`
