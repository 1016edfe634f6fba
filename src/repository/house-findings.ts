import type { Contradiction } from '../catalogue.ts'
import type { Finding, Range } from '../finding.ts'
import { findText } from '../rules/house/find-text.ts'
import { errorAt } from '../source/error-at.ts'
import { entryOf, type SourceNode, type SourceScalar } from '../source/source-tree.ts'

/** House rules that no plan can keep together, each at the later of the two. */
export function houseFindings(house: SourceNode | undefined, file: string): readonly Finding[] {
  const contradiction = (range: Range, text: string, kind: Contradiction, path: string): Finding =>
    errorAt(file, 'CH004', range, { text, kind }, path)

  const spellings = entryOf(house, 'cach_viet')?.value
  const pairs = spellings?.kind === 'map' ? spellings.entries : []
  const avoided = pairs.map(({ key }) => key.trim())
  const inSpellings = pairs.flatMap(({ key, value }): Finding[] => {
    if (value.kind !== 'scalar') return []
    const preferred = value.text.trim()
    if (preferred === key.trim()) return [contradiction(value.range, preferred, 'same', value.path)]
    const again = avoided.find((other) => other !== key.trim() && findText(preferred, other).length > 0)
    return again === undefined ? [] : [contradiction(value.range, again, 'avoided', value.path)]
  })

  const required = textsOf(entryOf(house, 'phai_co')?.value)
  const inForbidden = textsOf(entryOf(house, 'khong_dung')?.value).flatMap(({ text, range, path }) =>
    required.some((other) => findText(other.text, text.trim()).length > 0)
      ? [contradiction(range, text.trim(), 'required', path)]
      : [],
  )
  return [...inSpellings, ...inForbidden]
}

function textsOf(list: SourceNode | undefined): readonly SourceScalar[] {
  return list?.kind === 'list' ? list.items.filter((item) => item.kind === 'scalar') : []
}
