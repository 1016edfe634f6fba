import { ministryCodes } from './organ-codes.ts'
import { parseSymbol } from './symbol.ts'

const partyCentre = ['Ban Chấp hành Trung ương', 'Bộ Chính trị', 'Ban Bí thư']

/**
 * The issuers to whom a symbol plainly belongs, without place names: `QH15` → Quốc hội; `QĐ-UBND` → Ủy ban nhân dân or its Chủ tịch. Undefined for letters
 * that several organs could have. The symbol stands alone or with its number and year.
 */
export function issuerOfSymbol(symbol: string): readonly string[] | undefined {
  const parsed = parseSymbol(symbol)
  if (parsed === undefined || parsed.organs.length !== 1 || parsed.unit !== undefined) return undefined
  const organ = parsed.organs[0] ?? ''
  if (/^QH\d/.test(organ)) return ['Quốc hội']
  if (/^UBTVQH\d/.test(organ)) return ['Ủy ban Thường vụ Quốc hội']
  if (parsed.shape === 'party') {
    if (organ === 'TW') return partyCentre
    return organ === 'TU'
      ? ['Tỉnh ủy', 'Thành ủy', 'Ban Thường vụ Tỉnh ủy', 'Ban Thường vụ Thành ủy', 'Ban Chấp hành Đảng bộ']
      : undefined
  }
  if (parsed.shape !== 'state' || parsed.type === undefined) return undefined
  if (organ === 'CP') return ['Chính phủ']
  if (organ === 'TTg') return ['Thủ tướng Chính phủ']
  if (organ === 'CTN') return ['Chủ tịch nước']
  if (organ === 'UBND') return ['Ủy ban nhân dân', 'Chủ tịch Ủy ban nhân dân']
  if (organ === 'HĐND') return ['Hội đồng nhân dân', 'Thường trực Hội đồng nhân dân']
  const ministry = ministryCodes.get(organ)
  return ministry === undefined ? undefined : [`Bộ ${ministry}`, `Bộ trưởng Bộ ${ministry}`]
}

/** Both ways of setting the tone mark, and the case, made one. */
function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('uỷ', 'ủy').replaceAll('hoá', 'hóa').replaceAll(/\s+/gu, ' ').trim()
}

const ministryNames = [...ministryCodes.values()].map((name) => fold(`Bộ ${name}`))
const congress = /\s*\(?\s*(?:khóa|khoá)\s+[ivx]{1,5}\)?$/u
const whole = ['quốc hội', 'ủy ban thường vụ quốc hội', 'chính phủ', 'thủ tướng chính phủ', 'chủ tịch nước']
const centre = ['ban chấp hành trung ương', 'bộ chính trị', 'ban bí thư']

/** The one organ that a name plainly means; undefined for abbreviations, cut and unknown names, and several names together. */
function organOfName(text: string): string | undefined {
  const name = fold(text).replace(congress, '')
  if (whole.includes(name)) return name
  if (
    centre.some(
      (head) => name === head || name === `${head} trung ương` || name === `${head} đảng` || name === `${head} trung ương đảng`,
    )
  )
    return 'trung ương'
  const ministry = name.replace(/^bộ trưởng (?=bộ )/u, '')
  if (ministryNames.includes(ministry)) return ministry
  if (/[,;]| và /u.test(name)) return undefined
  if (/^(?:chủ tịch )?ủy ban nhân dân(?: (?:tỉnh|thành phố|xã|phường|đặc khu|huyện|quận|thị xã)(?: |$)|$)/u.test(name))
    return 'ủy ban nhân dân'
  if (/^(?:thường trực )?hội đồng nhân dân(?: (?:tỉnh|thành phố|xã|phường|đặc khu|huyện|quận|thị xã)(?: |$)|$)/u.test(name))
    return 'hội đồng nhân dân'
  return /^(?:ban thường vụ )?(?:tỉnh|thành) ủy(?: |$)/u.test(name) ? 'tỉnh ủy' : undefined
}

/** True only when the name plainly is another organ than the symbol's: `QH15` with Ủy ban Thường vụ Quốc hội, `NĐ-CP` with Thủ tướng Chính phủ. */
export function issuerContradicts(symbol: string, issuerText: string): boolean {
  const own = issuerOfSymbol(symbol)
  const told = organOfName(issuerText)
  return own !== undefined && told !== undefined && !own.some((name) => organOfName(name) === told)
}
