import { placeWithin } from '../../plan/snippet.ts'
import type { Passage } from '../passages.ts'
import { defineRule } from '../rule.ts'
import { withTasks } from './example-plan.ts'

const guesses = ['có lẽ', 'hình như', 'dường như', 'nhiều khả năng', 'chắc là', 'gần như', 'ước chừng', 'đâu đó']
const guess = new RegExp(`(?<!\\p{L})(?:${guesses.join('|')})(?!\\p{L})`, 'giu')
const anyWord = new RegExp(`dự kiến|khoảng|tầm|đâu|${guesses.join('|')}`, 'g')
/** A deadline says a day; an estimate belongs to the explanation. */
const inDeadline = /(?<!\p{L})(?:dự kiến|khoảng|tầm|đâu)(?=\s)/giu

export const guessingWord = defineRule({
  code: 'ND082',
  group: 'nhiem-vu',
  severity: 'info',
  sure: 'practice',
  covers: ['U192'],
  bad: {
    yaml: withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: ⟦khoảng⟧ tháng 3/2027
- tieu_de: Số hóa hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý II/2027`),
  },
  good: {
    yaml: withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Tháng 3/2027
- tieu_de: Số hóa hồ sơ dự kiến nộp lưu
  chu_tri: Văn phòng Sở
  thoi_han: Quý II/2027`),
  },
  check({ reading }, report) {
    for (const passage of reading.whereLower(anyWord)) {
      const pattern = patternFor(passage)
      if (pattern === undefined) continue
      for (const match of passage.text.matchAll(pattern)) {
        report(placeWithin(passage.place, match.index, match.index + match[0].length), { word: match[0] })
      }
    }
  },
})

function patternFor({ role, field }: Passage): RegExp | undefined {
  if (field === 'thoi_han') return inDeadline
  return role === 'paragraph' || role === 'bullet' || role === 'title' || role === 'closing' ? guess : undefined
}
