const most = 1000

/** A function of a text that keeps its last answers: texts repeat their words. Only for answers that are never changed. */
export function remember<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>()
  return (text) => {
    const kept = known.get(text)
    if (kept !== undefined) return kept.value
    if (known.size >= most) known.clear()
    // A piece of a text keeps the whole text in memory: what is kept are the letters by themselves.
    const own = ` ${text}`.slice(1)
    const value = find(own)
    known.set(own, { value })
    return value
  }
}
