import { agencyStarts, commaGroups, commaNames, otherStarts } from './agency-names.ts'

/** A name that a comma has cut: items `from` to `to` (inclusive) of a list belong together. */
export interface CutName {
  readonly from: number
  readonly to: number
  /** True for a name that is known to hold commas; otherwise it is only that the later parts begin like no name. */
  readonly known: boolean
}

/** The names that were cut where a list was written between brackets. */
export function cutNames(items: readonly string[]): CutName[] {
  const cuts: CutName[] = []
  for (let i = 1; i < items.length; i += 1) {
    const [before, next] = [items[i - 1] ?? '', items[i] ?? '']
    const open = cuts.at(-1)?.to === i - 1 ? cuts.at(-1) : undefined
    const known = isKnownCut(before, next)
    const start = open === undefined ? before : (items[open.from] ?? '')
    if (!known && !(beginsWith(agencyStarts, start) && !beginsLikeName(next))) continue
    if (open !== undefined) cuts.pop()
    cuts.push({ from: open?.from ?? i - 1, to: i, known: known && (open?.known ?? true) })
  }
  return cuts
}

function isKnownCut(before: string, next: string): boolean {
  const left = ` ${before.toLowerCase()}`
  const right = `${next.toLowerCase()} `
  const meets = ([end, start]: readonly string[]): boolean => left.endsWith(` ${end}`) && right.startsWith(`${start} `)
  // "các phòng, ban" is one group, "Văn phòng, Ban Tổ chức" are two units.
  const small = next.charAt(0) !== next.charAt(0).toUpperCase()
  return commaNames.some(meets) || (small && commaGroups.some(meets))
}

function beginsLikeName(item: string): boolean {
  // VT, QLVTLT, P.TH: codes of units
  const isCode = item === item.toUpperCase()
  return isCode || beginsWith(agencyStarts, item) || beginsWith(otherStarts, item)
}

function beginsWith(starts: ReadonlySet<string>, item: string): boolean {
  const words = item.toLowerCase().split(/[\s.]+/, 3)
  return words.some((_, count) => starts.has(words.slice(0, count + 1).join(' ')))
}
