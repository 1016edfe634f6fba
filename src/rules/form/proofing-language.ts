import { defineFormRule } from '../form-rule.ts'

export const proofingLanguage = defineFormRule({
  code: 'TB083',
  severity: 'info',
  sure: 'practice',
  covers: ['U013'],
  bad: { change: { runs: { body: { language: 'en-US' } }, language: 'en-US' }, at: 'parentBody' },
  good: { change: { runs: { bullet: { language: 'en-US' } } } },
  check({ paragraphs, placeOf }, report) {
    const letters = new Map<string, number>()
    for (const { paragraph } of paragraphs) {
      for (const { text, look } of paragraph.runs) {
        if (look.language !== undefined) letters.set(look.language, (letters.get(look.language) ?? 0) + text.length)
      }
    }
    const [usual] = [...letters].sort((a, b) => b[1] - a[1])
    const [first] = paragraphs.filter(({ paragraph }) => paragraph.runs.some(({ text }) => text.trim() !== ''))
    if (usual === undefined || first === undefined || /^vi\b/i.test(usual[0])) return
    report(placeOf(first.paragraph), { language: usual[0] })
  },
})
