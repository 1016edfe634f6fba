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
    ['Dựng chợ ,nhà văn hóa.', ['LV004  ']],
    ['Treo băng rôn( ít nhất 50 chiếc) ở xã.', ['LV007 ( ']],
    ['Giảm 1,5%;tăng cờ (mỗi xã một lá),khẩu hiệu.', ['LV005 ;', 'LV005 ,']],
    ['Treo \'cờ\' , ‘phướn’ , "đèn" .', ['LV004  ', 'LV004  ', 'LV004  ']],
    ['Biểu dương tập thể ..', ['LV009 ..']],
    ['Biểu dương tập thể ...', []],
    ['Họp quý I -II, hạng III- IV.', ['LV015  -', 'LV015 - ']],
    // Symbols of cited instruments have rules of their own.
    ['Theo Quyết định số 329/QĐ- SNV và Nghị quyết số02/NQ-BCH.', []],
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
    ['nhân các ngày các ngày lễ', ['các ngày các ngày']],
    ['những người những người ấy', ['những người những người']],
    ['ngày này ngày khác, các ngày, các ngày lễ', []],
    ['cơ quan tham mưu và các cơ quan quan tham mưu', ['quan quan']],
    ['mạng di động động tại xã', ['động động']],
    ['hành vi vi phạm, thi công công trình, truyền thông thông tin, cơ quan quan trọng', []],
    ['ngày ngày, dần dần, nhà nhà, từng bước từng bước', []],
    ['nêu trên trên cơ sở tiếp theo theo dõi', []],
    ['phòng một, một phòng', []],
    ['ngày càng ngày càng đông', []],
    ['Luật Luật sư', []],
    ['Phòng Kế hoạch - Tổng hợp tổng hợp số liệu', []],
    ['giao Phòng Quản trị quản trị mạng', []],
    ['Tổng hợp tổng hợp số liệu', ['Tổng hợp tổng hợp']],
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
    'tuyển cán bộ có sở trường',
    'các tỉnh có sở, ban, ngành',
    'tập hợp đông đảo thiếu nhi',
    'nơi công cộng động viên người dân',
    'được thanh niên quan tâm',
    'trong mùa mưa bảo đảm an toàn',
    'thay thế kỹ thuật cũ',
    'đường dây truyền tải điện',
    'do không gian hạn chế',
    'khu vực tập trung cư dân',
    'giải quyết vấn đề nghỉ hưu trước tuổi',
    'cơ chế đô thị thông minh',
    'không kéo dài hạng mục',
    'nơi cư trú ý kiến của cử tri',
    'trong năm bắt giữ hai đối tượng',
    'thực hiện nghiêm thu chi ngân sách',
    'lấy ý kiến nghỉ phép',
    'giấy phép cấp xả thải',
    'phân bố trì hoãn',
  ])('are not what stands in %s', (text) => {
    expect(findMisspellings(findWords(text))).toEqual([])
  })
})

describe('words with two spellings', () => {
  it.each([
    ['Ngân hàng quý I, đơn hàng năm 2026, hàng tháng trời chờ đợi.', []],
    ['Các tổ chức chính trị xã hội, các Sở ban ngành.', ['LV034 chính trị xã hội', 'LV034 Sở ban ngành']],
    ['Kinh tế xã hội chủ nghĩa, Phòng Kinh tế xã hội, “kinh tế xã hội”.', []],
    ['Báo cáo hàng tháng, hằng quý.', ['LV021 hàng tháng']],
    ['Kiểm tra tỉ mỉ 2 tỷ đồng.', []],
    ['Công tác hoàn thành toàn diện, quý khách khỏe, ủy ban.', []],
    ['Số hóa ở nhà bà Thuý Hoà.', []],
    ['Số hóa, xã hội hoá và hóa đơn.', ['LV020 hoá']],
    ['Cụ thể hóa, số hóa Nghị quyết Đại hội (Khoá I).', ['LV020 Khoá']],
    ['Có 03 đồn biên phòng, 5 đống đất, 2 triệu đồng.', []],
    ['Họp lúc 24/24h, trong 48h, đề án 4H, 50g thuốc.', []],
    ['Khoảng 2O26 hộp và O5 giá, bình O2.', ['LV033 2O26', 'LV033 O5']],
  ])('%s', (text, found) => {
    expect(inClosing(text)).toEqual(found)
  })
})

describe('hours', () => {
  /** The closing after its only repair of hours. */
  function repaired(sentence: string): string | undefined {
    const yaml = `ket_thuc: |\n  ${sentence}\n`
    const { text } = sampleText({ yaml })
    const [finding] = findingsIn({ yaml }).filter(({ code }) => code === 'LV027')
    if (finding?.fix === undefined) return undefined
    const edits = finding.fix.edits.toSorted((a, b) => b.start - a.start)
    const after = edits.reduce((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), text)
    return /ket_thuc: \|\n {2}(.*)\n/.exec(after)?.[1]
  }

  it.each([
    ['Họp từ 8h30 - 11h00, nghỉ.', 'Họp từ 8 giờ 30 phút - 11 giờ 00 phút, nghỉ.'],
    ['Họp 13h30-16h00.', 'Họp 13 giờ 30 phút - 16 giờ 00 phút.'],
    ['Họp 8h30 -11h00.', 'Họp 8 giờ 30 phút - 11 giờ 00 phút.'],
    ['Họp 7h-9h và lúc 11h ở xã.', 'Họp 7 giờ - 9 giờ và lúc 11 giờ ở xã.'],
    ['Họp 8h30 - thảo luận.', 'Họp 8 giờ 30 phút - thảo luận.'],
    ['Họp 7h30’ sáng.', 'Họp 7 giờ 30 phút sáng.'],
    ['Trực 24h, 24/24h, mã A-7h30, lúc 2h/ngày.', undefined],
    ['Họp 7 giờ 30 - 9 giờ 00 phút.', undefined],
  ])('%s', (sentence, after) => expect(repaired(sentence)).toBe(after))
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
