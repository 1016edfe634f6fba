import { familyNames } from '../../language/agencies/agency-words.ts'
import type { Span } from '../../language/span.ts'
import { foldInPlace } from './fold-in-place.ts'

/** What stands in `ho_ten`: titles and words of address before the name, and the name itself. */
export interface SignerName {
  readonly title?: Span & { readonly isRank: boolean }
  readonly address?: Span
  /** The name without them. */
  readonly name: string
  readonly start: number
}

const degree =
  /^(?:(?:GS|PGS|TS|TSKH|Th\.?[Ss]|BS|BSCK\s?(?:I{1,2}|[12])|CK\s?(?:I{1,2}|[12])|DS|KS|KTS|CN|LS|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT|AHLĐ)(?=[.,\s])[.,\s-]{1,4}){1,5}/u
const degreeWords =
  /^(?:(?:(?:phó )?giáo sư|tiến sĩ|thạc sĩ|bác sĩ(?: chuyên khoa (?:i{1,2}|[12]))?|dược sĩ|kỹ sư|kiến trúc sư|cử nhân|luật sư|viện sĩ|(?:nhà giáo|thầy thuốc|nghệ sĩ)(?: nhân dân| ưu tú)|anh hùng lao động)[.,\s-]{1,4}){1,5}/u
const rank = /^(?:(?:thiếu|trung|thượng|đại) (?:tá|úy|uý|tướng)|chuẩn tướng|đô đốc)[.,\s-]{1,4}/u
const comrade = /^(?:đồng chí|đ\/c|đ\.c\.?)[:.\s]{1,4}/u
const address = /^(?:ông|bà|anh|chị|cô|thầy)[:.\s]{1,4}(?=(\p{L}{1,8}) \p{L})/u

/** `[…]`, dots, “Họ và tên”, “(ký, ghi rõ họ tên)”: no name yet. Placeholders are another rule's concern. */
const gap = /[…<>{}[\]_]|\.{2}|họ (?:và )?tên|ghi rõ|xxx/u

/** What one of the expressions must find to be worth its making. */
const addressWords = ['ông', 'bà', 'anh', 'chị', 'cô', 'thầy']
const rankWords = ['thiếu ', 'trung ', 'thượng ', 'đại ', 'chuẩn ', 'đô ']
const degreeEnds = ['sư', 'sĩ', 'cử nhân', 'nhà giáo', 'thầy thuốc', 'anh hùng']
const offices = ['giám đốc', 'chủ tịch', 'bí thư', 'hiệu trưởng', 'trưởng phòng', 'trưởng ban', 'chánh văn phòng']

/** Reads `ho_ten`; undefined for a gap that is still to be filled. */
export function signerName(text: string): SignerName | undefined {
  // The schema lets a name have 50 characters.
  if (text.length > 100) return undefined
  const folded = foldInPlace(text)
  if (gap.test(folded) || !/\p{L}/u.test(text)) return undefined
  const found =
    (/^đ[ồ/.]/u.test(folded) ? comrade.exec(folded) : null) ?? (begins(folded, addressWords) ? address.exec(folded) : null)
  // "Ông" is a family name too: it is a word of address only before another family name.
  const isAddress = found !== null && (found[1] === undefined || familyNames.has(found[1]))
  const from = isAddress ? found[0].length : 0
  const rest = text.slice(from)
  const ranked = begins(folded.slice(from), rankWords) ? rank.exec(folded.slice(from)) : null
  const afterRank = rest.slice(ranked?.[0].length ?? 0)
  const foldedAfter = folded.slice(text.length - afterRank.length)
  const learned =
    (/^(?:[A-Z]{2}|Th)/.test(afterRank) ? degree.exec(afterRank) : null) ??
    (degreeEnds.some((end) => foldedAfter.includes(end)) ? degreeWords.exec(foldedAfter) : null)
  const length = (ranked?.[0].length ?? 0) + (learned?.[0].length ?? 0)
  const name = rest.slice(length)
  const end = from + rest.slice(0, length).replace(/[,\s-]+$/, '').length
  return {
    name,
    start: from + length,
    ...(isAddress ? { address: { start: 0, end: found[0].trimEnd().length } } : {}),
    ...(length > 0 ? { title: { start: from, end, isRank: learned === null } } : {}),
  }
}

function begins(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.startsWith(word))
}

/** What is in `ho_ten` beside one person's name: brackets, a second name, a position. */
export function besideName(name: string): boolean {
  const folded = foldInPlace(name)
  return (
    /[(),;/\d|]|\s[-–—]\s|\svà\s/u.test(name) ||
    (offices.some((office) => folded.includes(office)) &&
      /(?<!\p{L})(?:phó |quyền )?(?:giám đốc|chủ tịch|bí thư|hiệu trưởng|trưởng (?:phòng|ban)|chánh văn phòng)(?!\p{L})/u.test(
        folded,
      ))
  )
}
