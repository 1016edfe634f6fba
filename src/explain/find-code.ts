import { type Code, findingNames } from '../catalogue.ts'
import { closestKey, foldKey } from '../schema/closest-key.ts'

/**
 * The code that a code or a name means, in any case, with diacritics or without; else the name that it may have meant. A code is not guessed from
 * another: their digits say nothing.
 */
export function findCode(word: string): { readonly code: Code } | { readonly suggestion: string | undefined } {
  const codes = Object.keys(findingNames) as Code[]
  const folded = foldKey(word)
  const code = codes.find((known) => foldKey(known) === folded || foldKey(findingNames[known]) === folded)
  if (code !== undefined) return { code }
  return { suggestion: /^[a-z]{2}\d*$/i.test(word) ? undefined : closestKey(word, Object.values(findingNames)) }
}
