import { type BodyLine, inCapitals } from './body-line.ts'

/** Words behind which a title cannot end: it goes on on the next line. */
const goesOn = /(?:[,–-]|(?<!\p{L})(?:VÀ|VỀ|CỦA|CHO|TRONG|ĐỐI|VỚI|THEO|TẠI|TRÊN|ĐẾN|NHẰM|ĐỂ|CÁC|NHỮNG))$/u

/** Is `next` the second line of a title in capitals, or the title of a part whose label stands alone (`PHẦN THỨ NHẤT`)? */
export function joinsTitle(last: BodyLine, words: string, next: BodyLine): boolean {
  if (next.bullet !== undefined || next.paragraph.style !== undefined || !inCapitals(next.text) || next.text.length > 200)
    return false
  if (words === '') return true
  return inCapitals(last.text) && !/[.;:!?]$/.test(last.text) && (last.text.length >= 45 || goesOn.test(last.text))
}
