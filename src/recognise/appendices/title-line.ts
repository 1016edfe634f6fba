const sectionLabel = /^(?:[IVXLC]{1,6}|[A-ZĐ]|\d{1,2}(?:\.\d{1,2}){0,3})\s{0,2}[.)/-]\s/u

/** A title as the form prints it: wholly in capitals but for an abbreviation's letters (`5G, IoT`), at least two words, no label before it. */
export function isTitleLine(text: string): boolean {
  if (text.length > 600 || sectionLabel.test(text) || /^[-+•–]/.test(text)) return false
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  const small = words.filter((word) => /\p{Ll}/u.test(word))
  return words.length >= 2 && small.length * 12 <= words.length && !small.some((word) => word === word.toLocaleLowerCase('vi'))
}
