import { findPhrase } from '../../language/words/find-words.ts'
import { defineRule } from '../rule.ts'

/** What each ministry went into on 01/3/2025 (NQ 176/2025/QH15). */
const merged: readonly (readonly [string, string])[] = [
  ['Bộ Kế hoạch và Đầu tư', 'Bộ Tài chính'],
  ['Bộ Giao thông vận tải', 'Bộ Xây dựng'],
  ['Bộ Tài nguyên và Môi trường', 'Bộ Nông nghiệp và Môi trường'],
  ['Bộ Nông nghiệp và Phát triển nông thôn', 'Bộ Nông nghiệp và Môi trường'],
  ['Bộ Thông tin và Truyền thông', 'Bộ Khoa học và Công nghệ'],
  ['Bộ Lao động - Thương binh và Xã hội', 'Bộ Nội vụ'],
]

/** Only who is to act or to receive is judged: instruments that these ministries issued stay theirs. */
export const mergedMinistry = defineRule({
  code: 'LV079',
  group: 'loi-van',
  severity: 'warning',
  clause: 'Nghị quyết số 176/2025/QH15',
  sure: 'second_hand',
  holds: { from: { year: 2025, month: 3, day: 1 } },
  covers: ['U073'],
  bad: { yaml: 'noi_nhan: {gui: [UBND tỉnh (báo cáo), ⟦Bộ Giao thông vận tải⟧ (báo cáo), Văn phòng Sở], luu: [VT]}' },
  good: { yaml: 'noi_nhan: {gui: [UBND tỉnh (báo cáo), Bộ Xây dựng (báo cáo), Văn phòng Sở], luu: [VT]}' },
  check({ reading }, report) {
    const [index, whole] = [reading.words(), reading.whole()]
    if (!index.at.has('bộ')) return
    for (const [name, now] of merged) {
      const words = name.replace(' -', '').toLowerCase().split(' ')
      const places = name.includes('-') ? dashed(words) : findPhrase(index, words)
      for (const i of places) {
        const [first, last] = [index.words[i], index.words[i + words.length - 1]]
        if (first === undefined || last === undefined) continue
        const { role } = whole.passageAt(first.start)?.passage ?? {}
        if (role !== 'recipient' && role !== 'assignment' && role !== 'unit') continue
        report(whole.placeOf(first.start, last.end), { name, now })
      }
    }

    function dashed(words: readonly string[]): readonly number[] {
      const [tail] = [words.slice(3)]
      return findPhrase(index, words.slice(0, 3)).filter((i) => tail.every((lower, k) => index.words[i + 3 + k]?.lower === lower))
    }
  },
})
