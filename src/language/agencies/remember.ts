/** Longer texts are no names: they hardly come again, and keeping them would keep whole documents. */
const longest = 120

/**
 * The same function, which keeps its last answers: a plan names the same few agencies again and again, each rule asks about them, and the plans of one
 * repository name them too. Bounded, so that a long-running editor does not grow: the older half is forgotten when there are too many.
 */
export function remember<T>(make: (text: string) => T, limit = 4000): (text: string) => T {
  let young = new Map<string, { readonly made: T }>()
  let old = young
  return (text) => {
    if (text.length > longest) return make(text)
    let known = young.get(text)
    if (known !== undefined) return known.made
    // A piece of a text keeps the whole text in memory: what is kept, and what is made of it, are the letters by themselves.
    const own = ` ${text}`.slice(1)
    known = old.get(own) ?? { made: make(own) }
    if (young.size * 2 >= limit) {
      old = young
      young = new Map()
    }
    young.set(own, known)
    return known.made
  }
}
