import { defineFormRule } from '../form-rule.ts'
import { isContent } from './demand.ts'
import { tellOnce } from './tell-once.ts'

export const typedIndent = defineFormRule({
  code: 'TB018',
  severity: 'info',
  sure: 'practice',
  covers: ['U043'],
  bad: { change: { texts: { body: '\tThống kê hồ sơ theo từng phông lưu trữ của Sở.' } }, at: 'body' },
  good: { change: { texts: { body: 'Thống kê hồ sơ:\ttheo từng phông lưu trữ của Sở.' } } },
  check({ parts }, report) {
    const breaches = parts.flatMap(({ key, paragraph, component, standing, place }) => {
      if (!isContent(key) || standing?.cell !== undefined || (component?.span?.[0] ?? 0) > 0) return []
      if (paragraph.look.align === 'center' || paragraph.look.align === 'right') return []
      const before = /^[\t \u00a0]*/.exec(paragraph.runs.map(({ text }) => text).join(''))?.[0] ?? ''
      const by = before.includes('\t') ? ('tab' as const) : before.length >= 3 ? ('blanks' as const) : undefined
      return by === undefined ? [] : [{ kind: by, at: place, args: { by } }]
    })
    tellOnce<'TB018'>(breaches, report)
  },
})
