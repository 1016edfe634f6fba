/** Bodies whose letters are fixed by an instrument or by nothing but their name: NĐ 30 practice, HD 05, 3.1.2.b(iv), HD 29, III.3.4. The first that fits. */
const fixed: readonly (readonly [RegExp, string])[] = [
  [/^(?:ủy ban nhân dân|ubnd)(?= |$)/u, 'UBND'],
  [/^(?:hội đồng nhân dân|hđnd)(?= |$)/u, 'HĐND'],
  [/^tỉnh ủy(?= |$)/u, 'TU'],
  [/^huyện ủy(?= |$)/u, 'HU'],
  [/^chi bộ(?= |$)/u, 'CB'],
  [/^đảng ủy quân sự(?= |$)/u, 'ĐUQS'],
  [/^đảng ủy công an(?= |$)/u, 'ĐUCA'],
  [/^đảng ủy (?:bộ đội )?biên phòng(?= |$)/u, 'ĐUBP'],
  [/^đảng ủy khối(?= |$)/u, 'ĐUK'],
  [/^đảng ủy(?= |$)/u, 'ĐU'],
  [/^(?:bch |ban chấp hành )?(?:đoàn tỉnh|tỉnh đoàn)(?= |$)/u, 'TĐTN'],
]

const departments = [
  'nội vụ',
  'tài chính',
  'y tế',
  'công thương',
  'xây dựng',
  'tư pháp',
  'ngoại vụ',
  'giáo dục và đào tạo',
  'nông nghiệp và môi trường',
  'khoa học và công nghệ',
  'văn hóa, thể thao và du lịch',
  'văn hóa và thể thao',
  'dân tộc và tôn giáo',
  'du lịch',
]

/** The letters that a body bears, by its folded name (see `foldName`); undefined where the office chooses them itself. */
export function organCodeOf(name: string): string | undefined {
  return fixed.find(([start]) => start.test(name))?.[1]
}

/** Letters that are some department's or committee's, whoever bears them here. */
const others: ReadonlySet<string> = new Set([
  'UBND',
  'HĐND',
  'TU',
  'ĐU',
  'CB',
  ...departments.map((name) => initials(`sở ${name}`)),
])

/** True where letters are plainly another body's: KH-SNV of an Ủy ban nhân dân, KH-UBND of a sở. Unknown letters are nobody's. */
export function isOthersCode(code: string, name: string): boolean {
  const own = organCodeOf(name)
  if (own !== undefined) return !code.includes(own) && !own.includes(code)
  const department = /^sở (.+)$/u.exec(name)?.[1]
  if (department === undefined || !others.has(code)) return false
  const known = departments.find((each) => department === each || department.startsWith(`${each} tỉnh`))
  return known === undefined ? !code.startsWith('S') : code !== initials(`sở ${known}`)
}

function initials(name: string): string {
  return name
    .split(/[\s,-]+/)
    .filter((word) => word !== 'và' && word !== '')
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
}
