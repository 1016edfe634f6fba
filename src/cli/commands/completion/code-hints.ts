import { findingNames } from '../../../catalogue.ts'
import type { Suggestion } from './suggest.ts'

/** Every code with its name. */
export function codesListed(): readonly Suggestion[] {
  return Object.entries(findingNames).map(([word, hint]) => ({ word, hint }))
}
