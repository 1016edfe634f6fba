import { numberNodes } from '../../compose/number-nodes.ts'
import { defineRule } from '../rule.ts'

/** A label that the author typed is printed as typed and not doubled; where it is not the computed one, the reader is told. */
export const typedLabel = defineRule({
  code: 'TT003',
  severity: 'info',
  bad: {
    noi_dung: [
      { muc_dich: { tieu_de: 'I. Mục đích, yêu cầu', noi_dung: 'Lời văn.' } },
      { nhiem_vu: 'Lời văn.' },
      { to_chuc_thuc_hien: 'Lời văn.' },
    ],
  },
  good: {
    noi_dung: [
      { muc_dich: { tieu_de: 'Mục đích, yêu cầu', noi_dung: 'Lời văn.' } },
      { nhiem_vu: 'Lời văn.' },
      { to_chuc_thuc_hien: 'Lời văn.' },
    ],
  },
  check({ plan, profile }, report) {
    for (const [node, { typed, computed }] of numberNodes(plan, profile)) {
      if (typed === undefined) continue
      const at = node.title?.place ?? node.unit?.place ?? node.paragraph?.place ?? node.place
      const label = typed.trim()
      report(at, { label, computed }, label === computed ? {} : { severity: 'warning' })
    }
  },
})
