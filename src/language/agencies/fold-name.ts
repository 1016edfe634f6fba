import { remember } from './remember.ts'

const oldStyle = 'oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ'.split(' ')
const newStyle = 'òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy'.split(' ')
const styles: ReadonlyMap<string, string> = new Map(oldStyle.map((old, i) => [old, newStyle[i] as string]))
// In "quý" and "quả" the u belongs to the consonant: these have one style only.
const oldStyleEnd = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu

/**
 * A name as it is compared: NFC, small letters, the newer of the two ways to place a tone mark (`Uỷ` → `ủy`), any dash as a hyphen,
 * single blanks. Offsets in the result are not offsets in the text. Vietnamese has no casing of its own: `toLowerCase` gives what
 * `toLocaleLowerCase('vi')` gives, at a sixth of the cost.
 */
export function foldName(text: string): string {
  return foldOnce(text)
}

const foldOnce = remember((text) =>
  text
    .normalize('NFC')
    .toLowerCase()
    // Old fonts print this letter of other languages as the Vietnamese one.
    .replaceAll('ƣ', 'ư')
    .replace(oldStyleEnd, (old) => styles.get(old) ?? old)
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim(),
)
