import type { Messages } from './messages.ts'

export const en: Messages = {
  // reading YAML
  YA001: ({ line, encoding }) =>
    encoding === 'utf-16'
      ? 'The file is saved as UTF-16 (Notepad calls it “Unicode”). Save it again as UTF-8.'
      : `The file is not UTF-8: line ${line} has characters that cannot be read. Save it again as UTF-8.`,
  YA002: ({ character }) => `There is a control character ${character}, which cannot be printed. Delete it.`,
  YA003: ({ bytes, limit }) => `The file has ${megabytes(bytes)} MB, more than the ${megabytes(limit)} MB allowed for a plan.`,
  YA004: () => 'The file is empty. The command plan init makes a plan to start from.',
  YA005: ({ mark }) => `A merge left its conflict mark “${mark}” behind. Choose the right text and delete the lines of marks.`,
  YA006: ({ lines }) =>
    lines > 1
      ? `Lines are indented with tabs (${lines} lines). YAML takes only spaces: replace each tab by 2 spaces.`
      : 'This line is indented with a tab. YAML takes only spaces: replace it by 2 spaces.',
  YA007: ({ mark }) => `The quote ${mark} that opens here is never closed.`,
  YA008: ({ mark }) => `The bracket ${mark} that opens here has no ${mark === '[' ? ']' : '}'} to close it.`,
  YA009: ({ column }) =>
    `This line is not indented like the lines of its level${column === undefined ? '' : `, which begin in column ${column}`}. Align their left edges.`,
  YA010: ({ text, key }) =>
    key === undefined
      ? `The line “${shorten(text)}” has no key. Text of several lines goes after | and is indented more than its key.`
      : `The colon is missing: write “${key}: …”.`,
  YA011: ({ key }) =>
    `The colon after “${shorten(key)}” turns this sentence into a key. Put the whole sentence in quotes, or on a new line after |.`,
  YA012: ({ key }) => `The blank after the colon is missing: write “${key}: …”.`,
  YA013: ({ closed, rest }) =>
    closed === '"' || closed === "'"
      ? `“${shorten(rest)}” follows the closing quote. A sentence with quotes inside goes on a new line after |.`
      : `“${shorten(rest)}” follows the ${closed}. A sentence that begins with a bracket goes in quotes, or on a new line after |.`,
  YA014: ({ sign }) =>
    sign === '-'
      ? 'A value cannot begin with a dash. A list begins on a new line; a text goes in quotes.'
      : `Text cannot begin with ${sign}. Put it in quotes, or on a new line after |.`,
  YA015: ({ sequence }) => `${sequence} means nothing in double quotes. Use single quotes, or write \\\\ for one \\.`,
  YA016: ({ mark }) =>
    mark === '>'
      ? 'Text cannot begin with >. Put the whole sentence in quotes, or on a new line after |.'
      : 'No text stands on the same line after |. Go to a new line and indent it.',
  YA017: () => 'A comma is missing between two items of the list.',
  YA018: ({ sign }) => `There is a “${sign}” too many.`,
  YA019: ({ text }) => `This is no valid YAML from “${shorten(text)}” on. If it is text, write it on a new line after |.`,
  YA020: ({ key, line }) => `The key “${key}” already stands on line ${line}. Each key is given once.`,
  YA021: ({ name }) => `A plan has no anchors (&${name}). If it is text, put it in quotes.`,
  YA022: ({ name, emphasis }) =>
    emphasis
      ? 'A value that begins with bold or italic text goes in quotes, or on a new line after |.'
      : `A plan has no references (*${name}): repeat the content. If it is text, put it in quotes.`,
  YA023: ({ tag }) => `A plan has no tags (${tag}). If it is text, put it in quotes.`,
  YA024: () => 'A plan has no merge keys (<<). Repeat the keys that are needed.',
  YA025: ({ text }) => `A plan has no directives (“${shorten(text)}”). Delete this line.`,
  YA026: () => 'The file holds several documents. Keep each plan in a file of its own.',
  YA027: ({ limit }) => `Items are nested more than ${limit} levels deep.`,
  YA028: ({ kind }) =>
    kind === 'list'
      ? 'A plan begins with keys such as “the_thuc: nha_nuoc”; this is a list.'
      : 'A plan begins with keys such as “the_thuc: nha_nuoc”; this is only text.',
  YA029: () => 'A key must be text, like “trich_yeu”.',
  YA030: ({ word, count }) =>
    `Letters and tone marks are stored apart (decomposed Unicode) in “${shorten(word)}”${count > 1 ? ` and ${count - 1} more words` : ''}. The print is the same; the file should be converted to composed Unicode (NFC).`,
  YA031: ({ mark }) =>
    `This line begins with “${mark} ” but is joined to the line above. Align it with the list, or write the text after |.`,
  YA032: ({ text }) => `The blank after the dash is missing in “${shorten(text)}”: a list is written “- …”, one item a line.`,
  YA033: ({ character, blank, lines }) => {
    const [name, origin] = blanks[blank]
    const note = [character, origin, ...(lines > 1 ? [`on ${lines} lines`] : [])].join(', ')
    return `This is ${name} (${note}), which YAML does not understand. ${blankAdvice[blank]}`
  },
  YA034: ({ character, word, count }) =>
    `There is an invisible character ${character} in “${shorten(word)}”${count > 1 ? ` and in ${count - 1} more places` : ''}, as pasting from Word or a web page leaves it. The text is kept as it is; delete the character, because searching and comparing miss such words.`,
  YA035: () => 'From # on this is taken for a comment and is not printed; if it is text, put the whole sentence in quotes.',
  YA036: ({ key, line, count, whole }) =>
    whole
      ? `From “${key}” on (already on line ${line}) ${count} keys are given again: the file seems to be pasted twice. Delete one copy; two plans go in two files.`
      : `From “${key}” on (already on line ${line}) ${count} keys are given again: this part seems to be pasted twice, or the next item lacks its dash.`,
  // schema
  LD001: ({ key, suggestion, known }) =>
    suggestion === undefined
      ? `There is no key “${key}” here. The keys are: ${known.join(', ')}.`
      : `There is no key “${key}” here. Did you mean “${suggestion}”?`,
  LD002: ({ key, parent }) =>
    parent === undefined ? `The plan lacks the key “${key}”.` : `The key “${key}” is missing in “${parent}”.`,
  LD003: ({ expected, read, text }) =>
    `This must be ${expected.map((kind) => kinds[kind]).join(' or ')}, but it reads as ${kinds[read]}${text === undefined ? '' : ` “${shorten(text)}”`}.${
      expected.includes('text') && (read === 'number' || read === 'boolean') ? ' Put it in quotes.' : ''
    }`,
  LD004: ({ value, allowed, suggestion }) =>
    `“${shorten(value)}” is not one of the values${suggestion === undefined ? '' : `. Did you mean “${suggestion}”?`}${
      suggestion === undefined ? '. Choose one of' : ' The values are'
    }: ${allowed.join(', ')}.`,
  LD005: ({ limit, length }) => `It has ${length} characters; at most ${limit} are allowed.`,
  LD006: ({ key }) =>
    key === undefined ? 'This is empty.' : `“${key}” is empty. Fill it in; a key that is not needed can be removed.`,
  LD007: ({ count, limit, bound }) =>
    `There are ${count} items; ${bound === 'max' ? 'at most' : 'at least'} ${limit} are expected.`,
  LD008: ({ value, limit, bound }) =>
    `${value} is out of range: it must be ${{ max: 'at most', min: 'at least', above: 'more than' }[bound]} ${limit}.`,
  LD009: ({ first, second }) => `A section has one key only, here are “${first}” and “${second}”. Put a dash before “${second}”.`,
  LD010: ({ key, suggestion, known }) =>
    suggestion === undefined
      ? `There is no kind of section “${key}”. For a section with a title of its own use “muc”; the other kinds are: ${known.filter((role) => role !== 'muc').join(', ')}.`
      : `There is no kind of section “${key}”. Did you mean “${suggestion}”?`,
  LD011: ({ reason, text, suggestion }) =>
    `${dates[reason](shorten(text))} ${suggestion === undefined ? 'Write it like 2026-10-05 or 05/10/2026.' : `Write ${suggestion}.`}`,
  LD012: ({ source, read }) => `YAML reads “${source}” as the number ${read}. Put it in quotes to keep it as it is.`,
  LD013: ({ source, read }) =>
    `YAML reads “${source}” as the number ${read}; it prints correctly, but write "${source}" or ${read}.`,
  LD014: ({ key }) =>
    `The colon after “${shorten(key)}” turns this sentence into a key. Put the whole sentence in quotes, or on a new line after |.`,
  LD015: () => 'This line of the list has no content. Give it one or delete the dash.',
  LD016: ({ name, parts }) =>
    `The comma cuts “${shorten(name)}” into ${parts} names. Write one unit a line (- …), or one text with semicolons.`,
  LD017: ({ role, key }) => `“${key}” belongs to the section “${role}”, so it must be indented more than “${role}”.`,
  LD018: ({ text }) => `The blank after the dash is missing in “${shorten(text)}”: a list is written “- …”, one item a line.`,
  // Markdown
  MD001: ({ what, text }) => `${markdown[what]} is not supported in prose: “${text}” is printed as typed.`,
  MD002: ({ label }) => `Footnote [^${label}] has no text. Add a line “[^${label}]: text” to the same prose.`,
  MD003: ({ label }) =>
    `The text of footnote [^${label}] is referred to nowhere; it is printed as a paragraph so that no word is lost.`,
  MD004: ({ expected, actual }) => `This row has ${actual} cells, the header has ${expected}.`,
  MD005: ({ label }) =>
    `Footnote [^${label}] has two texts; only the first becomes the note, the second is printed as a paragraph.`,
  MD006: ({ text }) =>
    `Markdown has no meaning here: “${text}” is printed as typed. The look of this part is the form's business.`,
  // form
  TT001: ({ issuer, family, given }) =>
    `“${issuer}” belongs to the system of ${families[family]}, but the_thuc says ${given} (${families[given]}). Write the_thuc: ${family}.`,
  TT002: ({ applied, inForce }) =>
    `ap_dung names ${applied}, while the form in force on the date of issue is ${inForce}. The document is printed by ${applied}.`,
  TT003: ({ label, computed }) =>
    label === computed
      ? `The form sets the label “${label}” itself; it may be left out of the text.`
      : `The typed label “${label}” is not the computed one, “${computed}”; the document prints the typed one. If this is meant, write nhan: "${label}".`,
  TT004: ({ marks }) =>
    `The form sets ${marks.map((mark) => `“${mark}”`).join(' and ')} itself, so it is not printed twice; it may be left out of the text.`,
  TT005: () =>
    'A plan has no “Kính gửi”: the form uses it in letters, submissions and reports only. Recipients belong under noi_nhan.',
  TT006: ({ field }) => `A document to be issued must have ${finalFields[field]}.`,
  TT007: ({ type }) => `The subject begins with “${type}”, but the type already stands on the line above it; leave the word out.`,
  // content
  ND001: ({ role }) => `The plan has no section “${roles[role]}” (${role}).`,
  ND002: ({ role, line }) =>
    `Section “${roles[role]}” (${role}) already stands on line ${line}; give this one another role, or join them.`,
  ND003: ({ role, before }) => `Section “${roles[role]}” usually stands before section “${roles[before]}”.`,
  ND004: () => 'This node has no tieu_de, don_vi or doan and so no number; its content is printed as part of the node above.',
  ND005: () =>
    'The appendix asks for the assignment matrix (phan_cong: true), but no task has chu_tri, phoi_hop, thoi_han or san_pham.',
  ND006: () =>
    'hien_phan_cong: phu_luc, but no appendix has phan_cong: true; lead, support, deadline and deliverable are printed as lines under each task.',
  ND007: ({ expected, actual }) =>
    `This row fills ${actual} columns, the table has ${expected}. An empty cell is ""; a merged one has gop_cot or gop_hang.`,
  ND008: ({ asked, room }) => `This cell asks for ${asked} rows (gop_hang), but there are only ${room} from here down.`,
  ND009: ({ sum }) => `The widths of the columns (rong) add up to ${sum}%, more than 100%; they are shared out in proportion.`,
  ND010: () => 'This list prints as paragraphs, without dashes. To print dashes write the whole list after a |.',
}

const blanks = {
  'no-break': ['a no-break space', 'often pasted from Word'],
  ideographic: ['an ideographic space', 'from a Chinese keyboard'],
  'zero-width': ['an invisible character without width', 'often pasted from a web page'],
  mark: ['a byte order mark astray inside the file', 'often from joining two files'],
  colon: ['a full-width colon “：”', 'from a Chinese keyboard'],
  other: ['a strange kind of space', 'often pasted from elsewhere'],
} as const

const blankAdvice = {
  'no-break': 'Replace it by an ordinary blank.',
  ideographic: 'Replace it by an ordinary blank.',
  'zero-width': 'Delete it; where a blank is needed, type an ordinary one.',
  mark: 'Delete it; where a blank is needed, type an ordinary one.',
  colon: 'Type an ordinary “:” with a blank after it.',
  other: 'Replace it by an ordinary blank.',
}

const markdown = {
  heading: 'A # heading',
  quote: 'A > quotation',
  code: 'A ` code mark',
  link: 'A [text](address) link',
  image: 'An image',
  html: 'An HTML tag',
  underscore: 'Emphasis by _ (use *)',
  rule: 'A horizontal rule',
}

const kinds = {
  text: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'a true/false value',
  list: 'a list',
  map: 'a group of keys',
  nothing: 'nothing',
}

const dates = {
  'no-such-day': (text: string) => `There is no day “${text}” in the calendar.`,
  'month-first': (text: string) => `“${text}” puts the month before the day.`,
  'short-year': (text: string) => `The year in “${text}” needs four digits.`,
  words: (text: string) => `“${text}” is in words; the form prints the words “ngày … tháng … năm …” itself.`,
  year: (text: string) => `The year in “${text}” is not between 1900 and 2100.`,
  form: (text: string) => `“${text}” cannot be read as a date.`,
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1)
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`
}

const families = {
  nha_nuoc: 'the State',
  dang: 'the Party',
  doan: 'the Youth Union',
  mttq: 'the Fatherland Front',
  cong_doan: 'the trade unions',
  hoi_lhpn: "the Women's Union",
  huu_nghi: 'the unions of friendship organisations',
}

const roles = {
  muc_dich: 'purpose and requirements',
  muc_tieu: 'objectives',
  nhiem_vu: 'tasks',
  giai_phap: 'solutions',
  kinh_phi: 'funding',
  to_chuc_thuc_hien: 'implementation',
  che_do_bao_cao: 'reporting',
  muc: 'other',
}

const finalFields = {
  so: 'a number (so)',
  ngay_ban_hanh: 'a date of issue (ngay_ban_hanh)',
  dia_danh: 'a place (dia_danh)',
  ky_hieu: 'a symbol: write ky_hieu, or co_quan.viet_tat from which it is made',
  noi_nhan: 'recipients (noi_nhan.gui)',
  luu: 'a place of the archive copy (noi_nhan.luu)',
  ky: 'a signer (ky)',
  ho_ten: "the signer's full name (ky.ho_ten)",
}
