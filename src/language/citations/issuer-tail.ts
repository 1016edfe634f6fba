import type { Words } from './citation.ts'

const lead = /\s{0,4},?\s{0,4}(?:của|do)\s{1,5}/iuy
const wordAt = /[\p{L}\p{M}][\p{L}\p{M}\d]{0,30}/uy
const digitsAt = /\d{1,3}(?![\d/.,])/uy
const blankAt = /[^\S\n]{0,6}(?:\r?\n)?[^\S\n]{0,6}/uy
const partnerSign = /(?:,|\s{1,5}(?:và|-))\s{1,5}/uy
const congress = /\s{0,4}\((?:khóa|khoá|nhiệm kỳ)[^()]{1,20}\)/iuy

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

// Words in small letters that belong to names of agencies wherever they stand.
const within = words(
  'nhân dân tỉnh thành phố xã phường đặc khu huyện quận thị trấn trung ương nước quốc gia hành trưởng tướng vụ ủy uỷ bộ khóa khoá lần thứ nhiệm kỳ cấp thường trực toàn ' +
    'hội phủ chính trị nghĩa việt nam đoàn đảng đồng viên tịch bí thư nông thôn vận tải tối cao chiến binh đa khoa học phổ thông tiểu mầm non đại biểu sở trường cháy chữa họp',
)
// Words in small letters that begin what is said of the instrument, or go on with the sentence.
const after = words(
  'về trong trên tại với cho để nhằm theo và hoặc là được đã đang sẽ đến từ giai do ở khi nếu có không này đó nêu trước sau đối liên gồm bao giao các những một vào nhưng vẫn chỉ ' +
    'phải cần còn thì mà như cùng nói góp kèm ngày tháng năm trình gửi ký ra khoảng bằng qua dưới đề căn',
)
// What begins in small letters and still names an issuer.
const smallHeads = words('thủ bộ tỉnh thành huyện quận xã phường trường nhà chi đảng ủy uỷ ban hội liên trung chủ chính')
// Two words with which the subject or the next instrument begins, however its first letter is written.
const turns = new Set(
  (
    'kết luận|quán triệt|quy định|ban hành|về việc|hướng dẫn|phê duyệt|triển khai|thực hiện|thông báo|nghị quyết|nghị định|quyết định|chỉ thị|kế hoạch|chương trình|đề án|công văn|' +
    'tờ trình|sửa đổi|bổ sung|tiếp tục|tăng cường|thông tư|công điện|quy chế|báo cáo|phương án|bãi bỏ|thay thế|điều chỉnh|công bố|thành lập|phát động|thông qua'
  ).split('|'),
)
// The same where the first letter is small; with a capital they are names: Ban Tổ chức, Sở Xây dựng, Ủy ban Kiểm tra.
const smallTurns = new Set(
  (
    'tổ chức|kiểm tra|xây dựng|bảo đảm|đảm bảo|phát triển|nâng cao|đẩy mạnh|đổi mới|chấn chỉnh|ngăn chặn|đề nghị|yêu cầu|tập trung|cụ thể|tham mưu|tham gia|chủ trì|phối hợp|' +
    'chỉ đạo|đồng thời|tuyên truyền|phân công|ủy quyền|uỷ quyền|giám sát|rà soát|đánh giá|tổng kết|sơ kết|phấn đấu|hoàn thành'
  ).split('|'),
)
const agencyHead =
  /^(?:bộ \p{L}|sở \p{L}|phòng \p{L}|chính phủ|thủ (?:tướng|trưởng)|quốc hội|ủy ban|uỷ ban|ubnd|hđnd|hội đồng|ban \p{L}|tỉnh (?:ủy|uỷ|đoàn)|thành (?:ủy|uỷ|đoàn)|đảng (?:ủy|uỷ|bộ)|chi bộ|trường |văn phòng|chủ tịch|giám đốc|thanh tra|cục |vụ |viện \p{L}|liên (?:đoàn|minh|hiệp)|công (?:an|đoàn|ty)|mặt trận|ubmttq|mttq|lđlđ|tòa án|toà án|kiểm (?:toán|sát)|bảo hiểm xã|ngân hàng|kho bạc|thường trực)/u
// Heads in whose names "và" and commas occur: Sở Văn hóa, Thể thao và Du lịch; Ban Tuyên giáo và Dân vận.
const compoundHead =
  /^(?:bộ|bộ trưởng|thứ trưởng|sở|giám đốc|phó giám đốc|chánh thanh tra|thanh tra|phòng|trưởng phòng|ban|trưởng ban|cục|cục trưởng|vụ|viện|trung tâm|hội|liên hiệp|liên minh|tổng cục|chi cục|trường|đảng ủy|đảng uỷ) /u
const collectiveHead = /^(?:ban (?:thường vụ|chấp hành|bí thư|thường trực)|bộ chính trị)/u
const closed = /(?:^|\s)(?:chính phủ|bộ chính trị|quốc hội|chủ tịch nước)$/u
const boards = words('các khu công nghiệp kinh tế chế xuất nghệ cao dự án rừng di tích đầu tư')
const closedNext = words('khóa khoá trung đảng nước việt thứ và cộng')
const place = /\s(?:tỉnh|thành phố|xã|phường|đặc khu|huyện|quận|thị xã)\s/u

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

function low(word: string | undefined): string {
  return (word ?? '').toLowerCase()
}

/** The word at the offset after blanks; a blank line is no blank. */
function nextWord(text: string, at: number): { readonly word: string; readonly start: number; readonly end: number } | undefined {
  const start = at + (match(blankAt, text, at)?.length ?? 0)
  const word = match(wordAt, text, start) ?? match(digitsAt, text, start)
  return word === undefined ? undefined : { word, start, end: start + word.length }
}

/** The agency after "của" (or "do … ban hành") at the offset. It ends before what is said about the instrument; commas and "và" inside names are kept. A joint instrument has several owners. */
export function readIssuerTail(text: string, at: number, owners: 'one' | 'several'): Words | undefined {
  const head = match(lead, text, at)
  if (head === undefined) return undefined
  const first = readAgency(text, at + head.length)
  const issuer = owners === 'one' || first === undefined ? first : withPartners(text, first)
  if (issuer === undefined || !/do\s{1,5}$/iu.test(head)) return issuer
  return /^\s{1,5}ban\s{1,5}hành/u.test(text.slice(issuer.end, issuer.end + 14)) ? issuer : undefined
}

/** "Bộ Tài chính và Bộ Nội vụ", "Chính phủ, Tòa án nhân dân tối cao …": agency after agency. */
function withPartners(text: string, first: Words): Words {
  let end = first.end
  for (let count = 0; count < 6; count += 1) {
    partnerSign.lastIndex = end
    const sign = partnerSign.exec(text)?.[0]
    const head = sign === undefined ? undefined : nextWord(text, end + sign.length)
    if (sign === undefined || head === undefined || !agencyHead.test(`${low(head.word)} ${low(nextWord(text, head.end)?.word)}`))
      break
    const partner = readAgency(text, end + sign.length)
    if (partner === undefined) break
    end = partner.end
  }
  return { text: text.slice(first.start, end), start: first.start, end }
}

function readAgency(text: string, start: number): Words | undefined {
  const first = nextWord(text, start)
  if (first === undefined || first.start !== start || /\d/u.test(first.word.charAt(0))) return undefined
  if (!isCapital(first.word) && !smallHeads.has(first.word)) return undefined
  let end = first.end
  let previous = first.word
  for (let count = 0; count < 30; count += 1) {
    const step = nextStep(text, start, end, previous)
    if (step === undefined) break
    end = step.end
    previous = step.word
  }
  const issuer = text.slice(start, end)
  return { text: issuer, start, end: start + issuer.length }
}

interface Step {
  readonly word: string
  readonly end: number
}

function nextStep(text: string, start: number, end: number, previous: string): Step | undefined {
  const paren = text.slice(end, end + 5).includes('(') ? match(congress, text, end) : undefined
  if (paren !== undefined) return { word: ')', end: end + paren.length }
  const next = nextWord(text, end)
  if (next !== undefined && next.start > end) return ofWord(text, start, end, previous, next)
  return ofSign(text, start, end, previous)
}

function ofSign(text: string, start: number, end: number, previous: string): Step | undefined {
  const sign = /^(?:\s{0,4}[-–&]\s{0,4}|\.\s{0,4}|,\s{1,5})/u.exec(text.slice(end, end + 6))?.[0]
  if (sign === undefined) return undefined
  const next = nextWord(text, end + sign.length)
  if (next === undefined || next.start !== end + sign.length || !isCapital(next.word)) return undefined
  const following = nextWord(text, next.end)
  const pair = `${low(next.word)} ${low(following?.word)}`
  if (turns.has(pair) && !/[-&]/u.test(sign)) return undefined
  if (sign.startsWith('.')) return /^(?:TP|Tp|TX|TT|P|Q|H|T)$/u.test(previous) ? { word: next.word, end: next.end } : undefined
  if (!sign.startsWith(',')) return { word: next.word, end: next.end }
  if (/^bộ trưởng$/u.test(low(text.slice(start, end))) && pair === 'chủ nhiệm') return { word: next.word, end: next.end }
  // The comma of a name is followed by another capital and, further on, by "và": ", Thể thao và Du lịch".
  const agency = `${low(text.slice(start, end))} `
  const listed = /^[\p{L} ,]{2,40}?\svà\s\p{Lu}/u.test(text.slice(next.start, next.start + 60))
  return compoundHead.test(agency) &&
    !collectiveHead.test(agency) &&
    !place.test(`${agency} `) &&
    !agencyHead.test(pair) &&
    listed
    ? { word: next.word, end: next.end }
    : undefined
}

function ofWord(
  text: string,
  start: number,
  end: number,
  previous: string,
  next: { readonly word: string; readonly end: number },
): Step | undefined {
  const word = low(next.word)
  const step = { word: next.word, end: next.end }
  const agency = low(text.slice(start, end)).replaceAll(/\s+/gu, ' ')
  if (/^\d/.test(word)) return /^(?:phường|quận|khu|trường|cục|tổ|thôn|thứ)$/u.test(low(previous)) ? step : undefined
  const following = nextWord(text, next.end)
  const turn = turns.has(`${word} ${low(following?.word)}`)
  // Sở Kế hoạch và Đầu tư; Phòng Tài chính - Kế hoạch.
  if (turn && !(word === 'kế' && /(?:^|\s|-)(?:bộ|sở|phòng|vụ|ban|và)$/u.test(agency))) return undefined
  // Liên hiệp các tổ chức hữu nghị, Liên hiệp các hội khoa học và kỹ thuật.
  if (
    agency.includes('liên hiệp') &&
    /(?:^|\s)liên hiệp(?: các(?: tổ(?: chức(?: hữu)?)?| hội(?: khoa(?: học)?)?)?)?$/u.test(agency) &&
    /^(?:các|tổ|chức|hữu|nghị|hội|khoa|học)$/u.test(word)
  )
    return step
  if (!isCapital(next.word) && smallTurns.has(`${word} ${low(following?.word)}`)) return undefined
  if (closed.test(agency)) return closedNext.has(word) && word !== 'và' ? step : undefined
  if (word === 'và')
    return following !== undefined &&
      joins(agency, following.word, `${low(following.word)} ${low(nextWord(text, following.end)?.word)}`)
      ? step
      : undefined
  if (agency.startsWith('ban quản lý') && boards.has(word)) return step
  if (isCapital(next.word)) return word === 'về' || word === 'v' ? undefined : step
  if (within.has(word))
    return word === 'thành' && low(following?.word) !== 'phố' && low(following?.word) !== 'viên' && low(following?.word) !== 'ủy'
      ? undefined
      : step
  // "Tài chính", "Du lịch": the second syllable of a word that begins with a capital; an abbreviation has none.
  const compound = isCapital(previous) && !/^\p{Lu}{2,}$/u.test(previous) && previous !== ')'
  if (after.has(word)) return compound && secondSyllables.has(`${low(previous)} ${word}`) ? step : undefined
  return compound ? step : undefined
}

// Words of agency names whose second syllable looks like the beginning of what follows.
const secondSyllables = new Set(['ngoại giao', 'bàn giao', 'công trình', 'chỉ đạo'])

function joins(agency: string, next: string, pair: string): boolean {
  if (/^hội đồng nhân dân(?: |$)/u.test(agency)) return /^(?:ủy ban|uỷ ban|ubnd)/u.test(pair) && !place.test(`${agency} `)
  return (
    compoundHead.test(`${agency} `) &&
    !collectiveHead.test(agency) &&
    !place.test(` ${agency} `) &&
    isCapital(next) &&
    !agencyHead.test(pair) &&
    !turns.has(pair)
  )
}
