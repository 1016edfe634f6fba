import type { CitedPart } from '../../catalogue/citations.ts'
import type { Citation } from '../../language/citations/citation.ts'
import type { Mention } from './mentions.ts'

const words = (list: string): string => `(?<!\\p{L})(?:${list})(?!\\p{L})`
const toldBefore = new RegExp(words('ban hành|ký|giao|trình|có'), 'iu')
const toldAfter = new RegExp(words('của|do'), 'iu')
const introduced = new RegExp(`${words('theo|tại|kèm|phê duyệt|ban hành|bằng')}\\s{0,3}$`, 'iu')
const clauseEnds = /^\s{0,3}(?:[.;]|$)/u

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
  if (found.dateForm === undefined) parts.push('date')
  else if (found.dateForm === 'partial') parts.push('wholeDate')
  // "Ủy ban nhân dân tỉnh đã ban hành Kế hoạch số …" and "… do Sở trình" tell the issuer with the sentence's own words.
  if (found.issuer === undefined && ends && !toldBefore.test(before) && !toldAfter.test(after)) parts.push('issuer')
  if (found.subject === undefined && ends && !introduced.test(before)) parts.push('subject')
  return parts.filter((part) => !known.includes(part))
}
