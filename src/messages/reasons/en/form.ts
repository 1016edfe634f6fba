import type { FormArgs } from '../../../catalogue/form.ts'
import type { ReasonsOf } from '../reasons.ts'

const style = 'Change it in the style of the component, or import the file into YAML and print it anew: plan import, plan render.'

export const form: ReasonsOf<FormArgs> = {
  TB001: {
    title: 'Wrong font size',
    reason: 'The instrument sets the size of each component. It is measured on most of its letters.',
    advice: style,
  },
  TB002: { title: 'Wrong weight', reason: 'The instrument says which components are bold and which are not.', advice: style },
  TB003: {
    title: 'Upright or italic against the form',
    reason: 'The instrument says of each component whether it is upright or italic.',
    advice: style,
  },
  TB004: {
    title: 'Underlined against the form',
    reason: 'Documents of the Party have a line under “Nơi nhận”; other components are not underlined.',
    advice: style,
  },
  TB005: {
    title: 'Capitals or small letters against the form',
    reason: 'The instrument says which components are written in capitals.',
    advice: style,
  },
  TB006: {
    title: 'Wrong alignment',
    reason: 'Titles are centred and the text is justified. A single line looks the same left and justified, so it is not told.',
    advice: style,
  },
  TB007: {
    title: 'Wrong first-line indent',
    reason:
      'The first line of a paragraph of the text is indented by what the instrument says; the recipients begin at the margin.',
    advice: style,
  },
  TB008: {
    title: 'A whole paragraph is set in',
    reason: 'The text takes the whole width between the margins; only its first line is indented.',
  },
  TB009: {
    title: 'Wrong space between paragraphs',
    reason: 'The instrument sets the least (or the most) space between the paragraphs of the text.',
    advice: style,
  },
  TB010: {
    title: 'Wrong line spacing',
    reason: 'The instrument sets the distance between lines; the Party sets it exactly in points.',
    advice: style,
  },
  TB011: { title: 'Wrong font', reason: 'The whole document is set in one font, tables, headers and footers included.' },
  TB012: {
    title: 'Letters that are not black',
    reason: 'The letters of a document are black; only marks of urgency and secrecy are stamped in red.',
  },
  TB013: {
    title: 'A font of an old code',
    reason: 'Documents use Unicode (TCVN 6909:2001). Fonts of TCVN3 (.Vn…) and VNI show wrong letters on other machines.',
    advice: 'Set another font; where letters then look wrong, convert the text to Unicode first.',
  },
  TB014: {
    title: 'A component differs within itself',
    reason: 'The letters of a component have one size and one style; a piece that differs is usually left from an earlier edit.',
  },
  TB015: { title: 'The text has several sizes', reason: 'A document keeps to one size.' },
  TB016: {
    title: 'The sizes in the head are no pair',
    reason: 'Sizes go up and down together: national title 13 with motto, place and date 14; national title 12 with 13.',
  },
  TB017: {
    title: 'Letters with a coloured background',
    reason: 'Backgrounds and highlights are traces of drafting and print as grey.',
  },
  TB018: { title: 'Indented with tabs or blanks', reason: 'An indent made by keys changes with the font and the machine.' },
  TB019: {
    title: 'A centred line is off the middle',
    reason:
      'A centred paragraph that is indented as well stands off the middle of its column; the style Normal is often the cause.',
  },
  TB020: {
    title: 'Letters stored with their marks apart',
    reason:
      'Unicode by TCVN 6909:2001 has every Vietnamese letter whole; letters put together from pieces look the same and are not found when searched.',
    advice: 'Convert to precomposed Unicode, or import the file and print it again.',
  },
  TB021: {
    title: 'Hidden characters',
    reason: 'They take no room, mostly come with text copied from web pages, and spoil searching and line breaks.',
  },
  TB022: {
    title: 'Uneven indents of the first line',
    reason: 'The form allows two indents; one document keeps to one of them.',
  },
  TB023: {
    title: 'The setting of parts, chapters and sections',
    reason:
      'The word and its number have a line of their own, centred and bold; the title stands right below, centred and bold. None is without a title.',
  },
  TB030: { title: 'The paper is not A4', reason: 'Documents are laid out on A4, also where the page lies across.' },
  TB031: { title: 'A page across without a table', reason: 'Pages stand upright; only parts with tables may lie across.' },
  TB032: {
    title: 'Wrong margin',
    reason: 'The instrument sets the four margins. Pages across are not judged, for their margins are turned.',
  },
  TB033: {
    title: 'Wrong distance of the page number',
    reason: 'In the form of the Party the page number stands 10 mm from the upper edge of the paper.',
  },
  TB034: {
    title: 'No page numbers',
    reason: 'A document of two pages or more has page numbers. It is told only where the document is surely longer than a page.',
  },
  TB035: {
    title: 'Wrong place of the page number',
    reason: 'The instrument says in which margin the number stands and how it is aligned.',
  },
  TB036: { title: 'Page numbers that are not Arabic', reason: 'Page numbers are Arabic.' },
  TB037: {
    title: 'The first page shows its number',
    reason: 'No number is shown on the first page.',
    advice: 'Choose “Different First Page” and leave the header of the first page empty.',
  },
  TB038: {
    title: 'An appendix without page numbers of its own',
    reason: 'Each appendix has page numbers of its own.',
    advice: 'Put a section break before the appendix and start its numbers at 1.',
  },
  TB039: { title: 'Page numbers that do not begin at 1', reason: 'The pages of a document are numbered from 1.' },
  TB050: {
    title: 'Wrong words in the national title',
    reason: 'The national title is fixed to the letter; “HÒA” and “HOÀ” are both right.',
  },
  TB051: {
    title: 'Wrong words in the motto',
    reason: 'The motto is fixed to the letter, with hyphens and blanks between its phrases.',
  },
  TB052: {
    title: 'Long dashes in the motto',
    reason: 'Hyphens stand between the phrases of the motto. Word often turns them into dashes.',
  },
  TB053: {
    title: 'A title of the head is broken',
    reason: 'Each line of the head stands on one line; a column narrower than the text breaks it.',
  },
  TB054: {
    title: "Wrong words in the organisation's title",
    reason: 'The title in the upper right corner is fixed to the letter.',
  },
  TB055: {
    title: 'The title of another system',
    reason: 'Documents of the Party have no national title; documents of the State have no Party title.',
  },
  TB056: {
    title: 'The star under the issuing body',
    reason: 'The Party prints one star under the issuing body, the Youth Union three.',
  },
  TB057: {
    title: 'The mark under the subject',
    reason: 'The Party prints five hyphens under the subject, the Youth Union a row of them.',
  },
  TB058: {
    title: 'A line is missing',
    reason:
      'Under the motto (title), the issuing body and the subject stands a solid line. A line inside a group of shapes is not told.',
  },
  TB059: {
    title: 'Wrong length of a line',
    reason:
      'The line under the motto is as long as the text; under the issuing body and the subject a third to a half of it. A tenth more or less is borne.',
  },
  TB060: {
    title: 'A line that is not drawn',
    reason: 'Underlines, borders and typed signs keep neither the length nor the place that the form asks for.',
  },
  TB061: { title: 'Number and date on different lines', reason: 'Place and date stand on one line with the number and symbol.' },
  TB062: {
    title: 'A layout table with borders',
    reason: 'The tables at the head and the end only set two columns side by side; their borders are no part of the form.',
  },
  TB063: { title: 'The table of the head is too wide', reason: 'The head stands between the margins.' },
  TB064: { title: 'A hard line break in a title', reason: 'A line break (Shift+Enter) stays where it is when the words change.' },
  TB065: {
    title: 'A lone word on the last line of the subject',
    reason: 'A last line of one word looks unbalanced, and the line under it has no right length.',
  },
  TB066: {
    title: 'The two sides have changed places',
    reason: 'The scheme of the form sets issuing body and recipients left, title and signature right.',
  },
  TB067: { title: 'No room for the number', reason: 'The number is given after signature; the clerk needs room to write it.' },
  TB068: {
    title: 'The national title, motto or title is missing',
    reason: 'They are required components. A file without any head is not judged.',
  },
  TB069: { title: 'A broken line', reason: 'The lines of the head are solid.' },
  TB070: {
    title: 'The line of place and date is written wrongly',
    reason:
      'The date is written out, “ngày … tháng … năm …”; days below 10 and the months 1 and 2 get a leading zero; a comma follows the place. A draft may leave it blank.',
  },
  TB071: {
    title: 'The word “Số” and the colon after it',
    reason: 'The State writes “Số:”, the Party “Số” without a colon. The word has one capital.',
  },
  TB072: {
    title: 'Wrong mark at the end of a basis',
    reason: 'Each basis has its line and ends with a semicolon; the last ends with the mark of the form.',
  },
  TB073: { title: 'The dash before a basis', reason: 'The Party puts a dash before each basis, the State does not.' },
  TB074: {
    title: 'Wrong marks in the list of recipients',
    reason: 'Each recipient has its line with a dash before it and the mark of the form at its end; the last line has its own.',
  },
  TB075: {
    title: 'Wrong mark at the end of the text',
    reason: 'Documents of the State end with “./.” as the samples do, those of the Party and the Youth Union with a full stop.',
  },
  TB076: {
    title: 'Two lines of the head stand too far apart',
    reason:
      'National title and motto, superior and issuing body follow each other in single lines, without an empty line between them.',
  },
  TB077: {
    title: 'The number is written wrongly',
    reason:
      'A number below 10 has one leading zero; a slash (State) or a hyphen (Party) stands between number and symbol, without blanks.',
  },
  TB078: {
    title: 'Bases in the wrong place',
    reason: 'Bases stand right under the subject, one a line, and open with the words “Căn cứ”.',
  },
  TB079: {
    title: 'Full stop of the abbreviated authority',
    reason: 'The abbreviations are “TM.”, “KT.”, “TL.”, “TUQ.”, “Q.”, with one full stop at the end.',
  },
  TB080: {
    title: 'Empty paragraphs for space',
    reason: 'Empty paragraphs make uneven gaps and often end up at the top of a page.',
  },
  TB081: { title: 'Strange automatic bullets', reason: "The form uses hyphens; Word's dots and squares print as other signs." },
  TB082: { title: 'Words in a text box', reason: 'Words in boxes move, are hard to search and are often lost in other formats.' },
  TB083: {
    title: 'The proofing language is not Vietnamese',
    reason: 'With another language Word underlines the whole text and checks nothing.',
  },
  TB084: {
    title: 'The line of the archive copy',
    reason: 'The last line of the recipients is “Lưu”; in documents of the State a colon follows the word.',
  },
  TB085: {
    title: 'A mark of another form',
    reason:
      'The star under the issuing body and the hyphens under the subject belong to the Party and the Youth Union; documents of the State have drawn lines.',
  },
  TB086: {
    title: 'A component is missing',
    reason:
      'Number and symbol, place and date, type, subject, recipients and signature are main components; a draft has their lines too. Nothing is said while a line has no role.',
  },
  TB087: {
    title: 'The reference line of an appendix does not match the document',
    reason: 'It refers to the very document, so number, symbol and day are those of its head.',
  },
  TB088: {
    title: 'An appendix without its reference line',
    reason: 'On paper each appendix says “(Kèm theo …)” in full; electronic documents need not fill it in.',
  },
  TB090: {
    title: 'The head of a table is not repeated',
    reason: 'A table that goes on to another page needs its head there.',
    advice: 'Set “Repeat as header row” on the first row.',
  },
  TB091: {
    title: 'Rows divided over two pages',
    reason: 'Divided rows are hard to read.',
    advice: 'Take away “Allow row to break across pages”.',
  },
  TB092: { title: 'A table wider than the text', reason: 'It stands out into the margin and may lose a column in print.' },
  TB093: { title: 'Rows of a fixed height', reason: 'An exact height hides what is longer.' },
  TB094: { title: 'Cells with a coloured background', reason: 'Backgrounds are no part of the form and dim the text in copies.' },
  TB100: {
    title: 'The signature may be divided',
    reason: 'Authority, position, signature and name belong on one page.',
    advice: 'Do not let the row break across pages, or keep the lines with the next.',
  },
  TB101: { title: 'Too little room to sign', reason: 'Signature and seal need room between position and name.' },
  TB102: {
    title: 'A mark without its frame',
    reason: 'Marks of urgency and circulation stand in a rectangle with a single border.',
  },
  TB103: {
    title: 'A title may stand alone at the foot of a page',
    reason: 'A title belongs to its text.',
    advice: 'Set “Keep with next” in the style of the title.',
  },
  TB104: {
    title: 'No line over the contact line',
    reason: 'Address and telephone stand under a solid line across the whole text.',
  },
  TB105: {
    title: 'The box of the urgency mark',
    reason:
      '“HỎA TỐC” is 30 mm wide, “THƯỢNG KHẨN” 40 mm, “KHẨN” 20 mm, all 8 mm high. Only borders of the paragraph are measured, with 6 mm allowed.',
  },
  TB190: {
    title: 'Not assessed',
    reason:
      'Something in this file could not be measured: pages on paper, a page number placed by a tab, the length of grouped shapes. What no Word file tells (signature and seal, the exact place on the paper, the register, the power to sign) stands at the end of the report. Both are open and never taken for passed.',
  },
}
