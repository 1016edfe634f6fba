/** Could a zip's entry with this name be written outside its folder, or be taken for another? Such names are never a part's (ECMA-376-2, 6.2.2). */
export function isStrangeName(name: string): boolean {
  return name.split('/').some((segment) => segment === '' || segment === '.' || segment === '..' || segment.includes(':'))
}

/** The name of the part that a relationship of `source` points to: `word/header1.xml`; undefined where it leads out of the package. */
export function partNameOf(target: string, source: string): string | undefined {
  const path = percentDecoded(target.split(/[?#]/, 1)[0] ?? '').replaceAll('\\', '/')
  const from = path.startsWith('/') ? [] : source.split('/').slice(0, -1)
  const segments = [...from]
  for (const segment of path.split('/')) {
    if (segment === '..' && segments.pop() === undefined) return undefined
    if (segment !== '' && segment !== '.' && segment !== '..') segments.push(segment)
  }
  return segments.join('/')
}

/** `word/document.xml` → `word/_rels/document.xml.rels` (ECMA-376-2, 6.5.2.2). */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

/** Names of parts are compared without case (ECMA-376-2, 6.2.2.3). */
export function sameName(name: string): string {
  return name.toLowerCase()
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
