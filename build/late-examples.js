import { literals } from './letter-classes.js'

/**
 * The examples of a rule as functions: V8 compiles one only where it is called, by `plan explain`, and a run that checks plans holds none of their texts.
 * Not as getters, of which each would give its rule a hidden class of its own.
 * @param {string} code a module of src/rules, as the formatter leaves it
 */
export function withLateExamples(code) {
  return withExamples(code, (name, value) => `${name}: () => (${value})`)
}

/** For the library, which explains nothing: without the examples. */
export function withoutExamples(code) {
  return withExamples(code, (name) => `${name}: undefined`)
}

function withExamples(code, write) {
  if (!code.includes('defineRule({')) return code
  const texts = [...literals(code)]
  let out = ''
  let at = 0
  for (const { index, 0: head, 1: name } of code.matchAll(/^ {2}(bad|good): /gm)) {
    if (index < at || texts.some(({ start, end }) => start < index && index < end)) continue
    const start = index + head.length
    const end = endOfValue(code, start, texts)
    out += `${code.slice(at, index)}  ${write(name, code.slice(start, end))}`
    at = end
  }
  return out + code.slice(at)
}

/** Where the value of a property ends: at the comma outside of all brackets and texts. */
function endOfValue(code, start, texts) {
  let depth = 0
  for (let at = start; at < code.length; at++) {
    const text = texts.find((one) => one.start === at)
    if (text !== undefined) at = text.end - 1
    else if (/[([{]/.test(code[at])) depth++
    else if (/[)\]}]/.test(code[at])) depth--
    else if (code[at] === ',' && depth === 0) return at
  }
  throw new Error(`no end of ${code.slice(start, start + 60)}`)
}
