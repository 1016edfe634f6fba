import { defineFormRule } from '../form-rule.ts'
import { everyParagraph } from './letters-of.ts'
import { isPaint } from './paint.ts'
import { type Breach, tellOnce } from './tell-once.ts'

export const background = defineFormRule({
  code: 'TB017',
  severity: 'warning',
  sure: 'practice',
  covers: ['U026'],
  bad: { change: { runs: { body: { highlight: 'yellow' } } }, at: 'body' },
  good: { change: { runs: { body: { shading: 'FFFFFF' } } } },
  check(form, report) {
    const breaches = everyParagraph(form).flatMap(({ paragraph, at }): readonly Breach<{ what: 'highlight' | 'shading' }>[] => {
      const written = paragraph.runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
      if (written.some(({ look }) => isPaint(look.highlight))) return [{ kind: 'highlight', at, args: { what: 'highlight' } }]
      const painted = written.length > 0 && (isPaint(paragraph.look.shading) || written.some(({ look }) => isPaint(look.shading)))
      return painted ? [{ kind: 'shading', at, args: { what: 'shading' } }] : []
    })
    tellOnce<'TB017'>(breaches, report)
  },
})
