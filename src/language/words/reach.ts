/** Where the match of a sticky pattern (flag `y`) that begins at the offset ends. */
export function reach(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}
