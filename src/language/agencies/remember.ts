/**
 * The same function, which keeps its last answers: a plan names the same few agencies again and again, each rule asks about them, and the plans of one
 * repository name them too. Bounded, so that a long-running editor does not grow: the older half is forgotten when there are too many.
 */
export function remember<T>(make: (text: string) => T, limit = 4000): (text: string) => T {
  let young = new Map<string, { readonly made: T }>()
  let old = young
  return (text) => {
    let known = young.get(text)
    if (known !== undefined) return known.made
    // Long texts are no names: keeping them would keep whole documents.
    if (text.length > 400) return make(text)
    known = old.get(text) ?? { made: make(text) }
    if (young.size * 2 >= limit) {
      old = young
      young = new Map()
    }
    young.set(text, known)
    return known.made
  }
}
