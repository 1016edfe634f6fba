import { isGroup } from '../../language/agencies/is-group.ts'
import { type AgencyLevel, levelOf } from '../../language/agencies/kind-of-agency.ts'
import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'

const order: readonly AgencyLevel[] = ['central', 'province', 'district', 'commune']

// What publishes the plan stands last by custom, whosever it is.
const media = /^(?:các\s+)?(?:website|trang (?:web|thông tin)|cổng (?:thông tin|ttđt)|fanpage|báo|đài|tạp chí)(?!\p{L})/iu

/** The youth union lists recipients from the higher to the lower (HD 29, III.8). Only levels that the names tell are compared. */
export const youthOrder = defineRule({
  code: 'TT125',
  group: 'noi-nhan',
  severity: 'info',
  clause: clausesOf({ youth: 'mục III, khoản 8' }),
  sure: 'text',
  holds: { families: ['doan'] },
  bad: {
    base: 'doan',
    yaml: 'noi_nhan: {gui: ["Đoàn các xã, phường", ⟦Ban Bí thư Trung ương Đoàn⟧], luu: [VT]}',
  },
  good: { base: 'doan', yaml: 'noi_nhan: {gui: [Ban Bí thư Trung ương Đoàn, "Đoàn các xã, phường"], luu: [VT]}' },
  check({ plan }, report) {
    let lowest = 0
    let before = ''
    for (const { name } of plan.recipients?.to ?? []) {
      if (name.value.length > 1000 || media.test(name.value)) continue
      const level = order.indexOf(levelOf(name.value) ?? 'commune')
      const isTold = levelOf(name.value) !== undefined
      // A plural of the province ("Các sở, ngành") may come after what stands below it in a list by purpose.
      if (isTold && level < lowest && !isGroup(name.value)) report(name.place, { name: name.value, before })
      if (isTold && level >= lowest) {
        lowest = level
        before = name.value
      }
    }
  },
})
