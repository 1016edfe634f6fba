import { applyEdits } from '../apply-edits.ts'
import { readSource, type Source } from '../read-source.ts'
import { fillScalars } from './fill-scalars.ts'
import { indentLines } from './indent-lines.ts'
import { type FormatSource, formatSource } from './line-spans.ts'
import { type KeyOrder, orderKeys } from './order-keys.ts'
import { quoteScalars } from './quote-scalars.ts'
import { sameContent } from './same-content.ts'
import { tidyLines } from './tidy-lines.ts'

export interface FormatOptions {
  readonly order: KeyOrder
  /** What more must be the same before and after; default nothing. */
  readonly isSame?: (before: Source, after: Source) => boolean
}

export interface FormattedYaml {
  readonly text: string
  /** What was left as it is, because it could not be proved that nothing else changes with it. */
  readonly left: readonly FormatPass[]
}

export type FormatPass = 'lines' | 'indent' | 'order' | 'quotes' | 'fill'

/** One pass can uncover work of another: an inner map is ordered before the outer one. */
const maxRounds = 12

/**
 * A YAML text in its usual layout, as edits on ranges. After every pass the text is read again: a pass that changes a value, a comment, or what `isSame`
 * watches is left out whole. Undefined where the text cannot be read. Formatting again changes nothing.
 */
export function formatYaml(bytes: Uint8Array, { order, isSame = () => true }: FormatOptions): FormattedYaml | undefined {
  const passes: Readonly<Record<FormatPass, (source: FormatSource) => ReturnType<typeof tidyLines>>> = {
    lines: tidyLines,
    indent: indentLines,
    order: (one) => orderKeys(one, order),
    quotes: quoteScalars,
    fill: fillScalars,
  }
  let read = readSource({ name: '', bytes })
  let source = formatSource(read)
  if (source === undefined) return undefined
  const left = new Set<FormatPass>()
  for (let round = 0; round < maxRounds; round += 1) {
    const before = source.text
    for (const [name, pass] of Object.entries(passes) as [FormatPass, (typeof passes)[FormatPass]][]) {
      if (left.has(name)) continue
      const text = applyEdits(source.text, pass(source))
      if (text === source.text) continue
      const next = readSource({ name: '', bytes: new TextEncoder().encode(text) })
      const now = formatSource(next)
      if (now !== undefined && sameContent(source, now) && isSame(read, next)) {
        read = next
        source = now
      } else left.add(name)
    }
    if (source.text === before) break
  }
  return { text: source.text, left: [...left] }
}
