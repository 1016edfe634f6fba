import type { LineFate } from './line-fate.ts'

const told = /^(?:[-–]\s?\d{1,3}\s?[-–]|(?:trang|page)\s?\d{1,3}(?:\s?(?:\/|of)\s?\d{1,3})?)$/iu
const bare = /^\d{1,3}$/
/** Fewer letters than this stand on no page: numbers closer together are the first column of a table that lost its lines. */
const page = 600

/**
 * Page numbers that stand alone on a line. A bare number is one only in the row 2, 3, 4 … (the first page shows none: NĐ 30/2020, Phụ lục I, Phần I, II.1)
 * with a page of text between, or beside a form feed; set apart in the middle or at the right of a page it is one whatever it says.
 */
export function pageNumberLines(
  lines: readonly string[],
  beginsPage: (line: number) => boolean,
  isSetApart: (line: number) => boolean,
): ReadonlyMap<number, LineFate> {
  // Some offices number the first page as well: the row is 1, 2, 3 … then.
  const all = numbersFrom(1, { lines, beginsPage, isSetApart })
  const pages = [...all.keys()].some((line) => lines[line] === '2') ? all : numbersFrom(2, { lines, beginsPage, isSetApart })
  const last = lastPage(lines)
  return last === undefined ? pages : new Map([...pages, [last, { reason: 'pageNumber' }]])
}

/** A bare number behind recipients and signature, alone at the end of the file. */
function lastPage(lines: readonly string[]): number | undefined {
  const last = lines.findLastIndex((line) => line !== '')
  const alone = bare.test(lines[last] ?? '') && lines[last - 1] === ''
  return alone && lines.slice(-40).some((line) => /^nơi nhận\s?:/iu.test(line)) ? last : undefined
}

interface Pages {
  readonly lines: readonly string[]
  readonly beginsPage: (line: number) => boolean
  readonly isSetApart: (line: number) => boolean
}

function numbersFrom(first: number, { lines, beginsPage, isSetApart }: Pages): ReadonlyMap<number, LineFate> {
  const fates = new Map<number, LineFate>()
  let next = first
  let letters = 0
  /** Since a bare number that is none of a page: numbers that follow it are a column. */
  let column = Number.POSITIVE_INFINITY
  lines.forEach((line, i) => {
    if (told.test(line) || (bare.test(line) && isSetApart(i))) fates.set(i, { reason: 'pageNumber' })
    else if (bare.test(line) && (beginsPage(i) || beginsPage(i + 1))) {
      fates.set(i, { reason: 'pageNumber' })
      next = Number(line) + 1
    } else if (bare.test(line) && Number(line) === next && letters >= page && column >= page) {
      fates.set(i, { reason: 'pageNumber' })
      next++
    } else {
      letters += line.length
      column = bare.test(line) ? 0 : column + line.length
      return
    }
    letters = 0
  })
  return fates
}
