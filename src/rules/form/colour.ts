import { defineFormRule } from '../form-rule.ts'
import { provisionOf, severityOf } from './demand.ts'
import { everyParagraph } from './letters-of.ts'
import { tellOnce } from './tell-once.ts'

/** Marks are stamped in red ink (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 2 điểm b). */
const stamps: ReadonlySet<string> = new Set(['urgency', 'secrecy', 'circulation', 'draft'])
/** Up to here a grey is as black as paper shows it. */
const nearBlack = 0x33

export const colour = defineFormRule({
  code: 'TB012',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U036'],
  bad: { change: { runs: { subject: { colour: 'FF0000' } } }, at: 'subject' },
  good: { change: { runs: { subject: { colour: 'auto' } } } },
  check(form, report) {
    const { profile, parts } = form
    const stamped = new Set(parts.filter(({ key }) => stamps.has(key)).map(({ paragraph }) => paragraph))
    const severity = severityOf(profile, profile.font.colour)
    const clause = provisionOf(profile, profile.font.colour)
    const breaches = everyParagraph(form).flatMap(({ paragraph, at }) => {
      if (stamped.has(paragraph)) return []
      const colours = new Set(paragraph.runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).map(({ look }) => look.colour))
      return [...colours]
        .filter(isColoured)
        .map((one) => ({ kind: one, at, args: { colour: one.toUpperCase() }, severity, clause }))
    })
    tellOnce<'TB012'>(breaches, report)
  },
})

function isColoured(value: string): boolean {
  if (!/^[\da-f]{6}$/i.test(value)) return false
  return [0, 2, 4].some((at) => Number.parseInt(value.slice(at, at + 2), 16) > nearBlack)
}
