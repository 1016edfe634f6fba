/**
 * V8 needs about a millisecond to compile each expression that holds `\p{L}` (600 ranges), and keeps nothing of it between runs:
 * the rules together would cost a third of a second at every start. So the code that runs has shorter classes in their place, the
 * letters, figures and marks of the blocks that Vietnamese documents are written in; the sources go on saying what they mean.
 * Tests run the same code (vitest.config.js), and one holds the classes equal to Unicode's in those blocks.
 */
export const blocks = [
  [0x0000, 0x024f],
  [0x0300, 0x036f],
  [0x1e00, 0x1eff],
  [0x2070, 0x209c],
  [0x20d0, 0x20f0],
]

/** Scripts that are letters as a whole, which is as near as a Vietnamese document needs: Greek and Cyrillic to Thai and Lao, kana, Chinese, Korean. */
const otherScripts = 'Ͱ-ҁҊ-ຽ\u1780-\u17b3\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3'

export const letterClasses = Object.fromEntries(
  ['L', 'Lu', 'Ll', 'M', 'N'].map((name) => [name, classOf(name) + (name === 'L' ? otherScripts : '')]),
)

/** The code with each `\p{…}` of the five replaced by its class; in a class of its own where it stands in none. */
export function withLetterClasses(code) {
  if (!code.includes('\\p{')) return code
  return code
    .split('\n')
    .map((line) => (line.includes('\\p{') ? line.replace(/(\\\\|\\)p\{(L|Lu|Ll|M|N)\}/g, classHere) : line))
    .join('\n')
}

/** For esbuild. */
export const letterClassesPlugin = {
  name: 'letter-classes',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/](?:language|rules|plan|source|schema|report)[\\/].*\.ts$/ }, async ({ path }) => {
      const { readFile } = await import('node:fs/promises')
      return { contents: withLetterClasses(await readFile(path, 'utf8')), loader: 'ts' }
    })
  },
}

/** For Vite, and so for Vitest. */
export const letterClassesTransform = {
  name: 'letter-classes',
  enforce: 'pre',
  transform: (code, id) => (/[\\/]src[\\/].*\.ts$/.test(id) ? withLetterClasses(code) : undefined),
}

function classHere(_match, _slashes, name, offset, line) {
  return isInClass(line, offset) ? letterClasses[name] : `[${letterClasses[name]}]`
}

/** Does the place lie between `[` and `]` of an expression? A class never goes over the end of a line. */
function isInClass(line, offset) {
  let inside = false
  for (let i = 0; i < offset; i++) {
    if (line[i] === '\\') i++
    else if (line[i] === '[') inside = true
    else if (line[i] === ']') inside = false
  }
  return inside
}

function classOf(name) {
  const pattern = new RegExp(`\\p{${name}}`, 'u')
  let text = ''
  for (const [first, last] of blocks) {
    for (let start = first; start <= last; start++) {
      if (!pattern.test(String.fromCodePoint(start))) continue
      let end = start
      while (end < last && pattern.test(String.fromCodePoint(end + 1))) end++
      text += String.fromCodePoint(start) + (end > start ? `-${String.fromCodePoint(end)}` : '')
      start = end
    }
  }
  return text
}
