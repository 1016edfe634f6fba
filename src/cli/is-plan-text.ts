/** What every plan says at its root, and no document says in these letters. */
const keys = ['the_thuc', 'co_quan', 'noi_dung']
/** A line of YAML at the root of a file: a key, an item of its list, a comment, the mark where the file begins. */
const rootLine = /^(?:[a-z_]+:(?: |$)|- |#|---$|%YAML )/

/**
 * Is a text a plan in YAML, whatever its file is called? All that is not indented must be YAML: a document that has a plan's keys in its front matter, shows a
 * plan among its prose, or begins a line with one of the words is none.
 */
export function isPlanText(text: string): boolean {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
  const root = lines.map((line) => line.trimEnd()).filter((line) => line !== '' && !/^\s/.test(line))
  const begun = root.filter((line, index) => line !== '---' || index === 0)
  return (
    begun.length === root.length &&
    root.every((line) => rootLine.test(line)) &&
    keys.every((key) => root.some((line) => line.startsWith(`${key}:`)))
  )
}
