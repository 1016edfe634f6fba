import { defineFormRule } from '../form-rule.ts'
import { demandOf } from './demand.ts'
import { lengthOf, roomOf } from './text-room.ts'

export const titleOnOneLine = defineFormRule({
  code: 'TB053',
  severity: 'warning',
  sure: 'practice',
  covers: ['U054', 'U058'],
  bad: { change: { headTable: { columns: [95, 70] } }, at: 'nationalTitle' },
  good: {},
  check({ partsOf, word, profile }, report) {
    for (const key of ['nationalTitle', 'motto', 'organisationTitle'] as const) {
      const [part, more] = partsOf(key).filter(({ component }) => component?.appendix === undefined)
      if (part === undefined) continue
      const room = roomOf(part, word)
      // Letters that are too large are told by themselves.
      const demand = demandOf(profile, key, 'size')
      const size = Math.min(part.size, demand?.range?.[1] ?? demand?.v ?? part.size)
      const length = lengthOf({ ...part, size })
      const isBroken = more !== undefined || part.shown.trim().includes('\n')
      if (isBroken || (room !== undefined && length > room))
        report(part.place, { component: key, length: Math.round(length), room: Math.round(room ?? 0) })
    }
  },
})
