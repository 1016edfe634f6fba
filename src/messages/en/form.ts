import type { FormArgs, LineRule, OpenMatter, PageEdge, PageSide } from '../../catalogue/form.ts'
import type { MessagesOf } from '../messages.ts'
import { componentName as nameOf } from './component-names.ts'
import { shorten } from './words.ts'

const sides: Readonly<Record<PageSide, string>> = { left: 'left', center: 'centred', right: 'right', both: 'justified' }
const edges: Readonly<Record<PageEdge, string>> = { top: 'top', bottom: 'bottom', left: 'left', right: 'right' }
const zones = { header: 'top margin', footer: 'bottom margin' } as const
const marks = { underline: 'an underline', typed: 'typed signs', border: 'the border of a paragraph or cell' } as const
/** Kinds of page numbers, as OOXML names them. */
const numerals: Readonly<Record<string, string>> = {
  upperRoman: 'Roman (I, II)',
  lowerRoman: 'small Roman (i, ii)',
  upperLetter: 'letters (A, B)',
  lowerLetter: 'small letters (a, b)',
}
const looks = { size: 'size', bold: 'weight', italic: 'slope' } as const
const open: Readonly<Record<OpenMatter, string>> = {
  pages: 'page numbers (without a layout it is not known whether there are two pages)',
  ruleLength: 'the lines drawn in the head (the file gives no length, or they are part of a group)',
  pageNumberPlace: 'where the page number stands across the page (it is set by a tab or a frame)',
  components: 'components that could not be found again in the file',
  signature: 'the signature, the digital signature and the seal',
  place: 'the exact place of each component on the paper',
  register: 'whether the number agrees with the register of documents',
  competence: 'whether the signer has the power to sign, and whether recipients and other components are the right ones',
}

export const form: MessagesOf<FormArgs> = {
  TB001: ({ component, size, least, most, count }) =>
    `${nameOf(component)} is set in ${size} pt; it must be ${least === most ? least : `${least} to ${most}`} pt${places(count)}.`,
  TB002: ({ component, wanted, count }) => `${nameOf(component)} must ${wanted ? '' : 'not '}be bold${places(count)}.`,
  TB003: ({ component, wanted, count }) => `${nameOf(component)} must be ${wanted ? 'italic' : 'upright'}${places(count)}.`,
  TB004: ({ component, wanted, count }) => `${nameOf(component)} must ${wanted ? '' : 'not '}be underlined${places(count)}.`,
  TB005: ({ component, wanted, count }) =>
    `${nameOf(component)} must be written in ${wanted ? 'capitals' : 'small letters'}${places(count)}.`,
  TB006: ({ component, align, wanted, count }) =>
    `${nameOf(component)} is aligned ${sides[align]}; it must be ${sides[wanted]}${places(count)}.`,
  TB007: ({ component, indent, wanted, count }) =>
    wanted[0] === 0
      ? `${nameOf(component)} must begin at the left margin; it is indented by ${rounded(indent ?? 0)} mm${places(count)}.`
      : `${nameOf(component)}: the first line must be indented by ${wanted.join(' or ')} mm; it is ${rounded(indent ?? 0)} mm${places(count)}.`,
  TB008: ({ left, right, count }) =>
    `The whole paragraph is set in (left ${rounded(left)} mm, right ${rounded(right)} mm)${places(count)}; the text takes the whole width and only its first line is indented.`,
  TB009: ({ gap, least, most, count }) =>
    `Paragraphs are ${rounded(gap)} pt apart; they must be ${least === null ? `at most ${most} pt` : `at least ${least} pt`} apart${places(count)}.`,
  TB010: ({ component, line, least, most, count }) =>
    `${nameOf(component)} has a line spacing of ${lineOf(line)}; it must be ${rangeOf(least, most)}${places(count)}.`,
  TB011: ({ font, wanted, count }) => `The font is “${shorten(font)}”; the document must be set in ${wanted}${places(count)}.`,
  TB012: ({ colour, count }) => `Letters are coloured #${colour}; the letters of the document must be black${places(count)}.`,
  TB013: ({ font, count }) => `“${shorten(font)}” is a font of an old code (TCVN3, VNI) and no Unicode font${places(count)}.`,
  TB014: ({ component, look, words, count }) =>
    `${nameOf(component)} differs within itself in ${looks[look]}: “${shorten(words)}” is unlike the rest${places(count)}.`,
  TB015: ({ size, usual, count }) =>
    `The text has two sizes: ${size} pt here, ${usual} pt for the most part${places(count)}; a document keeps to one.`,
  TB016: ({ title, motto, date }) =>
    `The sizes in the head are no pair: national title ${title}, motto ${motto}${date === null ? '' : `, place and date ${date}`}; they must be 13–14–14 or 12–13–13.`,
  TB017: ({ what, count }) =>
    `${what === 'highlight' ? 'Letters are still highlighted' : 'Letters have a coloured background'}${places(count)}; take it away before signature.`,
  TB018: ({ by, count }) =>
    `The paragraph is indented by ${by === 'tab' ? 'a tab' : 'blanks'}${places(count)}; set its first-line indent instead.`,
  TB019: ({ component, shift, count }) =>
    `${nameOf(component)} is centred, but the paragraph is indented, so it stands ${Math.abs(shift)} mm off the middle${places(count)}.`,
  TB020: ({ count }) =>
    `Vietnamese letters are stored with their marks apart${places(count)}; store them as whole letters, so that they can be searched and compared.`,
  TB021: ({ character, count }) => `There is a hidden character ${character}${places(count)}; take it out.`,
  TB022: ({ indent, usual, count }) =>
    `The first line is indented by ${rounded(indent)} mm here, by ${rounded(usual)} mm in most paragraphs${places(count)}; keep to one indent.`,
  TB023: ({ what, count }) =>
    `${{ align: 'A part, chapter or section and its title must be centred', bold: 'A part, chapter or section and its title must be bold', ownLine: '“Phần”, “Chương”, “Mục” with its number has a line of its own, and the title stands below', noTitle: 'A section has its number alone and no title' }[what]}${places(count)}.`,
  TB030: ({ width, height, wantedWidth, wantedHeight }) =>
    `The paper is ${rounded(width)} × ${rounded(height)} mm; it must be A4, ${wantedWidth} × ${wantedHeight} mm.`,
  TB031: () => 'The page lies across but holds no table; only parts with tables may lie across.',
  TB032: ({ side, margin, least, most }) =>
    `The ${edges[side]} margin is ${rounded(margin)} mm; it must be ${least === most ? least : `${least} to ${most}`} mm.`,
  TB033: ({ zone, distance, wanted }) =>
    `The page number in the ${zones[zone]} is ${rounded(distance)} mm from the edge of the paper; it must be ${wanted} mm.`,
  TB034: ({ why }) =>
    why === 'pages'
      ? 'The document has two pages or more and no page numbers.'
      : 'The document is longer than a page and has no page numbers.',
  TB035: ({ zone, align, wantedZone, wantedAlign }) =>
    `The page number stands in the ${zones[zone]}, ${sides[align]}; it must stand in the ${zones[wantedZone]}, ${sides[wantedAlign]}.`,
  TB036: ({ format }) => `The page numbers are ${numerals[format] ?? `of the kind “${format}”`}; they must be Arabic.`,
  TB037: ({ how }) =>
    how === 'field'
      ? 'The page number is shown on the first page, where it must be hidden.'
      : 'The number 1 is typed at the top of the first page, where no number is shown.',
  TB038: ({ how, count }) =>
    how === 'goesOn'
      ? `The page numbers of the appendix go on from the document${places(count)}; each appendix begins at 1.`
      : `The appendix is no section of its own, so its page numbers go on from the document${places(count)}; each appendix has its own.`,
  TB039: ({ start }) => `The page numbers begin at ${start}; they must begin at 1.`,
  TB050: ({ text, wanted }) => `The national title reads “${shorten(text)}”; it must read “${wanted}”.`,
  TB051: ({ text, wanted }) => `The motto reads “${shorten(text)}”; it must read “${wanted}”.`,
  TB052: ({ wanted }) => `The motto has long dashes; they must be hyphens with blanks: “${wanted}”.`,
  TB053: ({ component, length, room }) =>
    room > 0
      ? `${nameOf(component)} is ${length} mm long and its column only ${room} mm wide, so that it breaks in two; widen the right column.`
      : `${nameOf(component)} is broken over two lines; it must stand on one.`,
  TB054: ({ text, wanted }) => `The title reads “${shorten(text)}”; it must read “${wanted}”.`,
  TB055: ({ text, party }) =>
    party
      ? `Documents of the Party and the Youth Union bear no national title and motto; “${shorten(text)}” must go.`
      : `Documents in the State's form bear no Party title; “${shorten(text)}” must go.`,
  TB056: ({ text, wanted }) =>
    text === null
      ? `The mark “${wanted}” is missing under the name of the issuing body.`
      : `Under the name of the issuing body stands “${shorten(text)}”; it must be “${wanted}”.`,
  TB057: ({ text, wanted }) =>
    text === null
      ? `The mark “${wanted}” is missing under the subject.`
      : `Under the subject stands “${shorten(text)}”; it must be “${wanted}”.`,
  TB058: ({ component }) => `There is no line under ${lower(nameOf(component))}.`,
  TB059: ({ component, length, least, most }) =>
    `The line under ${lower(nameOf(component))} is ${length} mm long; by its text it must be ${least === most ? least : `${least} to ${most}`} mm.`,
  TB060: ({ component, drawn }) =>
    `The line under ${lower(nameOf(component))} is made of ${marks[drawn]}; it must be one solid line, drawn by itself, of the right length.`,
  TB061: () => 'Place and date do not stand on one line with the number and symbol.',
  TB062: ({ where }) =>
    `The table that sets ${where === 'head' ? 'the head' : 'recipients and signature'} has borders; take them away.`,
  TB063: ({ width, room }) => `The table of the head is ${width} mm wide and stands out of the text, which is ${room} mm wide.`,
  TB064: ({ count }) =>
    `There is a hard line break inside a title${places(count)}; let Word break the line or divide the paragraph, for a change of words leaves the break where it is.`,
  TB065: ({ word }) => `The last line of the subject holds a single word, “${shorten(word)}”; balance its lines.`,
  TB066: ({ what }) =>
    what === 'head'
      ? 'The two sides of the head have changed places: the issuing body belongs on the left, the title on the right.'
      : 'The recipients belong on the left and the signature on the right; here they have changed places.',
  TB067: ({ blanks }) => `Only ${blanks} blanks are left for the number; leave the clerk room to write it.`,
  TB068: ({ component, wanted }) => `${nameOf(component)}, “${wanted}”, is missing at the head.`,
  TB069: ({ component, dash }) => `The line under ${lower(nameOf(component))} is broken (${dash}); it must be solid.`,
  TB070: ({ what, text, wanted }) =>
    ({
      day: `A day below 10 is written with a leading zero, “${wanted}” (“${shorten(text)}”).`,
      month: `January and February are written with a leading zero, “${wanted}” (“${shorten(text)}”).`,
      zero: `The months March to September have no leading zero, “${wanted}” (“${shorten(text)}”).`,
      invalid: `The day of issue is in no calendar: “${shorten(text)}”.`,
      figures: `The date must be written out, “${wanted}”, and not shortened with strokes: “${shorten(text)}”.`,
      comma: `A comma must stand after the place: “${shorten(text)}”.`,
    })[what],
  TB071: ({ colon, word }) =>
    word !== undefined
      ? `The word “Số” has one capital: it is not written “${word}”.`
      : colon
        ? 'A colon must stand after the word “Số”.'
        : 'There must be no colon after the word “Số”.',
  TB072: ({ mark, wanted, isLast, count }) =>
    `${isLast ? 'The last basis' : 'Each basis'} must end with “${wanted}”; here ${mark === '' ? 'there is no mark' : `it is “${mark}”`}${places(count)}.`,
  TB073: ({ wanted, count }) =>
    wanted ? `Each basis must begin with a dash${places(count)}.` : `There must be no dash before a basis${places(count)}.`,
  TB074: ({ mark, wanted, where, count }) =>
    where === 'label'
      ? 'A colon must stand after “Nơi nhận”.'
      : where === 'start'
        ? `Each recipient must begin with “${wanted}”${places(count)}.`
        : `${where === 'last' ? 'The last recipient' : 'Each recipient'} must end with “${wanted}”; here ${mark === '' ? 'there is no mark' : `it is “${mark}”`}${places(count)}.`,
  TB075: ({ mark, wanted }) =>
    `The text must end with “${wanted}”; here ${mark === '' ? 'there is no mark' : `it is “${mark}”`}.`,
  TB076: ({ above, below, empty, gap }) =>
    `${nameOf(above)} and ${lower(nameOf(below))} must follow each other in single lines; here ${empty > 0 ? `${empty} empty line${empty > 1 ? 's stand' : ' stands'} between them` : `${rounded(gap)} pt part them`}.`,
  TB077: ({ what, text, wanted }) =>
    ({
      pad: `A number below 10 is written with a leading zero, “${wanted}”, not “${text}”.`,
      overpad: `The number has a zero too many: “${text}”; it must be “${wanted}”.`,
      sign: `“${wanted}” must stand between number and symbol; here it is “${text}”.`,
      blank: `Only “${wanted}” stands between number and symbol, without blanks.`,
    })[what],
  TB078: ({ what, count }) =>
    what === 'late'
      ? `Bases must stand right under the subject, before the opening${places(count)}.`
      : 'Each basis must open with the words “Căn cứ”.',
  TB079: ({ mark, wanted }) => `The abbreviated authority is written “${wanted}”, not “${mark}”.`,
  TB080: ({ count }) => `Empty paragraphs stand for space${places(count)}; set the space between paragraphs.`,
  TB081: ({ labels, count }) =>
    `Word's automatic bullets (${shorten(labels)}) are none of the form's${places(count)}; use “-” or “+”.`,
  TB082: ({ words, count }) =>
    `Words stand in a text box: “${shorten(words)}”${places(count)}; put them into a paragraph, for boxes move and are hard to search.`,
  TB083: ({ language }) => `The proofing language of most of the text is “${language}”; set it to Vietnamese.`,
  TB084: ({ what }) =>
    ({
      notLast: 'The line “Lưu” must be the last of the recipients.',
      colon: 'There must be no colon after “Lưu”.',
      noColon: 'A colon must stand after “Lưu”.',
    })[what],
  TB085: ({ component, text }) =>
    `“${text}” under ${lower(nameOf(component))} belongs to the forms of the Party and the Youth Union; this document has a line alone.`,
  TB086: ({ component }) =>
    `${nameOf(component)} is not found in the file; a draft has it too (what is not known yet is left blank).`,
  TB087: ({ what, text, wanted, count }) =>
    what === 'number'
      ? `The reference line of the appendix says number “${text}”, the document “${wanted}”${places(count)}.`
      : `The reference line of the appendix is dated ${text}, the document ${wanted}${places(count)}.`,
  TB088: ({ count }) =>
    `The line “(Kèm theo …)” is missing under the title of the appendix${places(count)}; on paper it names number, day and issuing body in full.`,
  TB090: ({ table, rows }) => `Table ${table} has ${rows} rows and its head is not repeated on the next page.`,
  TB091: ({ table, count }) => `Table ${table} has ${count} rows that may be divided over two pages.`,
  TB092: ({ width, room }) => `The table is ${width} mm wide and stands out of the text, which is ${room} mm wide.`,
  TB093: ({ table, height, count }) =>
    `Table ${table} has rows of a fixed height (${rounded(height)} pt)${places(count)}, which hides longer text; use “at least”.`,
  TB094: ({ table, count }) => `Table ${table} has ${count} cells with a coloured background; take it away.`,
  TB100: ({ standing }) =>
    `The signature may be divided over two pages: ${standing === 'row' ? 'the row of its table may break, and ' : ''}its lines are not kept together.`,
  TB101: ({ room, wanted }) =>
    `Only ${room} pt are left between position and name; leave about ${rounded(wanted)} pt for signature and seal.`,
  TB102: ({ mark }) => `The mark “${shorten(mark)}” must stand in a rectangle with a single border.`,
  TB103: ({ count }) => `A title may stand alone at the foot of a page${places(count)}: it is not kept with the next paragraph.`,
  TB104: () => 'Over the contact line a solid line across the whole text is missing.',
  TB105: ({ mark, width, wanted }) => `The box of the mark “${shorten(mark)}” is ${width} mm wide; it must be ${wanted} mm.`,
  TB190: ({ matters }) => `Not assessed: ${matters.map((matter) => open[matter]).join('; ')}.`,
}

function places(count: number): string {
  return count > 1 ? ` (${count} places)` : ''
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

function lower(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1)
}

function lineOf({ rule, value }: LineRule): string {
  if (rule === 'multiple') return value === 1 ? 'a single line' : `${rounded(value)} lines`
  return `${rule === 'exact' ? 'exactly' : 'at least'} ${rounded(value)} pt`
}

function rangeOf(least: LineRule | null, most: LineRule | null): string {
  if (least === null) return most === null ? '' : `at most ${lineOf(most)}`
  if (most === null) return `${lineOf(least)} or more`
  if (least.value === most.value) return lineOf(least)
  return `${lineOf(least)} to ${least.rule === 'exact' ? `${rounded(most.value)} pt` : lineOf(most)}`
}
