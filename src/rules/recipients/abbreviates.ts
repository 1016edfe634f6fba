import { foldName } from '../../language/agencies/fold-name.ts'
import { remember } from '../../language/agencies/remember.ts'

const word = /[\p{L}\p{N}]+/gu

/**
 * Can the shorter name be the longer one with some of its words as initials? `NH Nhà nước CN khu vực 14` → `Ngân hàng Nhà nước chi nhánh khu vực 14`.
 * The longer one may go on with its place.
 */
export function abbreviates(short: string, long: string): boolean {
  const [written, full] = [wordsOf(short), wordsOf(long)]
  let at = 0
  for (const piece of written) {
    if (full[at] === piece) {
      at += 1
      continue
    }
    const next = full.slice(at, at + piece.length)
    if (piece.length < 2 || next.length < piece.length || next.some((one, i) => !beginsWith(one, piece.charAt(i)))) return false
    at += piece.length
  }
  return at > 1
}

/** Letters are typed without the bar of Đ. */
function beginsWith(one: string, letter: string): boolean {
  return one.startsWith(letter) || (letter === 'd' && one.startsWith('đ'))
}

const wordsOf = remember((name): readonly string[] => (foldName(name).match(word) ?? []).filter((one) => one !== 'và'))
