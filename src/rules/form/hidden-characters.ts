import { defineFormRule } from '../form-rule.ts'
import { everyParagraph } from './letters-of.ts'
import { tellOnce } from './tell-once.ts'

/** Characters that take no room and show nothing: zero-width blanks and joiners, byte order marks, soft hyphens, marks of direction. A joiner belongs to some signs. */
const hidden = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]|(?<=\p{L})\u200d|\u200d(?=\p{L})/gu

export const hiddenCharacters = defineFormRule({
  code: 'TB021',
  severity: 'info',
  sure: 'practice',
  covers: ['U005'],
  bad: { change: { texts: { subject: 'Triển khai số\u200b hóa hồ sơ lưu trữ' } }, at: 'subject' },
  // A blank that does not break holds a number and its unit together.
  good: { change: { texts: { subject: 'Triển khai số hóa 500\u00a0hồ sơ' } } },
  check(form, report) {
    const breaches = everyParagraph(form).flatMap(({ paragraph, at }) => {
      const found = paragraph.runs.flatMap(({ text }) => [...text.matchAll(hidden)].map(([one]) => one))
      return [...new Set(found)].map((one) => {
        const character = `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
        return { kind: character, at, args: { character } }
      })
    })
    tellOnce<'TB021'>(breaches, report)
  },
})
