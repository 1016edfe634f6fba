import { type TextFont, textWidth } from '../../typeface/text-width.ts'
import { wrapText } from '../../typeface/wrap-text.ts'

/** Words that a line of a body's name had best begin with: the place that it is of. */
const placeStarts = /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ(?! HỘI)|PHƯỜNG|ĐẶC KHU)(?![\p{L}])/iu
/** Words that begin a phrase of a body's name: a line may end before them. */
const phraseStarts =
  /^(?:VÀ|VỀ|CÁC|KHỐI|TRUNG ƯƠNG|NHIỆM KỲ|LẦN THỨ|CỦA|ĐỂ|TRONG|NĂM|GIAI ĐOẠN|TRÊN ĐỊA BÀN|CHO|TẠI|THEO|NHẰM|ĐỐI VỚI)(?![\p{L}])/iu
/** Words that name a level and belong to the name after them: no line ends with them. */
const phraseHeads = /(?:^|\s)(?:KHU|TỈNH|THÀNH PHỐ|THÀNH|HUYỆN|QUẬN|THỊ|XÃ|PHƯỜNG|ĐẶC KHU|ĐẶC|VÀ|VỀ|CÁC|CỦA|SỐ|NGÀY|THÁNG|NĂM)$/iu
/** Words of two syllables that names of bodies and subjects are made of: no line ends in the middle of one. */
const pairs =
  /^(?:[ỦU][YỶ] BAN|CƠ QUAN|LIÊN HIỆP|HỘI LIÊN|LIÊN ĐOÀN|DOANH NGHIỆP|CÔNG NGHIỆP|NÔNG NGHIỆP|NÔNG THÔN|KINH TẾ|TRUNG HỌC|PHỔ THÔNG|PHỤ NỮ|THANH NIÊN|MẶT TRẬN|TỔ QUỐC|TỔ CHỨC|HỮU NGHỊ|NHÂN DÂN|BAN NHÂN|ĐỒNG NHÂN|GIÁO DỤC|ĐÀO TẠO|KHOA HỌC|CÔNG NGHỆ|VĂN HÓA|VĂN HOÁ|THỂ THAO|DU LỊCH|MÔI TRƯỜNG|TÀI CHÍNH|KẾ HOẠCH|HÀNH CHÍNH|LAO ĐỘNG|QUẢN LÝ|CHẤP HÀNH|THƯỜNG VỤ|THƯỜNG TRỰC|CHỈ ĐẠO|CHUYÊN TRÁCH|THAM MƯU|GIÚP VIỆC|SÁNG TẠO|ĐỔI MỚI|CHUYỂN ĐỔI|XÂY DỰNG|DÂN TỘC|TÔN GIÁO|TRUNG ƯƠNG|VIỆT NAM|CÔNG ĐOÀN|THỦ TỤC|CẢI CÁCH|CỘNG ĐỒNG|ĐỊA BÀN|ĐỊA PHƯƠNG|GIẢI QUYẾT|THỰC HIỆN|TRIỂN KHAI|TĂNG CƯỜNG|NÂNG CAO|CHẤT LƯỢNG|HIỆU QUẢ|CÔNG TÁC|CÔNG CHỨC|CÁN BỘ|ĐẢNG VIÊN|HỒ SƠ|LƯU TRỮ|DỮ LIỆU|PHÁT TRIỂN|TUYÊN TRUYỀN|KIỂM TRA|GIÁM SÁT|NHIỆM VỤ|GIẢI PHÁP|GIAI ĐOẠN|NGHỊ QUYẾT|CHỈ THỊ|KẾT LUẬN|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|AN TOÀN|AN NINH|SỨC KHỎE|TRẺ EM|GIA ĐÌNH|QUỐC GIA|ĐỘT PHÁ|BẢO ĐẢM|TRẬT TỰ|THÀNH PHỐ|NHÀ NƯỚC|CHI NHÁNH|NGÂN HÀNG|THƯƠNG BINH|XÃ HỘI|KHU VỰC|BỘ CHÍNH|CHÍNH TRỊ|BAN BÍ|BÍ THƯ|HỌC SINH|NHÀ TRƯỜNG|TIỂU HỌC|ĐẠI HỌC|CAO ĐẲNG|MẦM NON|MẪU GIÁO|TRUNG TÂM|BỆNH VIỆN|NGHỀ NGHIỆP|THƯỜNG XUYÊN|CÔNG TRÌNH|GIAO THÔNG|ĐẦU TƯ|DỰ ÁN|CHÍNH SÁCH|BẢO HIỂM|CÔNG THƯƠNG|NÔNG DÂN|CỰU CHIẾN|CHIẾN BINH|BAN CHỈ|CHỈ HUY|QUÂN SỰ|CÔNG AN|THỐNG KÊ|KHO BẠC|TÒA ÁN|TOÀ ÁN|KIỂM SÁT|HỘI ĐỒNG|PHÓ CHỦ|CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|BÍ THƯ)(?![\p{L}])/iu

/**
 * Divides a text into lines of `width` pt at most, as even as can be and rather at a phrase than inside a name.
 * A word wider than the column stands alone. `cased` are the same words before they were put in capitals.
 */
export function balanceLines(text: string, width: number, font: TextFont, cased = text): readonly string[] {
  const words = text.split(' ').filter((word) => word !== '')
  if (words.length === 0 || textWidth(text, font) <= width) return [words.join(' ')]
  const own = cased.split(' ').filter((word) => word !== '')
  const names = own.length === words.length ? own : words
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  for (let end = 1; end <= words.length; end++) {
    let choice = { cost: Number.POSITIVE_INFINITY, from: end - 1 }
    for (let from = end - 1; from >= 0; from--) {
      const line = words.slice(from, end).join(' ')
      const wide = textWidth(line, font)
      if (wide > width && from < end - 1) break
      const cost = (best[from]?.cost ?? 0) + 1 + ((width - wide) / width) ** 2 + breakCost(names, end, line)
      if (cost < choice.cost) choice = { cost, from }
    }
    best.push(choice)
  }
  const lines: string[] = []
  for (let end = words.length; end > 0; end = best[end]?.from ?? 0)
    lines.unshift(words.slice(best[end]?.from ?? 0, end).join(' '))
  return lines
}

function breakCost(words: readonly string[], end: number, line: string): number {
  if (end === words.length) return 0
  // Worse than another line, which costs 1 and may be shorter than the rest.
  if (pairs.test(words.slice(end - 1, end + 1).join(' '))) return 3
  const next = words.slice(end, end + 3).join(' ')
  // A date, a count of years, and the name of a place that holds a dash.
  if (/(?:^|\s)\d{1,2}$/u.test(line) && /^(?:tháng|năm)(?!\p{L})/iu.test(next)) return 2
  if (/(?:^|\s)(?:BÀ RỊA|PHAN RANG|THỪA THIÊN) -$/iu.test(line) || /^[-–]\s/u.test(next)) return 3
  if (phraseHeads.test(line)) return 3
  // `CÔNG AN XÃ - | HỘI NÔNG DÂN XÃ`, but not `2026 - | 2030`.
  if (line.endsWith(',') || (line.endsWith(' -') && /^\p{L}/u.test(words[end] ?? ''))) return 0
  if (placeStarts.test(next)) return 0
  if (phraseStarts.test(next)) return 0.05
  // The country ends the name of a body before its place: `… MTTQ VIỆT NAM | TỈNH …`.
  if (/^(?:VIỆT NAM|HỒ CHÍ MINH)(?![\p{L}])/iu.test(next)) return 0.4
  return nameCost(words[end - 1] ?? '', words[end] ?? '', isMixed(words))
}

/**
 * What capitals say of a break: none inside a name (Bộ | Chính trị), and in the name of a body, where each phrase begins
 * with a capital (Ủy ban nhân dân Thành phố …), none before a small letter.
 */
function nameCost(before: string, after: string, mixed: boolean): number {
  if (!mixed) return 0.3
  const [first, second] = [startsWithCapital(before), startsWithCapital(after)]
  // `Trường THPT | Nguyễn Thị Minh Khai`: an abbreviation is no part of the name behind it.
  if (second && /^\p{Lu}{2,}$/u.test(before) && !/^\p{Lu}{2,}$/u.test(after)) return 0.1
  if (first && second && !/[-,]$/.test(before)) return 3
  return second ? 0.1 : 0.3
}

/** False for words that are all in capitals, or all small: there capitals say nothing. */
function isMixed(words: readonly string[]): boolean {
  return words.some(startsWithCapital) && words.some((word) => /\p{Ll}/u.test(word))
}

function startsWithCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/**
 * A width in pt, at most `width`, in which a text that breaks by itself at blanks falls into the fewest lines, evenly
 * and rather at a phrase: for text whose lines must stay free to break anew when it is edited.
 */
export function evenWidth(
  text: string,
  width: number,
  font: TextFont,
): { readonly width: number; readonly lines: readonly string[] } {
  const whole = wrapText(text, width, font)
  if (whole.length < 2) return { width, lines: whole }
  let best = { width, lines: whole as readonly string[], cost: costOf(whole, width, font) }
  let earlier = whole.join('\n')
  for (let narrower = width - 4; narrower > width / 3; narrower -= 4) {
    const lines = wrapText(text, narrower, font)
    if (lines.length > whole.length) break
    const broken = lines.join('\n')
    // The same lines in a narrower column are more even; their breaks cost the same.
    const cost = broken === earlier ? best.cost : costOf(lines, narrower, font)
    if (broken === earlier ? best.lines.join('\n') === broken : cost < best.cost) best = { width: narrower, lines, cost }
    earlier = broken
  }
  return best
}

function costOf(lines: readonly string[], width: number, font: TextFont): number {
  const ragged = lines.map((line) => ((width - textWidth(line, font)) / width) ** 2)
  const words = lines.flatMap((line) => line.split(' '))
  let end = 0
  const breaks = lines.map((line) => {
    end += line.split(' ').length
    return breakCost(words, end, line)
  })
  // A last line of a word or two is bad, a word that is torn in two worse.
  const orphan = lines.length > 1 && textWidth(lines.at(-1) ?? '', font) < width / 4 ? 2.8 : 0
  return [...ragged, ...breaks].reduce((sum, each) => sum + each, orphan)
}
