import type { Alignment } from '../../plan/table.ts'
import type { Align, Profile } from '../../profile/profile.ts'
import type { FlowRow } from '../flow.ts'

const names: Readonly<Record<Align, Alignment>> = { left: 'trai', center: 'giua', right: 'phai', both: 'deu' }

/** How each column's cells are aligned, where most of them are so and the form would align them otherwise. */
export function columnAligns(rows: readonly FlowRow[], width: number, profile: Profile): readonly (Alignment | undefined)[] {
  const usual = profile.components.tableCell?.align?.v ?? 'left'
  const counts = Array.from({ length: width }, () => new Map<Align, number>())
  const filled = Array.from({ length: width }, () => 0)
  for (const { cells } of rows) {
    for (const { blocks, column, columnSpan, align } of cells) {
      const [first] = blocks
      if (columnSpan > 1 || first?.kind !== 'paragraph' || first.text === '') continue
      const own = align ?? first.align
      filled[column] = (filled[column] ?? 0) + 1
      if (own !== undefined) counts[column]?.set(own, (counts[column]?.get(own) ?? 0) + 1)
    }
  }
  return counts.map((column, at) => {
    const [most] = [...column].sort((a, b) => b[1] - a[1])
    if (most === undefined || most[1] * 2 <= (filled[at] ?? 0)) return undefined
    const [align] = most
    // Left and justified look alike in a narrow column.
    return align === usual || (usual !== 'center' && (align === 'left' || align === 'both')) ? undefined : names[align]
  })
}
