import { describe, expect, it } from 'vitest'
import { findMisspellings } from '../../src/language/spelling/find-misspellings.ts'
import { misspellingList } from '../../src/language/spelling/misspelling-list.ts'
import { findDamagedWords } from '../../src/language/syllables/find-damaged-words.ts'
import { isSyllable } from '../../src/language/syllables/syllable.ts'
import { findWords } from '../../src/language/words/find-words.ts'
import { fixPlan } from '../../src/rules/fix-plan.ts'
import { findDoubled } from '../../src/rules/text/find-doubled.ts'
import { legacyWords } from '../../src/rules/text/legacy-words.ts'
import { loneMarks } from '../../src/rules/text/lone-marks.ts'
import { validatePlan } from '../../src/rules/validate-plan.ts'
import { findingsIn, sampleText, today } from './sample-plans.ts'

/** Codes of the wording that are found in a closing paragraph, with what each points at. */
function inClosing(text: string): readonly string[] {
  const yaml = `ket_thuc: |\n${text.replace(/^(?=.)/gm, '  ')}\n`
  const { text: whole } = sampleText({ yaml })
  return findingsIn({ yaml })
    .filter(({ code }) => /^LV0[0-3]/.test(code))
    .map(({ code, range }) => `${code} ${whole.slice(range.start.offset, range.end.offset)}`)
}

describe('marks and blanks', () => {
  it.each([
    // What is written close by right.
    ['Mua 1.500 hộp, 2,5 triệu đồng, lúc 8:00, tỷ lệ 1 : 500.', []],
    ['Tải tại https://sonha.gov.vn/a,b;c hoặc viết về an.nv@sonha.gov.vn.', []],
    ['Gửi tệp bieu.mau.xlsx cho TP.HCM, Q.1, PGS.TS. Nguyễn Văn An.', []],
    ['Mua hộp, giá, v.v., kẹp và các thứ khác.', []],
    ['Theo điểm a)và điểm b) khoản 2 (trang 5, mục 1)), 3).', []],
    ['Số bản (các) phòng nhận là 05 (năm) bản.', []],
    ['Đánh dấu [ ] vào ô, đánh dấu ( ) nếu không có.', []],
    ['Lập biên bản ngày    tháng    năm 2026.', []],
    // What is not.
    ['Mua hộp ,giá.', ['LV004  ']],
    ['Mua hộp , giá.', ['LV004  ']],
    ['Mua hộp,giá.', ['LV005 ,']],
    ['Mua hộp năm 2026,các phòng nhận đủ.', ['LV005 ,']],
    ['Mua ( hộp, giá ) cho Sở.', ['LV006  ', 'LV006  ']],
    ['Mua hộp\tvà  giá.', ['LV003 \t', 'LV003   ']],
    ['Xong việc.Các phòng báo cáo.', ['LV005 .']],
    ['Các tổ chức chính trị -xã hội.', ['LV015  -']],
    ['Đoàn thể nhóm I- Sơn Hà và KH- UBND.', []],
  ])('%j', (text, found) => {
    expect(inClosing(text)).toEqual(found)
  })
})

describe('brackets and quotation marks', () => {
  it.each([
    ['(a) một; b) hai; 2.1) ba; iv) bốn', []],
    ['(khoản 1) và (điểm a)', []],
    ['(gồm: a) một; b) hai)', []],
    ['(gồm hai việc', ['unclosed (']],
    ['gồm hai việc)', ['unopened )']],
    ['“Một “Hai” ba”', []],
    ['“Một “Hai” ba', ['unclosed “']],
    ['“Một“ và ”Hai”', ['reversed “', 'reversed ”']],
    ['"Một" và "Hai', ['unclosed "']],
    ['màn hình 24" và 27"', []],
    ['"Một”', []],
  ])('%s', (text, found) => {
    expect(loneMarks(text).map(({ kind, mark }) => `${kind} ${mark}`)).toEqual(found)
  })

  it('may enclose several paragraphs', () => {
    expect(inClosing('Giám đốc Sở nói: “Việc này phải xong sớm.\n\nCác phòng nghe rõ.”')).toEqual([])
  })
})

describe('doubled words', () => {
  it.each([
    ['phối hợp với với các phòng', ['với với']],
    ['các các các phòng', ['các các']],
    ['vừa là vừa là trách nhiệm', ['vừa là vừa là']],
    ['cơ quan tham mưu và các cơ quan quan tham mưu', ['quan quan']],
    ['mạng di động động tại xã', ['động động']],
    ['hành vi vi phạm, thi công công trình, truyền thông thông tin, cơ quan quan trọng', []],
    ['ngày ngày, dần dần, nhà nhà, từng bước từng bước', []],
    ['nêu trên trên cơ sở tiếp theo theo dõi', []],
    ['phòng một, một phòng', []],
    ['ngày càng ngày càng đông', []],
    ['Luật Luật sư', []],
  ])('%s', (text, found) => {
    expect(findDoubled(findWords(text)).map(({ start, end }) => text.slice(start, end))).toEqual(found)
  })
})

describe('misspellings', () => {
  const entries = misspellingList.trim().split(/; |\n/)

  it('are many, each of written syllables, each found once and not as a damaged word too', () => {
    expect(entries.length).toBeGreaterThan(400)
    for (const entry of entries) {
      const [wrong = ''] = entry.split('>')
      expect(wrong.split(' ').filter((word) => !isSyllable(word))).toEqual([])
      expect(findMisspellings(findWords(`x ${wrong}.`)).length, entry).toBe(1)
      expect(findDamagedWords(`việc ${wrong} nên`)).toEqual([])
    }
  })

  it.each([
    'giám sát nhập kho',
    'khẩn trương trình Ủy ban nhân dân',
    'lịch sử lý luận',
    'điều chỉnh chu kỳ',
    'ban hàng tháng họp một lần',
    'năm bắt đầu thực hiện',
    'công suất phát điện',
    'thành tựu chung',
    'hội đồng trí thức',
    'Nguyễn Quang Tâm',
    'phân chia sẽ được công khai',
  ])('are not what stands in %s', (text) => {
    expect(findMisspellings(findWords(text))).toEqual([])
  })
})

describe('words with two spellings', () => {
  it.each([
    ['Ngân hàng quý I, đơn hàng năm 2026, hàng tháng trời chờ đợi.', []],
    ['Báo cáo hàng tháng, hằng quý.', ['LV021 hàng tháng']],
    ['Kiểm tra tỉ mỉ 2 tỷ đồng.', []],
    ['Công tác hoàn thành toàn diện, quý khách khỏe, ủy ban.', []],
    ['Số hóa ở nhà bà Thuý Hoà.', []],
    ['Số hóa, xã hội hoá và hóa đơn.', ['LV020 hoá']],
    ['Có 03 đồn biên phòng, 5 đống đất, 2 triệu đồng.', []],
    ['Họp lúc 24/24h, trong 48h, đề án 4H, 50g thuốc.', []],
    ['Khoảng 2O26 hộp và O5 giá, bình O2.', ['LV033 2O26', 'LV033 O5']],
  ])('%s', (text, found) => {
    expect(inClosing(text)).toEqual(found)
  })
})

describe('text of an old code table', () => {
  it.each([
    ['KÕ ho¹ch ph¸t triÓn v¨n hãa', 'TCVN3'],
    ['Keá hoaïch phaùt trieån vaên hoùa', 'VNI'],
    ['quán Noël, thơ naïf, xe Citroën, đảo Haïti', undefined],
    ['máy 5 µm, ½ kho, ©2026', undefined],
    ['kế hoạch hoà bình, xã hội hoá', undefined],
  ])('%s', (text, encoding) => {
    expect(legacyWords(text)?.encoding).toBe(encoding)
  })
})

it('--fix repairs blanks and look-alike letters, and nothing else of the wording', () => {
  const { text } = sampleText({ yaml: 'ket_thuc: |\n  Văn phòng Sở  theo dõi ,đôn đốc ( ở Ðồng Mít ) .\n' })
  const fixed = fixPlan(new TextEncoder().encode(text), 'safe', (bytes) =>
    validatePlan({ name: 'x.plan.yaml', bytes }, { today, stage: 'draft' }),
  )
  expect(fixed.refused).toBeUndefined()
  expect(/ket_thuc: \|\n(.*)\n/.exec(fixed.text)?.[1]?.trim()).toBe('Văn phòng Sở theo dõi, đôn đốc (ở Đồng Mít).')
})
