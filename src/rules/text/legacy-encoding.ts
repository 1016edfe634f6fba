import { defineRule } from '../rule.ts'
import { legacyWords } from './legacy-words.ts'

const said: ReadonlySet<string> = new Set(['nd30', 'dang_hd05', 'dang_hd36'])

/** Text of TCVN3 or VNI fonts, pasted into Unicode: nobody can read, search or sign it. */
export const legacyEncoding = defineRule({
  code: 'LV001',
  group: 'loi-van',
  severity: 'error',
  alsoAs: ['warning'],
  clause: {
    nd30: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 4',
    dang_hd05: 'HD 05-HD/VPTW, Phần II, mục IV, khoản 1',
    dang_hd36: 'HD 36-HD/VPTW, mục II, điểm 4.1',
  },
  sure: 'text',
  covers: ['U003'],
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở gửi bản ⟦ho¹ch⟧ ®Þnh ph¸t triÓn v¨n hãa.`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở trang bị 02 máy đo 5 µm, phòng họp tên Noël.`,
  },
  check({ reading, profile }, report) {
    const whole = reading.whole()
    const found = legacyWords(whole.text)
    const first = found?.words[0]
    if (found === undefined || first === undefined) return
    const args = { word: whole.text.slice(first.start, first.end), encoding: found.encoding, count: found.words.length }
    const severity = said.has(profile.id) ? 'error' : 'warning'
    report(whole.placeOf(first.start, first.end), args, { severity, others: whole.placesOf(found.words) })
  },
})
