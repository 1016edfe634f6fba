/** From here on two things of one list are taken for one that was changed. */
const enough = 0.4
/** A table of so many cells at most is filled to find the best pairs of a list that was written anew. */
const mostCells = 1_000_000

/** The pairs of two lists, by their places and in order, whose likeness (0 to 1) has the highest sum; none is less alike than two fifths. */
export function bestPairs(
  old: number,
  now: number,
  likeness: (before: number, after: number) => number,
): readonly (readonly [before: number, after: number])[] {
  if (old * now > mostCells || old * now === 0) return []
  const width = now + 1
  const like = new Float64Array(old * now)
  const best = new Float64Array((old + 1) * width)
  for (let i = old - 1; i >= 0; i--) {
    for (let j = now - 1; j >= 0; j--) {
      const alike = likeness(i, j)
      like[i * now + j] = alike
      const taken = alike < enough ? 0 : alike + (best[(i + 1) * width + j + 1] ?? 0)
      best[i * width + j] = Math.max(taken, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0)
    }
  }
  const pairs: [number, number][] = []
  for (let [i, j] = [0, 0]; i < old && j < now; ) {
    const here = best[i * width + j] ?? 0
    const alike = like[i * now + j] ?? 0
    if (alike >= enough && here === alike + (best[(i + 1) * width + j + 1] ?? 0)) {
      pairs.push([i, j])
      i += 1
      j += 1
    } else if (here === (best[(i + 1) * width + j] ?? 0)) i += 1
    else j += 1
  }
  return pairs
}
