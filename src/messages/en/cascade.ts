import type { CascadeArgs } from '../../catalogue/cascade.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const cascade: MessagesOf<CascadeArgs> = {
  KO050: ({ task, other, line }) => `A task that the superior assigns is not taken up: “${shorten(task)}” (${other}:${line}).`,
  KO051: ({ date, limit, last, task, other, line }) =>
    `The deadline “${shorten(date)}” is later than the superior’s, “${shorten(limit)}” (last day: ${last}), for “${shorten(task)}” (${other}:${line}).`,
  KO052: ({ period, outer, other, line }) =>
    `The period ${shorten(period)} does not lie within ${shorten(outer)}, the period of the superior’s plan (${other}:${line}).`,
  KO053: ({ date, period, side }) => `The deadline “${shorten(date)}” lies ${side} the plan’s own period ${shorten(period)}.`,
}
