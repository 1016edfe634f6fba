const most = 1000

/** A function of a text that keeps its last answers: texts repeat their words. Only for answers that are never changed. */
export function remember<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>()
  return (text) => {
    const kept = known.get(text)
    if (kept !== undefined) return kept.value
    if (known.size >= most) known.clear()
    const value = find(text)
    known.set(text, { value })
    return value
  }
}
