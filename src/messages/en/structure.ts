import type { StructureArgs } from '../../catalogue/structure.ts'
import type { MessagesOf } from '../messages.ts'
import { roles } from './words.ts'

export const structure: MessagesOf<StructureArgs> = {
  TT003: ({ label, computed }) =>
    label === computed
      ? `The form sets the label “${label}” itself; it may be left out of the text.`
      : `The typed label “${label}” is not the computed one, “${computed}”; the document prints the typed one. If this is meant, write nhan: "${label}".`,
  TT004: ({ marks }) =>
    `The form sets ${marks.map((mark) => `“${mark}”`).join(' and ')} itself, so it is not printed twice; it may be left out of the text.`,
  ND001: ({ role }) => `The plan has no section “${roles[role]}” (${role}).`,
  ND002: ({ role, line }) =>
    `Section “${roles[role]}” (${role}) already stands on line ${line}; give this one another role, or join them.`,
  ND003: ({ role, before }) => `Section “${roles[role]}” usually stands before section “${roles[before]}”.`,
  ND004: () => 'This node has no tieu_de, don_vi or doan and so no number; its content is printed as part of the node above.',
  ND007: ({ expected, actual }) =>
    `This row fills ${actual} columns, the table has ${expected}. An empty cell is ""; a merged one has gop_cot or gop_hang.`,
  ND008: ({ asked, room }) => `This cell asks for ${asked} rows (gop_hang), but there are only ${room} from here down.`,
  ND009: ({ sum }) => `The widths of the columns (rong) add up to ${sum}%, more than 100%; they are shared out in proportion.`,
  ND010: () => 'This list prints as paragraphs, without dashes. To print dashes write the whole list after a |.',
}
