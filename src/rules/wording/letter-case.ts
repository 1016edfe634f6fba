/** Begins with a capital letter. */
export function isCapital(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}

/** Two letters or more, all of them capitals. */
export function isUpper(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}

export function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

export function uncapitalized(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1)
}

/** Where a capital is only the beginning of a sentence, a line, a bracket or a quotation. */
export function startsSentence(text: string, start: number): boolean {
  let at = start - 1
  while (at >= 0 && ' \t\u00a0“"‘\'(['.includes(text.charAt(at))) at -= 1
  return at < 0 || '.!?:;…\n-–+*)/'.includes(text.charAt(at))
}
