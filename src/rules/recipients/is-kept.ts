import { foldName } from '../../language/agencies/fold-name.ts'
import { sameAgency } from '../../language/agencies/same-agency.ts'
import type { Plan } from '../../plan/plan.ts'

/** The unit that drafted the plan keeps a copy (`Lưu: VT, CCVC`): its letters or its name stand in the archive line. */
export function isKept(unit: string, { recipients }: Plan): boolean {
  const initials =
    foldName(unit)
      .replace(/(?<!\p{L})và(?!\p{L})/gu, '')
      .match(/(?<!\p{L})\p{L}/gu)
      ?.join('') ?? ''
  return (recipients?.archive ?? []).some(({ value }) => {
    const code = foldName(value)
      .replace(/^(?:ban|phòng) (?=\p{L})/u, '')
      .replace(/\P{L}.*$/su, '')
    // `VP` is the office of whoever issues: `Văn phòng Hội`.
    return (
      sameAgency(value, unit) || (code.length > 1 && (initials.endsWith(code) || (code === 'vp' && initials.startsWith(code))))
    )
  })
}
