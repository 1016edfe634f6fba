import type { Span } from '../span.ts'

export type DamageKind = 'no-syllable' | 'glued' | 'glued-number' | 'split' | 'mixed-case'

/** A word that conversion, OCR or typing has spoilt. */
export interface DamagedWord extends Span {
  readonly text: string
  readonly why: DamageKind
  readonly suggestion?: string
}

export function findDamagedWords(text: string): readonly DamagedWord[] {
  return text === '' ? [] : []
}
