/** A path as it is typed in a command: in quotes where a blank, or a sign that shells read, stands in it. Double quotes, which Windows knows too, where they do. */
export function shellWord(path: string): string {
  if (/^[\p{L}\p{M}\p{N}_./][\p{L}\p{M}\p{N}_.,/:@%+=~-]*$/u.test(path)) return path
  const safe = path.startsWith('-') ? `./${path}` : path
  return /["$`!]|\\(?:\\|$)/.test(safe) ? `'${safe.replaceAll("'", "'\\''")}'` : `"${safe}"`
}
