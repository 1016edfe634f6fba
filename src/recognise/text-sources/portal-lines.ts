import { letterheadBegin } from './letterhead-begin.ts'
import type { LineFate } from './line-fate.ts'
import { beginsBasis, isCapitals } from './line-shapes.ts'

/** Keys of what a portal or a collector writes over a document. Those of `weakKey` stand in documents too. */
const strongKey =
  /^(?:nguồn(?: tin)?|cơ quan(?:,? (?:hoặc )?người)? ban hành|nơi ban hành|loại văn bản|số hiệu|số\s?\/\s?ký hiệu|ngày (?:ban hành|hiệu lực|có hiệu lực|hết hiệu lực|công báo|đăng|cập nhật)|số công báo|lĩnh vực|tình trạng(?: hiệu lực)?|độ đầy đủ|chuyên mục|lượt xem|từ khóa|url|source)\s?(?:\([^)]{0,40}\))?\s?:/iu
const weakKey =
  /^(?:ngày|người ký|người đăng|tác giả|trích yếu|tiêu đề|thể thức|title|author|date|tags?|đường dẫn|liên kết|link)\s?(?:\([^)]{0,40}\))?\s?:/iu

const chrome =
  /^(?:[>»]{0,3}\s?)(?:skip (?:ribbon commands|to main content)|bài viết|(?:sự kiện|tin|tin tức|bài viết|văn bản|thông báo) (?:nổi bật|mới(?: nhất)?|xem nhiều)|tin tức(?:\s?[-–&]\s?sự kiện)?|thuộc tính|toàn văn|văn bản gốc|lược đồ|chào mừng (?:quý vị|(?:các )?bạn) (?:đã )?đến với (?:cổng|trang|website).{0,120}|(?:mon|tues|wednes|thurs|fri|satur|sun)day, \d{1,2}\/\d{1,2}\/\d{4}(?: - \d{1,2}:\d{2})?\s?\|?|(?:tải|in|bản in|xem|chia sẻ)(?: (?:về|xuống|trang|bài viết|văn bản(?: gốc)?|nội dung|thêm|toàn văn))?|tải về để xem toàn bộ nội dung|file được đính kèm theo văn bản|tổng số điểm của bài viết là\s?:.{0,60}|(?:click|nhấp chuột) để đánh giá bài viết|liên kết website|thống kê truy cập|(?:đang truy cập|hôm nay|hôm qua|tuần này|tháng \d{1,2}|năm \d{4}|tổng lượt truy cập)\s?:\s?[\d.,]{1,15}|xem thêm\s?:.{0,160}|download|print|share|gửi email|quay lại|về (?:đầu trang|trang trước|trang chủ)|trang chủ|facebook|zalo|twitter|additional information|attachments?|(?:file|tệp|tập tin)(?: tin)? đính kèm:?|lượt xem\s?:?\s?[\d.,]{1,9})$/iu
const download =
  /^(?:(?:file|tệp|tập tin|tải về|download)[^\n]{0,40}:?\s?)?\S{1,200}\.(?:docx?|pdf|zip|rar|odt|xlsx?)$|^https?:\/\/\S+$/iu
/** After the document: what the site adds below this line is its own. */
const restIsPortal =
  /^(?:additional information|văn bản (?:liên quan|cùng lĩnh vực|được hướng dẫn|hướng dẫn thi hành)|(?:các )?tin (?:liên quan|khác|cùng chuyên mục)|bài viết (?:liên quan|khác)|ý kiến bạn đọc|bình luận)\s?:?$/iu
const joinedTitle = /^Kế hoạch \p{L}/u
const ownLine = /^(?:Phần|Chương|Mục|Điều)\s(?:thứ\s|[IVX\d])|^(?:[IVX]{1,5}|[A-H]|\d{1,2})\s?[.)/]\s?\p{Lu}/u
/** What a site says of its own article below it. */
const afterword =
  /^(?:tác giả(?: bài viết)?\s?:.{0,60}|nguồn(?: tin)?\s?:.{0,80}|từ khóa\s?:.{0,400}|tags?\s?:.{0,400}|nội dung đang được cập nhật|nhắn tin cho tác giả|số lượt (?:xem|tải|thích)\s?:.{0,20}|[^.;:]{2,40} @ \d{1,2}:\d{2} \d{1,2}\/\d{1,2}\/\d{4}|lượt xem\s?:?\s?[\d.,]{1,9}|biên tập\s?:.{0,60})$/iu
const isHead = /^(?:cộng hòa|cộng hoà|đảng cộng sản|số\s?:|nơi nhận)/iu

/** What stands round the document and not in it: a block of keys over it, the names of buttons above and below. `lines` are trimmed; blank ones are empty. */
export function portalLines(lines: readonly string[]): ReadonlyMap<number, LineFate> {
  const fates = new Map<number, LineFate>()
  const listed = relatedList(lines)
  for (const i of listed) fates.set(i, { reason: 'portal' })
  const filled = lines.flatMap((line, i) => (line === '' || listed.has(i) ? [] : [i]))
  const top = filled.slice(0, 40)
  const begin = documentBegin(lines, top)
  for (const i of top) {
    const line = lines[i] as string
    if (i >= begin && !isChrome(line)) break
    fates.set(i, { reason: strongKey.test(line) || weakKey.test(line) ? 'metadata' : 'portal' })
  }
  const recipients = lines.findLastIndex((line) => /^nơi nhận\s?:?/iu.test(line))
  const after = recipients < 0 ? (filled.at(-10) ?? 0) : recipients
  const tail = filled.filter((i) => i > after)
  const rest = tail.find((i) => restIsPortal.test(lines[i] as string))
  for (const i of tail) {
    const line = lines[i] as string
    if (rest !== undefined && i >= rest && isCapitals(line) && line.length > 5) break
    if ((rest !== undefined && i >= rest) || isChrome(line) || download.test(line) || afterword.test(line))
      fates.set(i, { reason: 'portal' })
  }
  return fates
}

const related =
  /^[-–*•]\s?(\d{1,3})(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp|Nghị định|Nghị quyết|Quyết định|Thông tư|Thông báo|Chỉ thị|Công văn|Công điện|Kế hoạch|Kết luận|Chương trình|Hướng dẫn|Văn bản|Lệnh|Quy chế|Báo cáo)\s/u

/** `- 1Luật …` / `- 2Nghị định …`: the instruments that a site of law lists over a text, numbered without a mark as no author does. */
function relatedList(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  let last = 0
  for (const [i, line] of lines.entries()) {
    if (line === '') continue
    const number = Number(related.exec(line)?.[1])
    if (number === last + 1 || (last > 0 && number > last)) {
      found.add(i)
      last = number
    } else if (last > 0 || i > 40) break
  }
  return found.size > 1 ? found : new Set()
}

/** Names of buttons, one or several in a row: `Bản in | Quay lại`. */
function isChrome(line: string): boolean {
  const most = 120
  return (
    chrome.test(line) ||
    (line.length <= most && /[|•·]/u.test(line) && line.split(/\s?[|•·]\s?/u).every((part) => chrome.test(part)))
  )
}

/** Of a page that shows a document: `Thuộc tính`, `In văn bản`. `Văn bản gốc` and words of one syllable may be a document's own. */
function isButton(line: string): boolean {
  return /\s/u.test(line) && !/^(?:văn bản gốc|bài viết)$/iu.test(line) && chrome.test(line)
}

/** Index of the first line of the document: 0 where nothing shows that anything stands before it. */
function documentBegin(lines: readonly string[], top: readonly number[]): number {
  const text = (i: number) => lines[i] as string
  const keyed = top.filter((i) => strongKey.test(text(i)) || weakKey.test(text(i)))
  const first = top.find((i) => strongKey.test(text(i)))
  if (first !== undefined && keyed.length > 1) {
    const before = top.filter((i) => i < first && !keyed.includes(i))
    // Values may go on in a line of their own; the block ends where no further key follows soon.
    let end = first
    for (const i of keyed) if (i > end && top.indexOf(i) - top.indexOf(end) <= 3) end = i
    if (before.length <= 5 && !top.some((i) => i <= end && isHead.test(text(i)))) return end + 1
  }
  const letterhead = letterheadBegin(lines, top, isButton)
  if (letterhead !== undefined) return letterhead
  // Words in capitals are the document's own, and so is what opens a part or a paragraph of it.
  const part = top.find((i) => ownLine.test(text(i))) ?? Number.POSITIVE_INFINITY
  const titled = top.some((i) => i < part && /^KẾ HOẠCH/u.test(text(i)))
  const own = top.find(
    (i) =>
      isCapitals(text(i)) ||
      (!chrome.test(text(i)) && (ownLine.test(text(i)) || beginsBasis(text(i)) || (!titled && joinedTitle.test(text(i))))),
  )
  const buttons = top.slice(0, 5).some((i) => chrome.test(text(i)))
  return buttons && own !== undefined && top.indexOf(own) <= 6 ? own : 0
}
