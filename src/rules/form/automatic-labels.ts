import { defineFormRule } from '../form-rule.ts'

export const automaticLabels = defineFormRule({
  code: 'TB081',
  severity: 'info',
  sure: 'practice',
  covers: ['U047'],
  bad: { change: { labels: { bullet: '•' } }, at: 'bullet' },
  good: { change: { labels: { bullet: '-' } } },
  check({ parts }, report) {
    // A label that is printed as the form writes it harms nothing; a bullet that no form knows does.
    const strange = parts.filter(({ component, paragraph }) => {
      const label = paragraph.label?.text
      return label !== undefined && component?.table === undefined && /^[^\p{L}\p{N}(+*–-]/u.test(label)
    })
    const [first, ...rest] = strange
    if (first === undefined) return
    const labels = [...new Set(strange.map(({ paragraph }) => paragraph.label?.text ?? ''))].slice(0, 5).join(' ')
    report(first.place, { labels, count: strange.length }, { others: rest.map(({ place }) => place) })
  },
})
