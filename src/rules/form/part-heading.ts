import type { FormArgs } from '../../catalogue/form.ts'
import { defineFormRule } from '../form-rule.ts'
import { isHeading } from './demand.ts'
import type { MeasuredPart } from './measured-part.ts'
import { stateClauses } from './state-clauses.ts'
import { type Breach, tellOnce } from './tell-once.ts'

const named = /^(?:Phần|Chương|Mục|Tiểu mục)\s/iu

/** “Phần I”, “Chương I”, “Mục 1” stand alone in the middle of their line, with the title in the middle of the next one. */
export const partHeading = defineFormRule({
  code: 'TB023',
  severity: 'warning',
  sure: 'text',
  clause: { ...stateClauses('Mục II, khoản 6 điểm đ'), dang_hd05: 'HD 05-HD/VPTW, Phần II, mục I, khoản 6.2.4' },
  holds: { profiles: ['nd30', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi', 'dang_hd05'] },
  covers: ['U128'],
  bad: {
    change: { labels: { headingSection: 'Chương I' }, texts: { headingSection: 'MỤC TIÊU' } },
    at: 'headingSection',
  },
  good: {},
  check({ parts, profile }, report) {
    const own = parts.filter(({ component, key }) => isHeading(key) && component?.appendix === undefined)
    const breaches = own.flatMap((part, i): readonly Breach<{ what: FormArgs['TB023']['what'] }>[] => {
      const label = part.component?.label ?? ''
      if (isBare(part, own[i + 1])) return [{ kind: 'noTitle', at: part.place, args: { what: 'noTitle' } }]
      if (!named.test(label)) return []
      const words = part.text.trim()
      const rest = words.startsWith(label) ? words.slice(label.length) : part.paragraph.label === undefined ? '' : words
      if (/\p{L}/u.test(rest)) return [{ kind: 'ownLine', at: part.place, args: { what: 'ownLine' } }]
      const next = own[i + 1]
      const lines = next !== undefined && isTitleOf(next, part) ? [part, next] : [part]
      return lines.flatMap(({ paragraph, bold, place }) => [
        ...(paragraph.look.align === 'center' ? [] : [{ kind: 'align', at: place, args: { what: 'align' as const } }]),
        // The Party shows it bold in its samples alone.
        ...(bold || profile.family === 'dang' ? [] : [{ kind: 'bold', at: place, args: { what: 'bold' as const } }]),
      ])
    })
    tellOnce<'TB023'>(breaches, report)
  },
})

/** `II.` and nothing behind it or below it: sections have titles (Mục II, khoản 6 điểm d). */
function isBare(part: MeasuredPart, next: MeasuredPart | undefined): boolean {
  const { key, text, component, paragraph } = part
  if (key !== 'headingSection' || !/^[IVX]+[.-]?$/.test(component?.label?.trim() ?? '') || paragraph.label !== undefined)
    return false
  return text.trim() === component?.label?.trim() && (next === undefined || !isTitleOf(next, part))
}

function isTitleOf({ component, paragraph }: MeasuredPart, above: MeasuredPart): boolean {
  return (
    component !== undefined &&
    (component.label ?? '') === '' &&
    component.depth === above.component?.depth &&
    paragraph !== above.paragraph
  )
}
