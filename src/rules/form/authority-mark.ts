import { defineFormRule } from '../form-rule.ts'
import { provisionOf, severityOf } from './demand.ts'

/** An abbreviated authority as it is typed, with its full stop or without. */
const typed = /^(TUQ|TM|KT|TL|Q|T\.M|K\.T|T\.L)(\.?)(?=\s)/u

/** The words are those of the form, and only its full stops are missing or stand elsewhere: another sign is told of what it says. */
export const authorityMark = defineFormRule({
  code: 'TB079',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U137'],
  bad: { change: { texts: { authority: 'KT GIÁM ĐỐC' } }, at: 'authority' },
  good: { change: { texts: { authority: 'TM. ỦY BAN NHÂN DÂN' } } },
  check({ parts, profile }, report) {
    const { onBehalf, byOrder, byDelegation, forChief, acting } = profile.wording.signature
    for (const { key, component, shown, place } of parts) {
      if ((key !== 'authority' && key !== 'position' && key !== 'positionDirect') || component?.appendix !== undefined) continue
      const match = typed.exec(shown.trim())
      if (match === null) continue
      const own = match[0]
      const wanted = [onBehalf, byOrder, byDelegation, forChief, acting].find(({ v }) => lettersOf(v) === lettersOf(own))
      if (wanted === undefined || !wanted.v.endsWith('.') || [wanted.v, ...(wanted.accept ?? [])].includes(own)) continue
      const weight = { severity: severityOf(profile, wanted), clause: provisionOf(profile, wanted) }
      report(place, { mark: own, wanted: wanted.v }, weight)
    }
  },
})

function lettersOf(mark: string): string {
  return mark.replace(/[^\p{L}]/gu, '')
}
