import type { Citation } from './citation.ts'

export function findCitations(_text: string): readonly Citation[] {
  return []
}
