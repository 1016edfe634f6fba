import { defineFormRule } from '../form-rule.ts'
import { provisionOf } from './demand.ts'
import { typedMark, under } from './mark-under.ts'

/** `*` under the issuer and `-----` under the subject are the Party's; where they stand for a drawn line it is told that it must be drawn. */
export const foreignMark = defineFormRule({
  code: 'TB085',
  severity: 'warning',
  sure: 'derived',
  covers: ['U064'],
  bad: { change: { after: { issuingBody: '*' } }, at: 'issuingBody' },
  good: { profile: 'dang_hd05' },
  check(form, report) {
    const { components, wording } = form.profile
    for (const key of ['issuingBody', 'subject'] as const) {
      const rule = components[key]?.rule
      const own = key === 'issuingBody' ? wording.issuingBodyMark : wording.subjectMark
      const found = under(form, key)
      if (own !== undefined || rule === undefined || found === undefined) continue
      const text = typedMark(found.last, found.below)?.replace(/\s/g, '')
      const isDrawn = [found.last.paragraph, ...found.below.map(({ paragraph }) => paragraph)].some(
        ({ drawings }) => drawings.length > 0,
      )
      const isForeign = key === 'issuingBody' ? /^\*+$/.test(text ?? '') : isDrawn && /^(?:\*+|-{3,})$/.test(text ?? '')
      if (text !== undefined && isForeign)
        report(found.last.place, { component: key, text }, { clause: provisionOf(form.profile, rule.ratio) })
    }
  },
})
