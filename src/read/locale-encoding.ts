/**
 * The encoding of a page that is not UTF-8 and declares none, by the language it says it is in.
 * Source: HTML Standard, "determining the character encoding", the table of defaults by locale.
 */
const DEFAULTS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['windows-1251', 'ba be bg kk ky mk ru sah sr tg tt uk'],
      ['windows-1256', 'ar fa ur'],
      ['windows-1250', 'cs hr hu pl sk sl'],
      ['windows-1254', 'ku tr az'],
      ['windows-1257', 'et lt lv'],
      ['windows-1255', 'he'],
      ['windows-1258', 'vi'],
      ['windows-874', 'th'],
      ['iso-8859-7', 'el'],
      ['euc-kr', 'ko'],
      ['shift_jis', 'ja'],
      ['gb18030', 'zh zh-cn zh-sg zh-hans'],
      ['big5', 'zh-tw zh-hk zh-hant'],
    ] as const
  ).flatMap(([encoding, languages]) => languages.split(' ').map((l): [string, string] => [l, encoding])),
)

const HTML_LANG = /<html\b[^<>]{0,500}?\slang\s{0,9}=\s{0,9}["']?([a-z]{2,3}(?:-[a-z]{2,4})?)/i

/** The default encoding of the language that `<html lang>` near the beginning names, or `null`. */
export const localeEncoding = (head: string): string | null => {
  const language = HTML_LANG.exec(head)?.[1]?.toLowerCase() ?? ''
  return DEFAULTS.get(language) ?? DEFAULTS.get(language.split('-')[0] ?? '') ?? null
}
