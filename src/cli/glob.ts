/** Whether a path that no file bears is meant as a pattern: the shell did not expand it (quoted, or Windows). */
export function isGlob(path: string): boolean {
  return /[*?{]/.test(path)
}

/** The folder before the first part with a sign in it, and the rest: `a/b/*.yaml` → `a/b`, `*.yaml`. */
export function splitGlob(pattern: string): { readonly folder: string; readonly rest: string } {
  const parts = pattern.split('/')
  const first = parts.findIndex(isGlob)
  const folder = parts.slice(0, first).join('/')
  return { folder: folder === '' ? (pattern.startsWith('/') ? '/' : '.') : folder, rest: parts.slice(first).join('/') }
}

/**
 * A pattern over paths with forward slashes: `*` and `?` stay within a part, `**` spans parts (none, too), `{a,b}` is one of them.
 * Compared in NFC: one file system gives names decomposed, the other composed.
 */
export function globToRegExp(pattern: string): RegExp {
  let source = ''
  let depth = 0
  const text = pattern.normalize('NFC')
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] as string
    if (text.startsWith('**/', i) && (i === 0 || text[i - 1] === '/')) {
      source += '(?:[^/]+/)*'
      i += 2
    } else if (text.startsWith('**', i)) {
      source += '.*'
      i += 1
    } else if (sign === '*') source += '[^/]*'
    else if (sign === '?') source += '[^/]'
    else if (sign === '{' && text.indexOf('}', i) > 0) {
      source += '(?:'
      depth++
    } else if (sign === '}' && depth > 0) {
      source += ')'
      depth--
    } else if (sign === ',' && depth > 0) source += '|'
    else source += sign.replace(/[\\^$.*+?()[\]{}|]/, '\\$&')
  }
  return new RegExp(`^${source}${')'.repeat(depth)}$`, 'u')
}
