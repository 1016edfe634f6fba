import { type BodyLine, inCapitals } from './body-line.ts'

/** Words behind which a title cannot end: it goes on on the next line. */
const goesOn = /(?:[,–-]|(?<!\p{L})(?:VÀ|VỀ|CỦA|CHO|TRONG|ĐỐI|VỚI|THEO|TẠI|TRÊN|ĐẾN|NHẰM|ĐỂ|CÁC|NHỮNG))$/u

/** A few words that no mark ends. */
const shortTitle = /^\p{Lu}[^.;:!?…]{2,100}[^.,;:!?…]$/u

/** Is `next` the second line of a title in capitals, or the title of a part whose label stands alone (`PHẦN THỨ NHẤT`)? */
export function joinsTitle(last: BodyLine, words: string, next: BodyLine): boolean {
  if (next.bullet !== undefined || next.paragraph.style !== undefined || next.text.length > 200) return false
  if (words === '' && shortTitle.test(next.text)) return true
  if (!inCapitals(next.text)) return false
  if (words === '') return true
  return inCapitals(last.text) && !/[.;:!?]$/.test(last.text) && (last.text.length >= 45 || goesOn.test(last.text))
}
