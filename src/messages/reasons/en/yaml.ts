import type { YamlArgs } from '../../../catalogue/yaml.ts'
import type { ReasonsOf } from '../reasons.ts'

export const yaml: ReasonsOf<YamlArgs> = {
  YA001: {
    title: 'The file is not saved as UTF-8',
    reason:
      'YAML reads Vietnamese as UTF-8. A file in another encoding shows wrong letters without a word, so nothing is guessed.',
    advice: 'In Notepad choose “Save as” and the encoding UTF-8; text in TCVN3 or VNI must be converted first.',
  },
  YA002: {
    title: 'A control character in the file',
    reason: 'A control character cannot be printed and YAML forbids it; it mostly comes with text copied from another program.',
  },
  YA003: {
    title: 'The file is too large',
    reason: 'No plan is that long: this is probably another file, or one that holds pictures as text.',
  },
  YA004: {
    title: 'The file is empty',
    reason: 'The file holds nothing, or nothing but comments: there is nothing to check or print.',
  },
  YA005: {
    title: 'Conflict marks of a merge',
    reason:
      'Git leaves the lines “<<<<<<<”, “=======”, “>>>>>>>” where two people changed the same place; the author chooses what is right.',
  },
  YA006: {
    title: 'Lines indented with tabs',
    reason: 'YAML takes only spaces for indentation (YAML 1.2, section 6.1), because every machine shows a tab in its own width.',
    advice: 'Set the editor to insert 2 spaces for a tab.',
  },
  YA007: {
    title: 'A quote that is never closed',
    reason: 'Text in quotes runs to the closing quote; without it the rest of the file is swallowed into one sentence.',
  },
  YA008: {
    title: 'A bracket that is never closed',
    reason: 'A list in [ ] and a group of keys in { } run to their closing bracket; without it nobody knows where they end.',
  },
  YA009: {
    title: 'Uneven indentation',
    reason: 'In YAML the left edge of a line decides its level: one space off is another level.',
  },
  YA010: {
    title: 'A line without a key',
    reason: 'Each line here must be “key: value” or an item of a list. Text of several lines stands after |.',
  },
  YA011: {
    title: 'A colon turns a sentence into a key',
    reason: 'A colon with a blank after it parts a key from its value, even in the middle of a sentence.',
  },
  YA012: {
    title: 'No blank after the colon',
    reason: 'Without the blank YAML takes the whole line for one word and not for a key with its value.',
  },
  YA013: {
    title: 'Text after the closing mark',
    reason: 'A value that begins with a quote or a bracket ends where that closes; the words behind it belong nowhere.',
  },
  YA014: {
    title: 'A value begins with a sign that cannot begin it',
    reason: 'Some signs (- % @ ` …) mean something of their own at the beginning of a value or are reserved by YAML.',
  },
  YA015: {
    title: 'A backslash in double quotes',
    reason:
      'In double quotes \\ begins a code such as \\n; YAML refuses codes that do not exist. In single quotes \\ is just a sign.',
  },
  YA016: {
    title: 'Text on the line of the |',
    reason: '| and > say that the text stands on the following lines, indented; text on the same line is not read.',
  },
  YA017: {
    title: 'A comma is missing between two items',
    reason: 'A list in [ ] has commas between its items; without one nobody knows how many there are.',
  },
  YA018: {
    title: 'A sign too many',
    reason: 'This sign closes or parts something that was not opened, so it means nothing here.',
  },
  YA019: {
    title: 'Invalid YAML',
    reason: 'From here on the reader understands nothing; there may be more mistakes behind it that are not told yet.',
  },
  YA020: {
    title: 'A key given twice',
    reason:
      'Of a key given twice only one value is kept, the other is lost without a word (YAML 1.2, section 3.2.1.1: keys are unique).',
  },
  YA021: {
    title: 'An anchor &',
    reason: 'Anchors let a part be used again elsewhere; plans have none, so that every printed word is seen where it stands.',
  },
  YA022: {
    title: 'A value that begins with *',
    reason: 'A * at the beginning of a value refers to an anchor; it does not make bold or italic text.',
  },
  YA023: {
    title: 'A tag of YAML',
    reason: 'A tag such as !!str changes how a value is read; plans need none, and a text that begins with ! goes in quotes.',
  },
  YA024: {
    title: 'A merge key <<',
    reason: 'A merge key copies keys from elsewhere; plans have none, so that every printed word is seen where it stands.',
  },
  YA025: { title: 'A directive %', reason: 'A line that begins with % is a directive to the reader of YAML; plans have none.' },
  YA026: {
    title: 'Several documents in one file',
    reason: 'The line “---” parts the file into several documents, of which only one would be checked and printed.',
  },
  YA027: {
    title: 'Items nested too deep',
    reason: 'No document has so many levels: mostly there are brackets or dashes too many.',
  },
  YA028: {
    title: 'The file is not a group of keys',
    reason: 'A plan is a group of keys at the left edge: the_thuc, co_quan, trich_yeu, noi_dung …',
  },
  YA029: {
    title: 'A key that is not text',
    reason: 'The keys of a plan are names such as trich_yeu; a list or a group of keys cannot be a key.',
  },
  YA030: {
    title: 'Tone marks apart from their letters',
    reason:
      'Official documents write Vietnamese in Unicode by TCVN 6909:2001; decomposed letters (as Macs and PDF files leave them) look the same, but searching and comparing miss them.',
  },
  YA031: {
    title: 'A line joined to the sentence above',
    reason:
      'YAML joins a line that is indented deeper to the text above it: a dash or a key in it loses its meaning and prints inside the sentence.',
  },
  YA032: { title: 'No blank after the dash', reason: '“-Text” is no item of a list: YAML reads the whole list as one sentence.' },
  YA033: {
    title: 'A strange blank where YAML needs its own',
    reason:
      'YAML understands only the ordinary blank and the ordinary colon; signs that look the same break the structure of the file.',
  },
  YA034: {
    title: 'An invisible character in the text',
    reason:
      'A character without width is not seen, but parts a word in two for a machine: searching, comparing and checking miss that word.',
  },
  YA035: {
    title: 'Text after # is a comment',
    reason: 'A # with a blank before it begins a comment up to the end of the line; that part is not printed.',
  },
  YA036: {
    title: 'Content pasted twice',
    reason: 'Several keys in a row given again were mostly pasted twice; the copies may differ, so the author must choose.',
  },
}
