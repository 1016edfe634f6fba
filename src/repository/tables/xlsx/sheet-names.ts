const forbidden = /[[\]:*?/\\]|^'|'$/g
const longest = 31

/** Names that Excel takes for sheets: at most 31 characters, none of `[]:*?/\`, each once whatever its case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return wanted.map((name, at) => {
    const clean = name.replace(forbidden, ' ').trim() || `${at + 1}`
    for (let count = 1; ; count++) {
      const mark = count === 1 ? '' : ` (${count})`
      const own = `${clean.slice(0, longest - mark.length).trim()}${mark}`
      const key = own.toLocaleLowerCase('vi')
      if (taken.has(key)) continue
      taken.add(key)
      return own
    }
  })
}
