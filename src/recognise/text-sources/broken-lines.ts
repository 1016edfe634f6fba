import { headKinds } from '../../language/agencies/agency-words.ts'
import { foldName } from '../../language/agencies/fold-name.ts'
import { fixedWordsIn } from '../head/fixed-words.ts'
import { moreHeads } from '../head/read-issuer.ts'
import { isCapitals } from './line-shapes.ts'

/** Lines of a head; further down a line that is cut is cut inside a sentence. */
const mostLines = 40
const mostParts = 4
/** What stands before the comma of place and date is short, and not in capitals: those are the issuer's. */
const shortPlace = 24

/**
 * Lines of the head that were cut inside what the form prescribes, as columns copied from a page are: `CỘNG` / `HÒA XÃ HỘI …`, `Số:` / `12/KH-UBND`,
 * `Sơn Hà, ngày` / `05 tháng 3 năm 2026`, `ỦY BAN NHÂN` / `DÂN`. The indexes of those that go on the line before them. What the form prescribes goes on over
 * an empty line, too: programs that read PDF put one where a blank is wide (`Sơn Hà, ngày` / `tháng` / `năm 2026`).
 */
export function brokenLines(
  lines: readonly string[],
  isWall: (line: number) => boolean,
  isApart: (line: number) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>()
  const end = Math.min(lines.length, mostLines)
  for (let from = 0; from < end; from++) {
    let apart = false
    for (let parts = 2; parts <= mostParts && from + parts <= end && !isWall(from + parts - 1); parts++) {
      const window = lines.slice(from, from + parts)
      apart ||= isApart(from + parts - 1)
      if (!isBrokenFixed(window) && (apart || !(isBrokenBody(window) || (isApart(from) && isBrokenPlace(window))))) continue
      for (let i = 1; i < parts; i++) found.add(from + i)
      from += parts - 1
      break
    }
  }
  return found
}

function isBrokenFixed(window: readonly string[]): boolean {
  const text = window.join(' ')
  const [only, more] = fixedWordsIn(text)
  if (only === undefined || more !== undefined || only.start > 0 || only.end < text.length) return false
  if (only.fixed === 'number') return /\p{L}{2}/u.test(text.slice(3)) && /^Số\s?[:.]?$/iu.test(window[0] ?? '')
  if (window.some((line) => fixedWordsIn(line).length > 0)) return false
  const [first] = window
  return (
    only.fixed !== 'placeDate' ||
    first === undefined ||
    /ngày/iu.test(first) ||
    (first.length <= shortPlace && !isCapitals(first))
  )
}

/** A cell that begins with the first words of a place, and the rest of it before the date. */
function isBrokenPlace([first, second, more]: readonly string[]): boolean {
  if (first === undefined || second === undefined || more !== undefined) return false
  if (first.length > shortPlace || isCapitals(first) || fixedWordsIn(first).length > 0 || /[.,;:]$/u.test(first)) return false
  const text = `${first} ${second}`
  const [only] = fixedWordsIn(text)
  return only?.fixed === 'placeDate' && only.start === 0 && only.end === text.length && !/^ngày/iu.test(second)
}

/** No body is called by that word alone. */
const neverAlone: ReadonlySet<string> = new Set(['bộ', 'sở', 'phòng', 'trường', 'cục'])

/** The kind of a body that its name begins with goes over the end of the line. */
function isBrokenBody([first, second, more]: readonly string[]): boolean {
  if (first === undefined || second === undefined || more !== undefined || !isCapitals(first) || !isCapitals(second)) return false
  const begun = foldName(first)
  if (headKinds.has(begun) && !neverAlone.has(begun)) return false
  if (neverAlone.has(begun)) return fixedWordsIn(second).length === 0
  const whole = `${begun} ${foldName(second)} `
  const isBroken = (head: string) => head.startsWith(`${begun} `) && whole.startsWith(`${head} `)
  return [...headKinds.keys(), ...moreHeads].some(isBroken)
}
