import { defineFormRule } from '../form-rule.ts'
import { provisionOf, severityOf } from './demand.ts'
import { tellOnce } from './tell-once.ts'

export const basisDash = defineFormRule({
  code: 'TB073',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U107', 'U109'],
  bad: { profile: 'dang_hd05', change: { texts: { basis: 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam;' } }, at: 'basis' },
  good: { profile: 'dang_hd05' },
  check({ partsOf, profile }, report) {
    const { start } = profile.wording.bases
    const wanted = start.v.trim()
    const bases = partsOf('basis').filter(({ component }) => component?.appendix === undefined)
    const breaches = bases.flatMap((part) => {
      const typed = part.paragraph.runs.map(({ text }) => text).join('')
      const has = /^\s*[-–—+•*]/.test(typed) || part.paragraph.label !== undefined
      if (has === (wanted !== '')) return []
      // That a basis of the State has no dash is seen in its samples.
      const severity = wanted === '' ? ('warning' as const) : severityOf(profile, start)
      const source = wanted === '' ? profile.wording.bases.each : start
      return [{ kind: 'dash', at: part.place, args: { wanted: wanted !== '' }, severity, clause: provisionOf(profile, source) }]
    })
    tellOnce<'TB073'>(breaches, report)
  },
})
