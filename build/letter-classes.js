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
  let out = ''
  let at = 0
  for (const { start, end } of literals(code)) {
    out += code.slice(at, start) + inLiteral(code.slice(start, end))
    at = end
  }
  return out + code.slice(at)
}

/** The rooms that test words: one expression with a class that is not shortened costs a run as much as twenty. */
export const wordModules =
  /[\\/]src[\\/](?:language|rules|plan|source|schema|report|recognise|word|compose|repository|messages|diff)[\\/].*\.ts$/

/** For esbuild. */
export const letterClassesPlugin = {
  name: 'letter-classes',
  setup(build) {
    build.onLoad({ filter: wordModules }, async ({ path }) => {
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

const property = /(\\\\|\\)p\{(L|Lu|Ll|M|N)\}/y

/** One expression or text: the brackets in it are those of classes. */
function inLiteral(text) {
  let out = ''
  let isInClass = false
  for (let i = 0; i < text.length; ) {
    property.lastIndex = i
    const found = property.exec(text)
    if (found !== null) {
      const letters = letterClasses[found[2]]
      out += isInClass ? letters : `[${letters}]`
      i += found[0].length
    } else if (text[i] === '\\') {
      out += text.slice(i, i + 2)
      i += 2
    } else {
      if (text[i] === '[') isInClass = true
      else if (text[i] === ']') isInClass = false
      out += text[i]
      i += 1
    }
  }
  return out
}

/** Where the expressions and texts of some TypeScript stand. After one of these signs, or a word that asks for a value, a slash begins an expression. */
export function* literals(code) {
  const token =
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"|`(?:[^`\\]|\\[\s\S])*`|\/|[\w$]+|[^\s]/g
  const expression = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//y
  let before = ''
  for (let found = token.exec(code); found !== null; found = token.exec(code)) {
    const [text] = found
    if (text.startsWith('//') || text.startsWith('/*')) continue
    if (text === '/' && (before === '' || /^[(,=:[!&|?{};+\-*%<>~^]$|^(?:return|case|typeof|of|in)$/.test(before))) {
      expression.lastIndex = found.index
      if (expression.test(code)) {
        yield { start: found.index, end: expression.lastIndex }
        token.lastIndex = expression.lastIndex
        before = ')'
        continue
      }
    }
    if (/^['"`]/.test(text)) yield { start: found.index, end: found.index + text.length }
    before = text
  }
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
