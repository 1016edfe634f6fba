import type { StructureArgs } from '../../../catalogue/structure.ts'
import type { ReasonsOf } from '../reasons.ts'

export const structure: ReasonsOf<StructureArgs> = {
  TT003: {
    title: 'A label typed by hand',
    reason:
      'The form numbers the sections itself; a typed label goes wrong when sections are added. It is printed as typed and not doubled.',
  },
  TT004: {
    title: 'Marks of the form typed by hand',
    reason:
      'The semicolons at line ends, “TM.”, “KT.”, “./.” and the word “Lưu:” are set by the form of the issuer’s system; typed ones stay behind when the form changes.',
  },
  ND001: {
    title: 'A main section is missing',
    reason:
      'Every plan tells three things: what for (purpose or objectives), what (tasks, solutions) and who (organisation). No instrument demands the three sections, so this is a warning.',
  },
  ND002: {
    title: 'Two sections of one role',
    reason:
      'Purpose, tasks, funds and organisation usually have one section each; a second one was mostly pasted by mistake or needs another role.',
  },
  ND003: {
    title: 'Sections out of order',
    reason:
      'Readers expect the purpose before the tasks and the tasks before the organisation; another order mostly comes from pasting in the wrong place.',
  },
  ND004: {
    title: 'A node without a title',
    reason:
      'A node without tieu_de, don_vi or doan has nothing to number, so its content prints as part of the node above and cannot be referred to.',
  },
  ND007: {
    title: 'A row does not fit its columns',
    reason:
      'A row with too few or too many cells puts the later ones in wrong columns. No word is lost, but an amount may stand under another heading.',
  },
  ND008: {
    title: 'A merged cell is longer than the table',
    reason: 'The cell asks for more rows than there are below it: mostly rows were deleted and gop_hang was not changed.',
  },
  ND009: {
    title: 'Column widths of more than 100%',
    reason:
      'Widths are shares of the table and cannot be more than all of it; they are shared out in proportion so that the table stays inside the margins.',
  },
  ND010: {
    title: 'A list that prints without dashes',
    reason:
      'The dashes of YAML part paragraphs and are not printed. Lines that end with a semicolon are mostly meant as a dashed list, which is written as one text after |.',
  },
}
