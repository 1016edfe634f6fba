import type { LineFate } from './line-fate.ts'
import { isCapitals } from './line-shapes.ts'

const signer = /^(?:người ký|ký bởi|được ký bởi|digitally signed by|signature (?:not verified|valid))(?:\s?:|\s|$)/iu
const detail = /^(?:email|cơ quan|tổ chức|đơn vị|thời gian ký|ngày ký|giờ ký|date|reason|location)\s?:/iu
const signedAt = /^(?:thời gian ký|ngày ký|giờ ký)\s?:\s?\d/iu
/** `18-09-2025 10:55:35 +07:00` */
const stamp =
  /^(?:date\s?:\s?)?(?:\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{4}[-./]\d{1,2}[-./]\d{1,2})[\sT]\s?\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:[+-]\d{2}:?\d{2}|'?[AP]M|Z))?$/iu

/** Is a line by its words one of a digital signature: who signed, or when? A bare time may be a timetable's. */
export function saysSignature(line: string): boolean {
  return signer.test(line) || signedAt.test(line)
}

/** What a digital signature prints into the page: who signed, where and when. A name over the bare time is the signer's only where it stands a second time. */
export function digitalSignatureLines(lines: readonly string[]): ReadonlyMap<number, LineFate> {
  const fates = new Map<number, LineFate>()
  const filled = lines.flatMap((line, i) => (line === '' ? [] : [i]))
  const seen = new Map<string, number>()
  filled.forEach((index, at) => {
    const line = lines[index] as string
    if (!seen.has(line)) seen.set(line, index)
    if (stamp.test(line)) {
      fates.set(index, { reason: 'signatureLine' })
      const before = filled[at - 1]
      if (before === undefined) return
      const name = lines[before] as string
      if (isCapitals(name) && (seen.get(name) ?? before) < before) fates.set(before, { reason: 'signatureLine' })
    } else if (signedAt.test(line)) fates.set(index, { reason: 'signatureLine' })
    else if (signer.test(line)) {
      const after = filled.slice(at + 1, at + 5)
      const length = after.findIndex((i) => !detail.test(lines[i] as string) && !stamp.test(lines[i] as string))
      const details = length < 0 ? after : after.slice(0, length)
      if (details.length === 0 && !/^(?:digitally|signature)/iu.test(line)) return
      for (const i of [index, ...details]) fates.set(i, { reason: 'signatureLine' })
    }
  })
  return fates
}
