import type { CitedPart } from '../../catalogue/citations.ts'
import type { Citation } from '../../language/citations/citation.ts'
import type { Mention } from './mentions.ts'

const words = (list: string): string => `(?<!\\p{L})(?:${list})(?!\\p{L})`
const toldBefore = new RegExp(words('ban hành|ký|giao|trình|có'), 'iu')
// "Ngày 05/3/2026, Ủy ban nhân dân tỉnh ban hành Kế hoạch số …": the date goes before the instrument.
const datedBefore = new RegExp(
  `${words('ngày')}\\s{1,3}(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{1,2}\\s{1,3}tháng\\s{1,3}\\d{1,2}\\s{1,3}năm\\s{1,3}\\d{4})(?!\\d)[^.;:()]{0,160}${words('ban hành|ký|có|ra|thông qua|phê duyệt')}\\s{1,3}$`,
  'iu',
)
// "đề nghị của Sở Tài chính tại Công văn số …".
const issuerBefore = new RegExp(`${words('của')}\\s{1,3}\\p{Lu}[^.;:()]{2,70}\\s(?:tại|bằng)\\s{1,3}$`, 'u')
const toldAfter = new RegExp(words('của|do'), 'iu')
const introduced = new RegExp(`${words('theo|tại|kèm|phê duyệt|ban hành|bằng')}\\s{0,4}$`, 'iu')
const clauseEnds = /^\s{0,4}(?:[.;]|$)/u

/** By what later mentions may know an instrument, the fullest first: `37/2019/NĐ-CP`, `37/2019`, "nghị định 37". */
export function identitiesOf({ key, kind = '', number, year }: Citation): readonly string[] {
  const all = [key, year === undefined ? undefined : `${number}/${year}`, `${kind} ${number}`]
  return all.filter((identity) => identity !== undefined)
}

/** What a first citation does not tell, but for the parts that are known from elsewhere. Issuer and subject only where the sentence plainly ends without them. */
export function missingParts({ found, passage }: Mention, known: readonly CitedPart[]): readonly CitedPart[] {
  const before = passage.text.slice(Math.max(0, found.start - 90), found.start)
  const after = passage.text.slice(found.end, found.end + 90)
  const ends = clauseEnds.test(after)
  const parts: CitedPart[] = []
  if (found.symbol === undefined) parts.push('symbol')
  if (found.dateForm === undefined) {
    if (!datedBefore.test(passage.text.slice(Math.max(0, found.start - 240), found.start))) parts.push('date')
  } else if (found.dateForm === 'partial') parts.push('wholeDate')
  // "Ủy ban nhân dân tỉnh đã ban hành Kế hoạch số …" and "… do Sở trình" tell the issuer with the sentence's own words.
  if (found.issuer === undefined && ends && !toldBefore.test(before) && !issuerBefore.test(before) && !toldAfter.test(after))
    parts.push('issuer')
  if (found.subject === undefined && ends && !introduced.test(before)) parts.push('subject')
  return parts.filter((part) => !known.includes(part))
}
