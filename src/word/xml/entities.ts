const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** No reference is longer than `&#x10FFFF;`, leading zeros of writers that pad included. */
const longest = 16

/**
 * A text with its references resolved: the five of XML and those to characters, for there is no DTD that could define others
 * (XML 1.0, 4.1 and 4.6). Undefined where a reference is none, or names what is no character.
 */
export function withoutReferences(text: string): string | undefined {
  let result = ''
  let from = 0
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at)
    if (end < 0 || end - at > longest) return undefined
    const character = referenced(text.slice(at + 1, end))
    if (character === undefined) return undefined
    result += text.slice(from, at) + character
    from = end + 1
  }
  return result + text.slice(from)
}

function referenced(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(named, name) ? named[name] : undefined
  const hex = name[1] === 'x'
  const digits = name.slice(hex ? 2 : 1)
  if (!(hex ? /^[0-9a-fA-F]+$/ : /^[0-9]+$/).test(digits)) return undefined
  const point = Number.parseInt(digits, hex ? 16 : 10)
  return isCharacter(point) ? String.fromCodePoint(point) : undefined
}

/** XML 1.0, production 2 (Char). */
function isCharacter(point: number): boolean {
  if (point < 0x20) return point === 0x9 || point === 0xa || point === 0xd
  return point <= 0xd7ff || (point >= 0xe000 && point <= 0xfffd) || (point >= 0x10000 && point <= 0x10ffff)
}
