import { singleFields } from './agency-words.ts'
import { foldName } from './fold-name.ts'
import { isFreshName, type Join, pairMeets } from './join-of.ts'

export interface Distribution {
  /** The full name of one item: `Y tế` → `Sở Y tế`. */
  readonly nameOf: (item: string) => string
  readonly join: (left: string, right: string, mark: ',' | 'và') => Join
}

const sharedHead =
  /^(?:các )?(?:(?:sở|bộ|ban|phòng|văn phòng|vp|hội|chi cục|trung tâm|trường|khoa|vụ|cục|viện|công ty|cty)|(?:ubnd|ủy ban nhân dân|hđnd|đảng ủy|công an|mttq|trường)(?: (?:tại )?(?:các )?(?:xã|phường|đặc khu|thị trấn|huyện)))$/u
const office = /^(?:văn phòng|vp)$/iu
const plural = /(?<!\p{L})các\s+/giu
const placeWord = /\s(?:xã|phường|đặc khu|thị trấn|huyện)$/iu
const ownPlaceWord = /^(?:xã|phường|đặc khu|thị trấn|thị xã|huyện|thành phố)\s/iu

/**
 * A head that is written once, before a colon, for many names: `Các Sở: Nội vụ, Y tế`, `UBND các xã: Hòa Phú, Tân Lập`. Undefined for other
 * heads: what follows `VP UBND tỉnh:` are people and units of it.
 */
export function distribution(before: string): Distribution | undefined {
  if (!sharedHead.test(foldName(before))) return undefined
  const singular = before.replace(plural, '').trim()
  const head = singular.charAt(0).toLocaleUpperCase('vi') + singular.slice(1)
  const placeless = head.replace(placeWord, '')
  const ofPlaces = placeless !== head
  return {
    // An office is always another's: "VP: Tỉnh ủy, HĐND tỉnh".
    nameOf: (item) =>
      isFreshName(item) && !office.test(head) ? item : `${ofPlaces && ownPlaceWord.test(item) ? placeless : head} ${item}`,
    join: (left, right, mark) => {
      if (pairMeets(foldName(left), foldName(right))) return 'one'
      if (mark === ',' || ofPlaces || isFreshName(right)) return 'apart'
      return singleFields.has(foldName(left)) && singleFields.has(foldName(right)) ? 'apart' : 'one'
    },
  }
}
