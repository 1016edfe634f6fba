import type { FlowParagraph, FlowRun } from '../flow.ts'

/** Two paragraphs as one, `gap` between their words; places and looks of both are kept, all else is the first one's. */
export function joinParagraphs(a: FlowParagraph, gap: string, b: FlowParagraph): FlowParagraph {
  const start = a.text.length + gap.length
  return {
    ...a,
    text: `${a.text}${gap}${b.text}`,
    runs: joinRuns(a.runs, gap, b.runs),
    locate: (index) => (index < start ? a.locate(Math.min(index, a.text.length)) : b.locate(index - start)),
  }
}

function joinRuns(a: readonly FlowRun[], gap: string, b: readonly FlowRun[]): readonly FlowRun[] {
  const last = a.at(-1)
  const [next, ...rest] = b
  if (last === undefined || next === undefined) return [...a, ...b]
  const isOpen = last.note === undefined && last.noteAgain === undefined
  const isSame = isOpen && next.bold === last.bold && next.italic === last.italic && next.underline === last.underline
  if (isSame && next.noteAgain === undefined)
    return [...a.slice(0, -1), { ...next, text: `${last.text}${gap}${next.text}` }, ...rest]
  if (isOpen) return [...a.slice(0, -1), { ...last, text: last.text + gap }, ...b]
  return [...a, { kind: 'text', text: gap, bold: last.bold, italic: last.italic, underline: false }, ...b]
}
