import type { RecipientsArgs } from '../../catalogue/recipients.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const recipients: MessagesOf<RecipientsArgs> = {
  TT005: () =>
    'A plan has no “Kính gửi”: the form uses it in letters, submissions and reports only. Recipients belong under noi_nhan.',
  TT110: ({ unit }) => `“${shorten(unit)}” is given a task but is not among the recipients, nor in a group of them.`,
  TT111: ({ written }) =>
    `The archive line needs “VT” (the records office) before the unit that drafted; here is only “${shorten(written)}”.`,
  TT112: ({ first }) => `“VT” stands right after “Lưu:”, before “${shorten(first)}”.`,
  TT113: () => 'The Party writes where the document is kept after “Lưu” (“Lưu Văn phòng Tỉnh ủy”), not “VT”.',
  TT114: ({ written }) =>
    `“${shorten(written)}” stands under gui: the archive belongs under luu, and the form sets “Lưu” on the last line.`,
  TT115: ({ count }) => `This line has ${count} recipients: each body or group stands on a line of its own.`,
  TT116: ({ first, other }) => `One purpose in two spellings: “(${first})” above, “(${other})” here.`,
  TT117: ({ purpose }) => `The purpose stands in brackets: “(${purpose})”.`,
  TT118: ({ written }) => `A plan has no “Kính gửi”, so its recipients have no “${written}”.`,
  TT119: ({ article }) => `This plan has no “${article}”: recipients are named, one by one or as a group.`,
  TT120: ({ words }) => `“${words}” does not belong among the recipients of a plan: only names do, the form sets “Nơi nhận:”.`,
  TT121: ({ name }) => `“${shorten(name)}” stands there already.`,
  TT122: ({ name }) => `The plan will be reported to “${shorten(name)}”, which is not among the recipients.`,
  TT123: ({ name, on, now }) =>
    now === undefined
      ? `“${shorten(name)}” is of the district level, which ended on ${on}.`
      : `“${shorten(name)}” is “${now}” since ${on}.`,
  TT124: ({ name }) => `Guide 05-HD/VPTW no longer names “${name}”: look at this recipient again.`,
  TT125: ({ name, before }) =>
    `Recipients go from the higher to the lower level: “${shorten(name)}” stands before “${shorten(before)}”.`,
}
