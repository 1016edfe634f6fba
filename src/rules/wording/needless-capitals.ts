import { areJoined, type WordIndex } from '../../language/words/find-words.ts'
import { ownTypedWords } from '../own-words.ts'
import { defineRule } from '../rule.ts'
import { capitalized, isCapital, isUpper, startsSentence } from './letter-case.ts'
import { suggest } from './suggest.ts'

/** Pairs of syllables that are no name: with two capitals they are set like a headline. */
const pairs: ReadonlySet<string> = new Set(
  (
    'công tác;tuyên truyền;kế hoạch;thực hiện;nhiệm vụ;giải pháp;mục tiêu;mục đích;yêu cầu;báo cáo;hướng dẫn;triển khai;kiểm tra;quản lý;đơn vị;cơ quan;' +
    'cán bộ;công chức;viên chức;chuyển đổi;cải cách;thủ tục;phối hợp;chủ trì;nội dung;thời gian;kinh phí;kết quả;hồ sơ;văn bản;chủ tịch;giám đốc;bí thư;' +
    'bộ trưởng;thủ tướng;hội nghị;hoạt động;nâng cao;tăng cường;xây dựng;đào tạo;bồi dưỡng;chất lượng;hiệu quả;trách nhiệm;tổng kết;đánh giá'
  ).split(';'),
)
const headsAndTails = [...pairs].map((pair) => pair.split(' '))
const headOfGovernment = /^thủ\s+tướng\s+chính\s+phủ/i
const company = /(?:công ty|tập đoàn|doanh nghiệp|ngân hàng|báo|tạp chí|trung tâm|cổ phần|tnhh)/i

/** A run of capitalised syllables that holds such a pair, from the pair's first to its last such word. Names of companies may be set so. */
export const needlessCapitals = defineRule({
  code: 'LV063',
  group: 'loi-van',
  severity: 'warning',
  sure: 'practice',
  covers: ['U189'],
  fix: 'suggestion',
  bad: { yaml: 'mo_dau: |\n  Để làm tốt ⟦Công Tác Tuyên Truyền⟧, Sở Nội vụ ban hành Kế hoạch như sau:' },
  good: { yaml: 'mo_dau: |\n  Để làm tốt công tác tuyên truyền, Sở Giáo dục và Đào tạo, Sở Nội vụ làm như sau:' },
  check({ reading, house }, report) {
    const isOwn = ownTypedWords({ reading, house })
    const [index, whole] = [reading.words(), reading.whole()]
    let told = -1
    for (const pair of placesOf(index)) {
      if (pair < told) continue
      const [first, last] = [pair, lastOf(index, pair)]
      told = last
      const [from, to] = [index.words[first], index.words[last]]
      if (from === undefined || to === undefined) continue
      if (!isOwn(from.start, to.end)) continue
      // "Thủ Tướng Chính phủ" is a name written wrong (LV051).
      if (headOfGovernment.test(index.text.slice(from.start, to.end + 12))) continue
      const before = index.text.slice(Math.max(0, from.start - 60), from.start)
      if (company.test(before.slice(before.lastIndexOf('\n') + 1))) continue
      const text = index.text.slice(from.start, to.end)
      const at = whole.placeOf(from.start, to.end)
      const small = text.toLowerCase()
      report(at, { words: text }, suggest({ at, text: startsSentence(index.text, from.start) ? capitalized(small) : small }))
    }
  },
})

/** Where such pairs stand with two capitals, in order. */
function placesOf(index: WordIndex): readonly number[] {
  const places: number[] = []
  for (const [head = '', tail = ''] of headsAndTails) {
    if (!index.at.has(tail)) continue
    for (const i of index.at.get(head) ?? []) {
      const [first, second] = [index.words[i], index.words[i + 1]]
      if (first === undefined || second === undefined || second.lower !== tail) continue
      if (isHeadline(first.text) && isHeadline(second.text) && areJoined(index, first, second)) places.push(i)
    }
  }
  return places.sort((a, b) => a - b)
}

/** The run goes on pair by pair. */
function lastOf(index: WordIndex, pair: number): number {
  let last = pair + 1
  for (;;) {
    const [a, b, c] = [index.words[last], index.words[last + 1], index.words[last + 2]]
    if (a === undefined || b === undefined || !areJoined(index, a, b) || !isHeadline(b.text)) return last
    if (c !== undefined && areJoined(index, b, c) && pairs.has(`${b.lower} ${c.lower}`) && isHeadline(c.text)) last += 2
    else return last
  }
}

function isHeadline(word: string): boolean {
  return isCapital(word) && !isUpper(word)
}
