import { foldName } from '../language/agencies/fold-name.ts'
import { withoutInvisible } from './text-sources/clean-text.ts'

const word = /[\p{L}\p{M}\p{N}]+/gu

/**
 * The words of a text in their order, as they are compared to find what was lost: letters and digits only, NFC, small letters, one way of placing tone
 * marks (`hoà` = `hòa`, `Uỷ` = `ủy`). Signs, blanks and line breaks part words and are none.
 */
export function wordsOf(text: string): string[] {
  return foldName(withoutInvisible(text)).match(word) ?? []
}
