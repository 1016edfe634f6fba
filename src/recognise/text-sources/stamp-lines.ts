import type { LineFate } from './line-fate.ts'
import { isCapitals } from './line-shapes.ts'

const arrival = /^(?:(?:công văn|văn bản)\s)?đến\s?:?\s{0,3}(?:số\s?:?\s?[\d./-]{1,20})?$/iu
const number = /^số\s?:?\s?(?:đến\s?:?\s?)?[\d./-]{1,20}$/iu
const day = /^(?:ngày\s?(?:đến)?\s?:?\s?[\d./\s-]{4,20}|ngày\s?:)$/iu
const forward = /^(?:kính )?chuyển\s?:\s{0,3}/iu
const file = /^lưu hồ sơ(?: số)?\s?:[^\n]{0,40}$/iu
/** From this many letters on, what is fused to the stamp's `Chuyển:` is a sentence of the document. */
const sentence = 60

/**
 * The stamp of the office that received the paper (`ĐẾN Số: … / Ngày: … / Chuyển: …`): it is that office's and not the document's. Its name before the stamp
 * counts only once the type of the document has been seen, else it may be the issuer.
 */
export function stampLines(lines: readonly string[]): ReadonlyMap<number, LineFate> {
  const fates = new Map<number, LineFate>()
  const filled = lines.flatMap((line, i) => (line === '' ? [] : [i]))
  const typeAt = filled.findIndex((i) => /^[*#\s]{0,6}kế hoạch[*\s]{0,4}$/iu.test(lines[i] as string))
  filled.forEach((index, at) => {
    const line = lines[index] as string
    if (!/đến/iu.test(line.slice(0, 20)) || !arrival.test(line) || fates.has(index)) return
    const after = filled.slice(at + 1, at + 6)
    const hasNumber = /\d/.test(line) || number.test(lines[after[0] ?? -1] ?? '')
    if (!hasNumber || !after.slice(0, 2).some((i) => day.test(lines[i] as string))) return
    fates.set(index, { reason: 'incomingStamp' })
    for (const i of after) {
      const next = lines[i] as string
      const label = forward.exec(next)?.[0]
      if (label !== undefined && next.length - label.length >= sentence) {
        fates.set(i, { reason: 'incomingStamp', to: label.length })
        break
      }
      if (label === undefined && !day.test(next) && !number.test(next) && !file.test(next)) break
      fates.set(i, { reason: 'incomingStamp' })
    }
    const before = filled[at - 1]
    if (before !== undefined && typeAt >= 0 && at - 1 > typeAt + 1 && isOffice(lines[before] as string)) {
      fates.set(before, { reason: 'incomingStamp' })
    }
  })
  return fates
}

/** Stamps are read by machines: `SỔ` for `SỞ`. */
function isOffice(line: string): boolean {
  return (
    isCapitals(line) &&
    line.length <= 80 &&
    /^(?:S[ỞỔỚỠƠO]|ỦY BAN|UỶ BAN|UBND|VĂN PHÒNG|PHÒNG|BAN|CHI CỤC|CỤC|TRƯỜNG|ĐẢNG ỦY|ĐẢNG UỶ|HUYỆN|TỈNH|THÀNH|CÔNG)\s/u.test(line)
  )
}
