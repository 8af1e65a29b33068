/** The address a browser or an archive noted in a page when it saved it. */

const HEAD = 4000
const NOTES = [
  /<!--\s{0,9}saved from url=\(\d{4}\)(https?:\/\/\S{1,2000})/i,
  /\bPage saved with SingleFile\s{1,40}url:\s{1,9}(https?:\/\/\S{1,2000})/i,
]

/** The address in a note near the beginning of a page, or `null`. */
export const savedFrom = (html: string): string | null => {
  const head = html.slice(0, HEAD)
  for (const note of NOTES) {
    const m = note.exec(head)
    if (m?.[1] !== undefined) return m[1]
  }
  return null
}

const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d{1,14}[a-z_]{0,5}\/(?=https?:\/\/)/i

/** The address a web archive's address stands for; any other as it is. */
export const unarchived = (url: string): string => url.replace(ARCHIVED, '')
