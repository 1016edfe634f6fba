import { isLower } from './letters.ts'

/** A capital word at the end of a list (dân tộc, lập Hội....): not “Thôn....”, which waits for a name. */
export function isListed(text: string, end: number, word: string): boolean {
  return (
    isLower(word.slice(1)) && /,\s[^,.;:()…\n]{2,80}$/u.test(text.slice(Math.max(0, end - word.length - 90), end - word.length))
  )
}
