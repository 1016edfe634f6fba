import type { CascadeArgs } from '../../catalogue/cascade.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const cascade: MessagesOf<CascadeArgs> = {
  KO050: ({ task, other, line }) => `Chưa thấy triển khai nhiệm vụ cấp trên giao: «${shorten(task)}» (${other}:${line}).`,
  KO051: ({ date, limit, last, task, other, line }) =>
    `Thời hạn «${shorten(date)}» muộn hơn thời hạn cấp trên giao là «${shorten(limit)}» (ngày cuối: ${last}) đối với «${shorten(task)}» (${other}:${line}).`,
  KO052: ({ period, outer, other, line }) =>
    `Kỳ ${shorten(period)} không nằm trong kỳ ${shorten(outer)} của kế hoạch cấp trên (${other}:${line}).`,
  KO053: ({ date, period, side }) =>
    `Thời hạn «${shorten(date)}» ở ${side === 'after' ? 'sau' : 'trước'} kỳ ${shorten(period)} của kế hoạch.`,
}
