import type { StructureArgs } from '../../catalogue/structure.ts'
import type { MessagesOf } from '../messages.ts'
import { roles, shorten } from './words.ts'

const sequences = {
  repeat: 'is there twice',
  gap: 'leaves one out',
  back: 'goes back',
  start: 'does not begin with the first',
} as const

export const structure: MessagesOf<StructureArgs> = {
  TT003: ({ label, computed }) =>
    label === computed
      ? `The form sets the label “${label}” itself; it may be left out of the text.`
      : `The typed label “${label}” is not the computed one, “${computed}”; the document prints the typed one. If this is meant, write nhan: "${label}".`,
  TT004: ({ marks }) =>
    `The form sets ${marks.map((mark) => `“${mark}”`).join(' and ')} itself; without it the document prints the same.`,
  ND001: ({ role }) => `The plan has no section “${roles[role]}”; add it (${role}).`,
  ND002: ({ role, line }) =>
    `Section “${roles[role]}” (${role}) already stands on line ${line}; give this one another role, or join them.`,
  ND003: ({ role, before }) =>
    `Section “${roles[role]}” stands after section “${roles[before]}”; the usual order is the other way round.`,
  ND004: () => 'This node has no tieu_de, don_vi or doan and so no number; its content is printed as part of the node above.',
  ND007: ({ expected, actual }) =>
    `This row fills ${actual} columns, the table has ${expected}. An empty cell is ""; a merged one has gop_cot or gop_hang.`,
  ND008: ({ asked, room }) => `This cell asks for ${asked} rows (gop_hang), but there are only ${room} from here down.`,
  ND009: ({ sum }) => `The widths of the columns (rong) add up to ${sum}%, more than 100%; they are shared out in proportion.`,
  ND010: () => 'This list prints as paragraphs, without dashes. To print dashes write the whole list after a |.',
  ND011: ({ label, expected, how }) => `The label “${label}” ${sequences[how]}; here “${expected}” is due.`,
  ND012: ({ label, parent }) =>
    `The children are labelled “${label}” in the style of their parent “${parent}”; choose another (danh_so), as a) or -.`,
  ND013: ({ label }) => `The form gives this label “${label}” by itself; nhan may go.`,
  ND014: ({ label, usual }) => `The label “${label}” is not in the style of its siblings; write it as “${usual}”.`,
  ND015: ({ letter }) => `The Vietnamese alphabet has no “${letter}”; letter the points a, b, c, d, đ, e, g, h, i, k …`,
  ND016: ({ label }) =>
    `The label “${label}” is not among those of administrative documents: better I., 1., a), though many offices use it.`,
  ND017: ({ label, right }) => `The label style “${label}” is not the form’s; it is “${right}”.`,
  ND018: ({ mark, count }) =>
    count > 1
      ? `${count} titles that stand on a line of their own end with “${mark}”; leave it out.`
      : `This title stands on a line of its own and ends with “${mark}”; remove it.`,
  ND019: () => 'This title is all in capitals; write it in small letters: capitals are for sections only.',
  ND020: ({ words, most }) =>
    `The title has ${words} words (more than ${most}); a paragraph is written as doan in place of tieu_de.`,
  ND021: () => 'This section has a title only; write its content or take it out.',
  ND022: ({ line }) => `This title already stands on line ${line}, on the same level; join the two or rename one.`,
  ND023: ({ line }) => `This paragraph already stands on line ${line}, word for word; remove one of them.`,
  ND024: ({ label }) => `This points to “${label}”, which the plan does not have; correct the number or add it.`,
  ND025: ({ mark, count }) =>
    `The sign “${mark}” before a paragraph prints as a word, not as a bullet${count > 1 ? ` (${count} paragraphs)` : ''}; write “- ”.`,
  ND026: () => 'Remove the mark “./.”: more follows it here, and it stands after the last word of the document only.',
  ND027: ({ text, key }) =>
    `Remove “${shorten(text)}” from the prose: it is a part of the form, which prints it${key === 'the_thuc' ? '' : ` from the key ${key}`}.`,
  ND028: ({ words }) => `The opening ends with “${words}”; put a colon in place of its last mark.`,
  ND029: ({ number, expected }) => `The row number “${number}” does not follow the row above; here ${expected} is due.`,
  ND030: () => 'The table has no column titles, so there is no heading row to repeat on the next page; name them in cot.',
  ND031: ({ label, titled, bare }) =>
    `On one level ${titled} nodes have a title and ${bare} have none; “${label}” differs from its siblings; better write all alike.`,
  ND032: ({ role, title }) => `Section “${shorten(title)}” has the key muc; better write ${role}.`,
  ND033: ({ label, expected }) => `The typed label “${label}” does not follow the one before; here “${expected}” is due.`,
  ND034: ({ label, right }) => `Write “${right}”, not “${label}”.`,
  ND035: ({ most, count }) =>
    `This stands on the ${most + 1}th numbered level or below${count > 1 ? ` (${count} such)` : ''}; join levels, or use dashes.`,
}
