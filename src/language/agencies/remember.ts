/**
 * The same function, which keeps its last answers: a plan names the same few agencies again and again, and each rule asks about them. Bounded, so
 * that a long-running editor does not grow.
 */
export function remember<T>(make: (text: string) => T, limit = 2000): (text: string) => T {
  const answers = new Map<string, T>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined || answers.has(text)) return known as T
    const made = make(text)
    // Long texts are no names: keeping them would keep whole documents.
    if (text.length > 400) return made
    if (answers.size >= limit) answers.clear()
    answers.set(text, made)
    return made
  }
}
