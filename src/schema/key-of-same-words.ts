import { foldKey } from './closest-key.ts'

/**
 * The candidate that says the same in fewer words or in more: `người ký` is `ky`, `muc_dich_yeu_cau` is `muc_dich`, `ngay` is `ngay_ban_hanh`. Undefined where
 * several do as well as each other.
 */
export function keyOfSameWords(word: string, candidates: readonly string[]): string | undefined {
  const written = wordsOf(word)
  if (word.length > 60 || written.length === 0) return undefined
  const inside = candidates.filter((candidate) => wordsOf(candidate).every((one) => written.includes(one)))
  const most = Math.max(0, ...inside.map((candidate) => wordsOf(candidate).length))
  const longest = inside.filter((candidate) => wordsOf(candidate).length === most)
  if (longest.length > 0) {
    const leading = longest.filter((candidate) => foldKey(word).startsWith(foldKey(candidate)))
    return only(longest) ?? only(leading)
  }
  return only(candidates.filter((candidate) => written.every((one) => wordsOf(candidate).includes(one))))
}

function only(candidates: readonly string[]): string | undefined {
  return candidates.length === 1 ? candidates[0] : undefined
}

function wordsOf(key: string): readonly string[] {
  return key
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(foldKey)
    .filter((one) => one !== '')
}
