import type { RecipientsArgs } from '../../catalogue/recipients.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const recipients: MessagesOf<RecipientsArgs> = {
  TT005: () =>
    'Remove “Kính gửi”: the form uses it in letters, submissions and reports only. The recipients of a plan belong under noi_nhan.',
  TT110: ({ unit }) =>
    `“${shorten(unit)}” is given a task but is not among the recipients, nor in a group of them; add it to noi_nhan.gui.`,
  TT111: ({ written }) =>
    `The archive line needs “VT” (the records office) before the unit that drafted; here is only “${shorten(written)}”.`,
  TT112: ({ first }) => `Move “VT” to the head of the archive line, before “${shorten(first)}”.`,
  TT113: () => 'Replace “VT” by where the document is kept (“Lưu Văn phòng Tỉnh ủy”): the Party does not write “VT”.',
  TT114: ({ written, isBare }) =>
    isBare
      ? `“${shorten(written)}” does not say where the plan is kept: drop this line from gui and write the places into luu (luu: VT, the drafting unit).`
      : `Move “${shorten(written)}” from gui to luu: the form sets “Lưu” on the last line.`,
  TT115: ({ count }) => `This line has ${count} recipients; put each body or group on a line of its own.`,
  TT116: ({ first, other }) => `One purpose in two spellings: “(${first})” above, “(${other})” here; choose one.`,
  TT117: ({ purpose }) => `Put the purpose in brackets: “(${purpose})”.`,
  TT118: ({ written }) => `Remove “${written}”: a plan has no “Kính gửi” to which it could point.`,
  TT119: ({ article }) => `This plan has no “${article}”; name the recipients, one by one or as a group.`,
  TT120: ({ words }) => `Remove “${words}” and leave the name: the form sets “Nơi nhận:”, and a plan has no “Kính gửi”.`,
  TT121: ({ name }) => `“${shorten(name)}” stands above already; remove one of them.`,
  TT122: ({ name }) =>
    `The plan will be reported to “${shorten(name)}”, which is not among the recipients; add it to noi_nhan.gui.`,
  TT123: ({ name, on, now }) =>
    now === undefined
      ? `“${shorten(name)}” is of the district level, which ended on ${on}; remove it or name the body of today.`
      : `“${shorten(name)}” is “${now}” since ${on}; write the new name.`,
  TT124: ({ name }) => `Guide 05-HD/VPTW no longer names “${name}”: look at this recipient again.`,
  TT125: ({ name, before }) =>
    `Move “${shorten(name)}” before “${shorten(before)}”: recipients go from the higher to the lower level.`,
}
