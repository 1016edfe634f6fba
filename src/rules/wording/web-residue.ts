import { remember } from '../../language/agencies/remember.ts'
import { defineRule } from '../rule.ts'

/** Whole paragraphs that are furniture of a page. */
const furniture = new Set(
  'trang chủ|bài viết|bài viết liên quan|tin liên quan|chia sẻ|in trang|in bài viết|quay lại|tải về|tải xuống|xem thêm|thuộc tính văn bản|văn bản liên quan|additional information'.split(
    '|',
  ),
)
const counted =
  /^(?:(?:số )?lượt xem ?:? ?[\d.]*|copyright .{0,60}|©.{0,60}|file đính kèm.{0,60}|nguồn ?: ?(?:https?:|www\.).{0,80}|trang \d{1,3} ?\/ ?\d{1,3}|page \d{1,3}(?: of \d{1,3})?|\d{1,3} ?\| ?(?:page|trang)|- ?\d{1,3} ?-)$/
/** What stands in each of them. */
const sign =
  /trang chủ|bài viết|liên quan|chia sẻ|in trang|quay lại|tải về|tải xuống|xem thêm|thuộc tính văn bản|additional information|lượt xem|copyright|©|file đính kèm|nguồn ?:|(?:trang|page) \d|\| ?(?:page|trang)|- ?\d{1,3} ?-/g
/** At the end of a sentence that it was joined to. */
const pageNumber = /(?:Trang|Page) \d{1,3}\s?(?:\/|of)\s?\d{1,3}/gu

/** A copied page brings its buttons and page numbers along. */
export const webResidue = defineRule({
  code: 'LV085',
  group: 'loi-van',
  severity: 'warning',
  sure: 'practice',
  bad: { yaml: 'ket_thuc: |\n  Đề nghị các phòng thực hiện nghiêm túc Kế hoạch này ⟦Trang 2/5⟧' },
  good: { yaml: 'ket_thuc: |\n  Đề nghị các phòng đăng Kế hoạch này trên trang chủ Cổng thông tin điện tử' },
  check({ reading }, report) {
    const { text, placeOf, passageAt } = reading.whole()
    for (const { role, text: own, place } of reading.whereLower(sign))
      if (own.length <= 90 && role !== 'cell' && role !== 'recipient' && role !== 'title' && isFurniture(own))
        report(place, { text: own })
    if (!/Trang \d|Page \d/.test(text)) return
    for (const match of text.matchAll(pageNumber)) {
      const { passage, start } = passageAt(match.index) ?? {}
      if (passage === undefined || start === undefined || passage.role === 'cell' || isFurniture(passage.text)) continue
      report(placeOf(match.index, match.index + match[0].length), { text: match[0] })
    }
  },
})

const isFurniture = remember((text): boolean => {
  const lower = text.toLowerCase()
  return furniture.has(lower) || counted.test(lower)
})
