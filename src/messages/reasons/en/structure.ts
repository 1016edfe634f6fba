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
  ND011: {
    title: 'Labels do not count on',
    reason:
      'A number that repeats, leaves one out or goes back cannot be referred to: there are two of IV and no III. Mostly a section was added or taken out. Without nhan the form counts by itself.',
  },
  ND012: {
    title: 'Children labelled like their parent',
    reason:
      'Where children bear the style of their parent nobody knows whether “2.” is the second parent or the second child, and the next parent reads as a repeated child.',
  },
  ND013: {
    title: 'A label that is not needed',
    reason:
      'A fixed label (nhan) that is just the computed one adds nothing, and goes wrong when a section is put before it or taken out.',
  },
  ND014: {
    title: 'Siblings labelled in two styles',
    reason: 'Siblings bear one style: where the first is “I-” the others are “II-”, “III-”.',
  },
  ND015: {
    title: 'A point lettered outside the Vietnamese alphabet',
    reason: 'Points are lettered by the Vietnamese alphabet in its order: after e) stands g); there is no f), j), w) or z).',
  },
  ND016: {
    title: 'Decimal labels',
    reason:
      'The decree divides the text into sections (I.), clauses (1.) and points (a)); it does not know 1.1. About a third of plans have it, so this is only told.',
  },
  ND017: {
    title: 'A label style that is not the form’s',
    reason:
      'The number of a clause is followed by a full stop (1.), the letter of a point by a closing bracket (a)). The youth union numbers its points 1.1.',
  },
  ND018: {
    title: 'A mark at the end of a title',
    reason:
      'A title on a line of its own is no sentence and has no mark at its end. Where the text runs on after it on one line (doan) a mark parts the two.',
  },
  ND019: {
    title: 'The title of a clause in capitals',
    reason:
      'The title of a clause is set in small letters, upright and bold. Titles of sections are put in capitals by the form itself.',
  },
  ND020: {
    title: 'A title that is too long',
    reason: 'A title is a phrase. A whole paragraph as a title prints all bold, and nothing stands out any more.',
  },
  ND021: {
    title: 'A section without content',
    reason: 'A section with nothing but a title was mostly left to be written later, or its content stands in the next one.',
  },
  ND022: {
    title: 'Two siblings of one title',
    reason: 'Two siblings of one title were mostly copied and not changed, or should be one.',
  },
  ND023: {
    title: 'A paragraph twice',
    reason: 'Two paragraphs that agree word for word in one section were mostly pasted twice.',
  },
  ND024: {
    title: 'A reference to a section that is not there',
    reason: 'The plan has no such section: mostly the numbers changed and the reference did not.',
  },
  ND025: {
    title: 'A strange bullet',
    reason: 'Lists of a plan have dashes, and “+” inside them. Other signs are words: they are not indented and make no list.',
  },
  ND026: {
    title: 'The end mark in a wrong place',
    reason:
      '“./.” says that the text ends. In the middle it puts what follows outside the document; mostly it came with text from elsewhere.',
  },
  ND027: {
    title: 'A part of the form typed as prose',
    reason:
      'National title, type, number, place and date, recipients are printed from keys of their own. Typed as prose they stand twice, and in the wrong place.',
  },
  ND028: {
    title: 'An announcement without its colon',
    reason: 'An opening that announces what follows (“như sau”) ends with a colon.',
  },
  ND029: {
    title: 'Row numbers do not count on',
    reason: 'A row number that leaves one out or repeats one mostly tells that a row was lost or copied twice.',
  },
  ND030: {
    title: 'A table without column titles',
    reason: 'Without titles nobody knows what a column holds, and a long table has no heading row on its next page.',
  },
  ND031: {
    title: 'Titles on some siblings only',
    reason: 'Siblings should all have titles or none: titled ones print bold and the others do not, which looks uneven.',
  },
  ND032: {
    title: 'A section without its role',
    reason: 'The key of a section says what it is for; by it the other commands (assignments, the order of sections) find it.',
  },
  ND033: {
    title: 'Typed labels do not count on',
    reason:
      'A list typed in prose leaves out or repeats a number or a letter: mostly a point was lost, or “đ” between “d” and “e” was forgotten.',
  },
  ND034: {
    title: 'Label of a part, chapter, section or article in another shape',
    reason:
      'Parts and chapters count in Roman numerals; sections, subsections and articles in Arabic ones, with a full stop after the number of an article. The words Phần, Chương, Mục and Điều stand in small letters after their first; the Party’s guides say nothing of case and let the numbers of parts and chapters be words.',
  },
  ND035: {
    title: 'Too many numbered levels',
    reason:
      'The instruments name no level below the point. On the sixth numbered level neither readers nor those who cite it can tell where they are.',
  },
}
