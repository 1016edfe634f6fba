import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'

/** Each body, or each group, on a line of its own (II.9.d). Only a semicolon within the line is taken for two: a comma may join a group. */
export const recipientsOnOneLine = defineRule({
  code: 'TT115',
  group: 'noi-nhan',
  severity: 'info',
  clause: clausesOf({ state: 'khoản 9 điểm d' }),
  sure: 'text',
  holds: { profiles: ['nd30'] },
  covers: ['U156'],
  bad: { yaml: 'noi_nhan: {gui: [⟦Công an tỉnh; Sở Tài chính⟧], luu: [VT]}' },
  good: { yaml: 'noi_nhan: {gui: ["Thường trực Tỉnh ủy, HĐND tỉnh"], luu: [VT]}' },
  check({ plan }, report) {
    for (const { name } of plan.recipients?.to ?? []) {
      if (name.value.length > 1000) continue
      const parts = name.value.replace(/\([^()]{0,80}\)/g, '').split(/;\s+(?=\S)/)
      if (parts.length > 1) report(name.place, { count: parts.length })
    }
  },
})
