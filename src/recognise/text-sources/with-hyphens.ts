const softHyphen = '\u00ad'
/** A place where a word may be parted: everywhere else the character is no soft hyphen. */
const insideWord = /(?<=\p{Ll})\u00ad(?=\p{Ll})/gu
/** Letters of TCVN3 fonts, which no text in Unicode has so many of. */
const tcvn3 = /[µ¸¶·¹¨»¾¼½Æ®©ª«¬]/g
const leastOfTcvn3 = 10

/**
 * What stands at the code of the soft hyphen and is none: the hyphens of a text that was taken out of a PDF (`KH-UBND`, `2026-2030`, `- Lưu`), and the `ư` of
 * TCVN3 fonts. Character for character, so that all keep their places.
 */
export function withHyphens(text: string): string {
  if (!text.includes(softHyphen)) return text
  if ((text.match(tcvn3)?.length ?? 0) >= leastOfTcvn3) return text.replaceAll(softHyphen, 'ư')
  const soft = new Set([...text.matchAll(insideWord)].map(({ index }) => index))
  return text.replaceAll(softHyphen, (sign, at: number) => (soft.has(at) ? sign : '-'))
}
