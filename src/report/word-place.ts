import type { Finding } from '../finding.ts'
import type { Language } from '../messages/messages.ts'

/** Characters of an excerpt. */
const longest = 120

interface PartWords {
  readonly page: (page: number) => string
  readonly paragraph: (paragraph: number) => string
  /** By the first step of the path; the numbers are the others, 1-based. */
  readonly parts: Readonly<Record<string, (numbers: readonly string[]) => string>>
}

const vi: PartWords = {
  page: (page) => `trang ${page}`,
  paragraph: (paragraph) => `đoạn ${paragraph}`,
  parts: {
    than: () => '',
    bang: ([table, row, column]) => [`bảng ${table}`, row && `hàng ${row}`, column && `ô ${column}`].filter(Boolean).join(', '),
    'khung-chu': () => 'khung chữ',
    'dau-trang': ([section]) => `đầu trang (phần ${section})`,
    'chan-trang': ([section]) => `chân trang (phần ${section})`,
    'chu-thich': ([note]) => `chú thích ${note}`,
    trang: ([section]) => `khổ giấy và lề (phần ${section})`,
  },
}

const en: PartWords = {
  page: (page) => `page ${page}`,
  paragraph: (paragraph) => `paragraph ${paragraph}`,
  parts: {
    than: () => '',
    bang: ([table, row, column]) =>
      [`table ${table}`, row && `row ${row}`, column && `cell ${column}`].filter(Boolean).join(', '),
    'khung-chu': () => 'text box',
    'dau-trang': ([section]) => `header (section ${section})`,
    'chan-trang': ([section]) => `footer (section ${section})`,
    'chu-thich': ([note]) => `note ${note}`,
    trang: ([section]) => `paper and margins (section ${section})`,
  },
}

/** Parts that no paragraph of the body shows: paper, margins, page numbers, notes. */
const elsewhere = /^(?:trang|dau-trang|chan-trang|chu-thich)\//

/** Has a finding a line in the text, whose words are its own? Paper and margins have none: their section's first paragraph is only where they begin. */
export function hasLine({ path }: Pick<Finding, 'path'>): boolean {
  return !elsewhere.test(path)
}

/** Where a finding stands in a Word file, in words: `đoạn 12, bảng 2, hàng 3, ô 1, trang 2`. Undefined for a file of lines. */
export function wordPlace({ path, page, range }: Finding, language: Language): string | undefined {
  const [part = '', ...numbers] = path.split('/')
  const words = language === 'en' ? en : vi
  const told = words.parts[part]
  if (told === undefined) return undefined
  const isOnPaper = part === 'than' || part === 'khung-chu' || numbers.length > 2
  const steps = [isOnPaper ? words.paragraph(range.start.line) : '', told(numbers), page === undefined ? '' : words.page(page)]
  return steps.filter((step) => step !== '').join(', ')
}

/** The words at the place of a finding in a Word file, which a line and a column do not lead to; undefined for a file of lines. */
export function wordExcerpt({ path, range }: Finding, line: string | undefined): string | undefined {
  if (line === undefined || !hasLine({ path }) || wordPlace({ path, range } as Finding, 'vi') === undefined) return undefined
  const words = range.end.line === range.start.line ? line.slice(range.start.column - 1, range.end.column - 1) : line
  return words.length <= longest ? words : `${words.slice(0, longest - 1)}…`
}
