import type { HouseArgs } from '../../catalogue/house.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const house: MessagesOf<HouseArgs> = {
  NB001: ({ written, preferred }) => `Cơ quan viết «${preferred}», không viết «${written}».`,
  NB002: ({ text }) => `Cơ quan không dùng «${shorten(text)}» trong kế hoạch.`,
  NB003: ({ text }) => `Kế hoạch của cơ quan phải có «${shorten(text)}».`,
  NB004: ({ name, suggestion }) =>
    `«${name}» không có trong danh sách đơn vị của cơ quan${suggestion === undefined ? '.' : `, có phải «${suggestion}» không?`}`,
  NB005: ({ name, suggestion }) =>
    `«${name}» không có trong danh sách người ký của cơ quan${suggestion === undefined ? '.' : `, có phải «${suggestion}» không?`}`,
  NB006: ({ name, position, positions }) =>
    `Theo danh sách của cơ quan, ${name} ký với chức vụ ${positions.map((held) => `«${held}»`).join(' hoặc ')}, không phải «${position}».`,
}
