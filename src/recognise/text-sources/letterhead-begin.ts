import { fixedWordsIn } from '../head/fixed-words.ts'
import { isRuleLine, opensAsBasis } from '../head/line-shapes.ts'
import { markOf } from '../head/marks-of-piece.ts'
import { beginsBody } from '../head/read-issuer.ts'
import { isCapitals } from './line-shapes.ts'

/** A head begins within so many lines, else what stands before it is more than the chrome of a page. */
const mostBefore = 16
/** Beside a block of keys, or buttons, the menus of a site may be longer. */
const mostBeforeKeyed = 40
const key =
  /^(?:cơ quan ban hành|nơi ban hành|loại văn bản|số hiệu|số công báo|ngày (?:ban hành|công báo|đăng công báo|hiệu lực)|lĩnh vực|người ký|tình trạng)[^:]{0,20}:/iu
const nameLength = 90
const menuLength = 30
const label = /^(?:[IVX]{1,5}|[A-H]|\d{1,2})\s?[.)]\s?\p{L}|^(?:Phần|Điều|Mục)\s/u

/**
 * Index of the first line of the letterhead, where other text stands before it; undefined where none does, or where it may be the document's own. Before
 * its letterhead a document holds nothing but marks (NĐ 30/2020, Phụ lục I, Phần IV): the name of the site, its title of the page and its notices are not its own.
 * `top`: indexes of the first lines that hold something. `isButton` tells the names of a site's buttons: what stands above one is the site's.
 */
export function letterheadBegin(
  lines: readonly string[],
  top: readonly number[],
  isButton: (line: string) => boolean,
): number | undefined {
  const text = (at: number) => plain(lines[top[at] ?? -1] ?? '')
  const titles = top.findIndex((_, at) => holdsTitle(text(at), text(at + 1)))
  const title = titles >= 0 ? titles : top.findIndex((_, at) => ownNumber.test(text(at)))
  if (title < 0) return undefined
  // A site says its article's title twice: of the page, and over the text or as the document's own subject.
  const all = top.map((_, at) => text(at))
  const isTwice = (line: string) =>
    line.length > menuLength && all.indexOf(line) < title && all.indexOf(line) !== all.lastIndexOf(line)
  // Where the plan has its title under the letterhead, the one above it is the article's.
  const titled = all.slice(title).some((line) => /^KẾ HOẠCH(?!\p{L})/u.test(line))
  const isName = (line: string) => isTwice(line) || (titled && /^KẾ HOẠCH\s\p{L}/u.test(line))
  let begin = title
  while (begin > 0 && isHeadLine(text(begin - 1)) && !isName(text(begin - 1))) begin--
  const before = top.slice(0, begin).map((_, at) => text(at))
  const keyed = before.filter((line) => key.test(line)).length > 2
  const isSite = (line: string) => isButton(line.replace(/^[•·]\s?/u, '')) || (titled && /^Kế hoạch \p{L}/u.test(line))
  const site = before.findLastIndex(isSite)
  if (begin === 0 || begin > (keyed || site >= 0 ? mostBeforeKeyed : mostBefore)) return undefined
  // A short item is one of a menu, a sentence behind a dash one of a body.
  const isItem = (line: string) => !keyed && /^[-–+*•]\s/u.test(line) && (line.length > menuLength || /[.;:]$/u.test(line))
  const isOwn = (line: string) => label.test(line) || opensAsBasis(line) || (isCapitals(line) && !isName(line)) || isItem(line)
  return before.slice(site + 1).some(isOwn) ? undefined : top[begin]
}

/** Of a plan whose letterhead has no title of the State, the Party or the Youth Union. */
const ownNumber = /^Số\s?[:.]?[\s\d….–-]{0,20}\/?\s?KH(?!\p{L})/iu

/** Of the State, the Party or the Youth Union; it may be cut in two. */
function holdsTitle(line: string, next: string): boolean {
  const isTitle = (words: string) => fixedWordsIn(words).some(({ fixed }) => /Title$/.test(fixed))
  return (
    isTitle(line) || (isCapitals(line) && isCapitals(next) && line.length < 40 && !isTitle(next) && isTitle(`${line} ${next}`))
  )
}

function isHeadLine(line: string): boolean {
  if (isCapitals(line) || isRuleLine(line) || line === '' || markOf(line) !== undefined || fixedWordsIn(line).length > 0)
    return true
  return line.length <= nameLength && beginsBody(line) && !/[.;:,]$/u.test(line)
}

/** Without marks of Markdown and bars at its ends; what is said twice may be spaced in two ways. */
function plain(line: string): string {
  return line
    .replace(/^(?:[#*>|]{1,6}\s?){0,6}/u, '')
    .replace(/[\s*|]{1,20}$/u, '')
    .replace(/\s{2,20}/gu, ' ')
}
