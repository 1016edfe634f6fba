import type { Aside, FlowBlock, FlowParagraph } from '../flow.ts'
import { digitalSignatureLines, saysSignature } from '../text-sources/digital-signature-lines.ts'

interface WithoutSignature {
  readonly blocks: readonly FlowBlock[]
  readonly asides: readonly Aside[]
}

/**
 * The blocks without the paragraphs of the body, and of text boxes on it, that a digital signature left as text: who signed, where and when. They are none
 * of the document's, so neither its words nor its form are judged by them.
 */
export function withoutDigitalSignature(blocks: readonly FlowBlock[]): WithoutSignature {
  const own = blocks.flatMap((block) => (block.kind === 'paragraph' && block.style === undefined ? [block] : []))
  if (!own.some(isOfSignature)) return { blocks, asides: [] }
  const lines = own.flatMap((paragraph) => paragraph.text.split('\n').map((text) => ({ paragraph, text: text.trim() })))
  const fates = digitalSignatureLines(lines.map(({ text }) => text))
  const kept = new Set(lines.flatMap(({ paragraph, text }, i) => (text === '' || fates.has(i) ? [] : [paragraph])))
  const taken = new Set<FlowBlock>(own.filter((paragraph, i) => !kept.has(paragraph) && isSaid(own, kept, i)))
  const asides = own.flatMap((paragraph): Aside[] =>
    taken.has(paragraph) ? [{ reason: 'signatureLine', text: paragraph.text, at: paragraph.locate(0) }] : [],
  )
  return { blocks: blocks.filter((block) => !taken.has(block)), asides }
}

/** Is it said by this paragraph, or one of those that go with it, that it is of a signature? */
function isSaid(own: readonly FlowParagraph[], kept: ReadonlySet<FlowParagraph>, at: number): boolean {
  const ends = (step: 1 | -1): number => {
    let end = at
    for (let next = end + step; own[next] !== undefined && !kept.has(own[next] as FlowParagraph); next += step) end = next
    return end
  }
  return own.slice(ends(-1), ends(1) + 1).some(isOfSignature)
}

function isOfSignature({ text }: FlowParagraph): boolean {
  return text.split('\n').some((line) => saysSignature(line.trim()))
}
