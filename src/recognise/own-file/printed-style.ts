import { type LabelStyle, labelStyles } from '../../plan/plan.ts'
import { listNumbers } from '../body/list-numbers.ts'
import type { Rung } from '../body/rung.ts'
import { isTitled, type PrintedItem, saysWords, wordsOf } from './printed-item.ts'

export interface ListSetting {
  readonly rungOf: (style: LabelStyle | undefined) => Rung
  readonly parents: readonly number[]
  /** The letters of points in the order of the form. */
  readonly letters: string
}

/** The `danh_so` with which the form prints the labels and titles of a list as they stand; undefined where it does so by itself. */
export function printedStyle(items: readonly PrintedItem[], setting: ListSetting): LabelStyle | undefined {
  if (items.every(({ line }) => line === undefined)) return undefined
  let best: { readonly style: LabelStyle | undefined; readonly missed: number } | undefined
  for (const style of [undefined, ...labelStyles]) {
    const missed = missedBy(style, items, setting)
    if (best === undefined || missed < best.missed) best = { style, missed }
    if (missed === 0) break
  }
  return best?.style
}

/** How many labels would have to be given; a title that would look otherwise weighs more than all of them. */
function missedBy(
  style: LabelStyle | undefined,
  items: readonly PrintedItem[],
  { rungOf, parents, letters }: ListSetting,
): number {
  const rung = rungOf(style)
  const numbers = listNumbers(rung.style, parents, letters)
  return items.reduce((missed, item) => {
    const { line, label } = item
    const other = isTitled(item) && line?.paragraph.style !== rung.heading
    const { explicit } = numbers.next({ label, text: wordsOf(item), printed: saysWords(item) })
    return missed + (explicit ? 1 : 0) + (other ? items.length + 1 : 0)
  }, 0)
}
