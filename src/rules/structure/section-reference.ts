import { numberOfLabel } from '../../plan/label.ts'
import { placeWithin } from '../../plan/snippet.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Passage } from '../passages.ts'
import type { Reading } from '../reading.ts'
import { defineRule } from '../rule.ts'

/** `mục V`, `Phần II`, `Mục 1.3`; a `danh mục`, a `tiểu mục` or a `chuyên mục` is none. */
const reference =
  /(?<![\p{L}\d])(?<!(?:danh|hạng|chuyên|tiểu|thư|đề|biên|trang)\s)(?:[Mm]ục|[Pp]hần)\s{1,5}([IVX]{1,6}|\d{1,2}(?:\.\d{1,2}){1,2})(?![\p{L}\d]|\.\d)/gu
const sign = /[ụầ][cn]\s{1,5}[IVX\d]/gu
/** What follows a reference to the plan itself. */
const itself =
  /^[\s.]{0,4}(?:,?\s?(?:của|trong|tại|thuộc)\s)?(?:(?:bản\s)?kế hoạch(?:\snày|\snêu trên)?(?!\s(?:số|của|thực hiện|phát triển)|\s\d)|này|nêu trên|trên đây|ở trên|dưới đây)(?!\p{L})/iu
const instrument =
  /(?<!\p{L})(?:luật|pháp lệnh|nghị|quyết định|thông tư|hướng dẫn|chỉ thị|kết luận|quy|chương trình|đề án|công văn|phụ lục|biểu|mẫu|báo cáo|văn bản|điều lệ|thông báo|kế hoạch|đề cương|tờ trình|hợp đồng|dự án|phương án|hồ sơ)(?!\p{L})/iu
const roles: ReadonlySet<Passage['role']> = new Set([
  'opening',
  'title',
  'unit',
  'paragraph',
  'bullet',
  'cell',
  'assignment',
  'closing',
])

/** A reference to a section that the plan has not; judged only where no other instrument can be meant. */
export const sectionReference = defineRule({
  code: 'ND024',
  group: 'bo-cuc',
  severity: 'warning',
  sure: 'practice',
  covers: ['U126'],
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ.
  - to_chuc_thuc_hien: |
      Các phòng thực hiện nhiệm vụ tại ⟦Mục V⟧ Kế hoạch này.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ theo quy định tại Mục V Điều lệ của Hội.
  - to_chuc_thuc_hien: |
      Các phòng thực hiện nhiệm vụ tại Mục II Kế hoạch này.`,
  },
  check({ profile, reading }, report) {
    const passages = reading.where(sign)
    if (passages.length === 0) return
    let labels: Labels | undefined
    const cited = new Set(reading.citations().map(({ passage }) => passage))
    for (const passage of passages) {
      const { role, text, place, appendix } = passage
      if (!roles.has(role) || appendix !== undefined) continue
      for (const match of text.matchAll(reference)) {
        const label = match[1] ?? ''
        labels ??= labelsOf(reading, profile)
        const known = /^\d/.test(label) ? labels.decimals : labels.romans
        if (known.length < 2 || known.includes(label)) continue
        const end = match.index + match[0].length
        const own = itself.test(text.slice(end, end + 40))
        const around = text.slice(Math.max(0, match.index - 80), end + 60)
        if (own || !(cited.has(passage) || instrument.test(around)))
          report(placeWithin(place, match.index, end), { label: match[0] })
      }
    }
  },
})

interface Labels {
  readonly romans: readonly string[]
  readonly decimals: readonly string[]
}

/** The labels of sections and of numbered nodes, as references name them. */
function labelsOf(reading: Reading, profile: Profile): Labels {
  const labels = [...reading.numbering().values()].map(({ label }) => label.replace(/[^\p{L}\d.]|\.$/gu, ''))
  return {
    romans: labels.filter((label) => numberOfLabel(label, 'section', profile.ladder.letters.v) !== undefined),
    decimals: labels.filter((label) => /^\d+\.\d/.test(label)),
  }
}
