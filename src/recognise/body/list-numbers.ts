import { anyTypedLabel, kindOf, labelOf, numberOfLabel, typedLabels } from '../../plan/label.ts'
import { type LabelStyle, labelStyles } from '../../plan/plan.ts'
import type { Branch } from './branch.ts'
import type { Rung } from './rung.ts'

/** What the form prints before a node, told as composing does (`numberNodes`). */
export interface NumberedNode {
  /** The label must be given: it is not the one that is computed, or the text behind it would be read as a label. */
  readonly explicit: boolean
  /** The numbers that the labels of its children count under. */
  readonly parents: readonly number[]
}

export interface ListNumbers {
  /** Counts the next node of the list. `printed`: it has a title, a paragraph or a role; `text`: its words behind the label. */
  next(node: { readonly label: string; readonly text: string; readonly printed: boolean }): NumberedNode
}

/** Numbers the nodes of one list; labels of the author's own are taken up and counted on from. */
export function listNumbers(style: LabelStyle, parents: readonly number[], letters: string): ListNumbers {
  const kind = kindOf(style)
  let count = 0
  return {
    next({ label, text, printed }) {
      if (printed) count++
      const computed = printed ? labelOf(style, [...parents, count], letters) : ''
      const misread = kind !== undefined && (typedLabels[kind].test(text) || anyTypedLabel.test(text))
      if (label !== computed && kind !== undefined) count = numberOfLabel(label, kind, letters) ?? count
      return { explicit: label !== computed || misread, parents: kind === 'decimal' ? [...parents, count] : [count] }
    },
  }
}

/** The style of labels of some siblings: that of most of them. `không` where none has a label; undefined where no style knows theirs. */
function styleOfList(branches: readonly Branch[]): LabelStyle | undefined {
  if (branches.length > 0 && branches.every(({ reading }) => reading === undefined)) return 'không'
  const counts = new Map<LabelStyle, number>()
  for (const { reading } of branches) {
    if (reading?.style !== undefined) counts.set(reading.style, (counts.get(reading.style) ?? 0) + 1)
  }
  let most: LabelStyle | undefined
  for (const [style, count] of counts) if (most === undefined || count > (counts.get(most) ?? 0)) most = style
  return most
}

/**
 * The style to give a list whose own would be `own`: that of most of its labels, where it is another. Where styles of the file name the titles (a file that
 * `plan` printed), one that prints titles of that component.
 */
export function chosenStyle(
  branches: readonly Branch[],
  rungOf: (style: LabelStyle | undefined) => Rung,
): LabelStyle | undefined {
  const style = styleOfList(branches)
  const chosen = style === undefined || style === rungOf(undefined).style ? undefined : style
  const heading = branches.map(({ line }) => line?.paragraph.style).find((name) => name?.startsWith('heading') === true)
  if (heading === undefined || rungOf(chosen).heading === heading) return chosen
  const fitting = [undefined, ...labelStyles].filter((each) => rungOf(each).heading === heading)
  const same = fitting.find((each) => each !== undefined && style !== undefined && kindOf(each) === kindOf(style))
  return fitting.length === 0 ? chosen : (same ?? fitting[0])
}
