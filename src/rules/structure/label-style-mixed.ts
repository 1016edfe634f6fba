import { defineRule } from '../rule.ts'
import { placeOfLabel, readLabel } from './label-shape.ts'

/** `I-`, `II.`, `III-`: one of the siblings is labelled in another way than the others. Typed labels are TT003's. */
export const labelStyleMixed = defineRule({
  code: 'ND014',
  group: 'bo-cuc',
  severity: 'warning',
  sure: 'practice',
  covers: ['U130'],
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu:
      nhan: ⟦II-⟧
      noi_dung: Rà soát hồ sơ.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  good: {
    yaml: `danh_so: I-
noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
    base: 'dang',
  },
  check({ profile, reading }, report) {
    const numbering = reading.numbering()
    const letters = profile.ladder.letters.v
    for (const { nodes } of reading.siblings()) {
      // Only a label of the author's own is told.
      if (!nodes.some(({ explicitLabel }) => explicitLabel !== undefined)) continue
      const labelled = nodes.flatMap((node) => {
        const own = numbering.get(node)
        const shape = own && own.typed === undefined ? readLabel(own.label, own.style, letters)?.shape : undefined
        return own === undefined || shape === undefined ? [] : [{ node, shape, ...own }]
      })
      const usual = mostFrequent(labelled.map(({ shape }) => shape))
      for (const { node, shape, label } of labelled) {
        const { explicitLabel } = node
        if (explicitLabel !== undefined && shape !== usual.shape && usual.count > 1)
          report(placeOfLabel(explicitLabel), { label, usual: usual.shape })
      }
    }
  },
})

function mostFrequent(shapes: readonly string[]): { readonly shape: string; readonly count: number } {
  const counts = new Map<string, number>()
  for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1)
  const [shape = '', count = 0] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? []
  return { shape, count }
}
