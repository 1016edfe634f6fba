import { defineFormRule } from '../form-rule.ts'
import { linesOf } from './text-room.ts'

export const loneWord = defineFormRule({
  code: 'TB065',
  severity: 'info',
  sure: 'practice',
  covers: ['U105'],
  bad: {
    change: {
      texts: { subject: 'Triển khai số hóa hồ sơ lưu trữ của các phòng và đơn vị thuộc Sở trong năm 2027' },
      paragraphs: { subject: { left: 0, right: 0 } },
    },
    at: 'subject',
  },
  good: {},
  check({ partsOf, word }, report) {
    for (const part of partsOf('subject')) {
      if (part.standing?.inBox === true || part.text.includes('\n')) continue
      // Another program breaks a little earlier or later: the word must be alone in all of them.
      const last = [0.98, 1, 1.02]
        .map((share) => linesOf(part, word, share))
        .map((lines) => (lines.length > 1 ? lines.at(-1) : undefined))
      const [word0] = last
      // A syllable or a year is meant, not what could not stand on a line with others.
      if (word0 !== undefined && word0.length <= 12 && !word0.trim().includes(' ') && last.every((one) => one === word0))
        report(part.place, { word: word0 })
    }
  },
})
