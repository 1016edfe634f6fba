import { sameAgency } from '../../language/agencies/same-agency.ts'
import { issuerContradicts } from '../../language/citations/issuer-of-symbol.ts'
import { compareDates } from '../../plan/calendar.ts'
import type { Reading } from '../reading.ts'
import type { Mention } from './mentions.ts'

/**
 * Mentions with one number, year and symbol, in printed order; not of symbols whose owner nobody can tell: two companies can both write 01/GĐN.
 * Within a year such a number is given once by one issuer (NĐ 30/2020, Điều 15 khoản 1).
 */
export function mentionsByKey(reading: Reading): readonly (readonly Mention[])[] {
  const groups = new Map<string, Mention[]>()
  for (const mention of reading.mentions()) {
    const { key, symbol, typeCode, year, regime } = mention.found
    if (key === undefined || symbol === undefined || regime === 'unknown') continue
    if (typeCode === undefined && year === undefined) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [mention])
    else group.push(mention)
  }
  return [...groups.values()]
}

const partyCentre = ['ban bí thư', 'bộ chính trị', 'ban chấp hành trung ương']
const stateCentre = ['chính phủ', 'thủ tướng chính phủ', 'quốc hội', 'ủy ban thường vụ quốc hội', 'chủ tịch nước']
const local = /^(?:ủy ban nhân dân|hội đồng nhân dân|sở|bộ) /u

/**
 * True when two names of issuers cannot mean one organ: two organs of the centre, two ministries, the people's committees of a province and of a
 * commune. A head and the organ are not told apart ("Bộ trưởng Bộ Tài chính" and "Bộ Tài chính"), nor a committee and its standing board.
 */
export function otherIssuer(a: string, b: string): boolean {
  if (a === b) return false
  const [one, other] = [foldIssuer(a), foldIssuer(b)]
  if (one === other) return false
  const central = [...partyCentre, ...stateCentre]
  const [first, second] = [central.find((name) => one === name), central.find((name) => other === name)]
  if (first !== undefined && second !== undefined) return true
  const [here, there] = [local.exec(one)?.[0], local.exec(other)?.[0]]
  if (first !== undefined || second !== undefined)
    return /^(?:ủy ban|hội đồng) nhân dân|^(?:sở|bộ) /u.test(first === undefined ? one : other)
  return here !== undefined && here === there && !sameAgency(one, other) && !one.startsWith(other) && !other.startsWith(one)
}

function foldIssuer(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('uỷ', 'ủy')
    .replaceAll('hoá', 'hóa')
    .replaceAll(/\s+/gu, ' ')
    .replace(/\s?\(?\s?(?:khóa|nhiệm kỳ).*$/u, '')
    .replace(/^(?:bộ trưởng (?=bộ )|giám đốc (?=sở )|(?:phó )?chủ tịch (?=ủy ban|ubnd|hội đồng)|(?:chánh )(?=văn phòng))/u, '')
    .replace(/^ubnd(?= |$)/u, 'ủy ban nhân dân')
    .replace(/^hđnd(?= |$)/u, 'hội đồng nhân dân')
    .replace(/^(bộ chính trị|ban bí thư|ban chấp hành)(?: (?:trung ương|tw))?(?: đảng)?(?: cộng sản việt nam)?$/u, '$1')
    .replace(/^ban chấp hành$/u, 'ban chấp hành trung ương')
    .trim()
}

/** Two mentions of one number that may be two instruments: numbers begin anew each year, and two issuers can share letters (UBND). */
export function mayBeTwo(a: Mention, b: Mention): boolean {
  const [one, other] = [a.found, b.found]
  if (one.year !== undefined) return false
  if (one.issuer !== undefined && other.issuer !== undefined && otherIssuer(one.issuer.text, other.issuer.text)) {
    // A short citation of a number of the centre goes back to the one that was cited; every commune has a 12/KH-UBND.
    if (one.date === undefined || other.date === undefined) return one.regime !== 'party' && one.regime !== 'assembly'
    return compareDates(one.date, other.date) !== 0
  }
  if (one.date === undefined || other.date === undefined || one.date.year === other.date.year) return false
  // The same day of another year is a slip of the pen; another day of another year another instrument.
  return one.date.month !== other.date.month || one.date.day !== other.date.day
}

/** True where the issuer told is plainly not the one of the symbol. */
export function issuerOfAnother({ found }: Mention): boolean {
  const { symbol, issuer } = found
  return symbol !== undefined && issuer !== undefined && issuerContradicts(symbol, issuer.text)
}
