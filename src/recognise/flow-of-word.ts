import type { WordDocument } from '../word/word-document.ts'
import type { Flow } from './flow.ts'
import { withoutDigitalSignature } from './word-sources/digital-signature-paragraphs.ts'
import { joinCutParagraphs } from './word-sources/join-cut-paragraphs.ts'
import { wordAsides } from './word-sources/word-asides.ts'
import { wordBlocks } from './word-sources/word-blocks.ts'
import { wordLines } from './word-sources/word-lines.ts'

/** A Word file as a flow: its places are paragraph and column, as a reader of Word counts them. */
export function flowOfWord(name: string, word: WordDocument): Flow {
  const lines = wordLines(word)
  const signed = withoutDigitalSignature(wordBlocks(word, lines))
  const { blocks, asides } = joinCutParagraphs(signed.blocks)
  return {
    file: name,
    format: 'word',
    blocks,
    asides: [...signed.asides, ...asides, ...wordAsides(word, lines)],
    text: lines.text,
    word,
  }
}
