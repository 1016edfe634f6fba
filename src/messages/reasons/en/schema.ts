import type { SchemaArgs } from '../../../catalogue/schema.ts'
import type { ReasonsOf } from '../reasons.ts'

export const schema: ReasonsOf<SchemaArgs> = {
  LD001: {
    title: 'A key that the schema does not have',
    reason:
      'An unknown key is printed nowhere: what it holds would be lost. Mostly one letter is wrong, or the line stands on the wrong level.',
  },
  LD002: {
    title: 'A required key is missing',
    reason: 'Every plan has this part, so the schema demands it; without it no document can be made.',
  },
  LD003: {
    title: 'A value of the wrong kind',
    reason:
      'Another kind of value is needed here: text, number, list or group of keys. Text that consists of digits goes in quotes.',
  },
  LD004: {
    title: 'A value outside the list',
    reason: 'This key takes only some fixed values, because each of them prints in its own way.',
  },
  LD005: {
    title: 'A value that is too long',
    reason: 'This part of the form has room for a phrase or a sentence; more was mostly pasted in the wrong place.',
  },
  LD006: {
    title: 'An empty key',
    reason: 'The key is there and its content is not: it was forgotten, or its wrong indentation put it outside.',
  },
  LD007: {
    title: 'Too many or too few items',
    reason: 'This list has a limit to its items; a table, for example, has at least one column.',
  },
  LD008: {
    title: 'A number out of range',
    reason: 'A number must lie where it means something: the width of a column, for example, cannot be negative.',
  },
  LD009: {
    title: 'A section with two keys',
    reason:
      'Each item of noi_dung is one section and has one key, its role. Two keys mean that the dash before the second was forgotten.',
  },
  LD010: {
    title: 'A role that does not exist',
    reason:
      'The role says what a section is about, so that presence and order can be checked. Any other section is “muc” with a tieu_de.',
  },
  LD011: {
    title: 'A date that cannot be read',
    reason:
      'A date is written 2026-10-05 or 05/10/2026 and must be in the calendar; the form prints “ngày … tháng … năm …” itself.',
  },
  LD012: {
    title: 'YAML turns the text into another number',
    reason:
      'A value without quotes that looks like a number is read as one: 1.50 becomes 1.5, 1e3 becomes 1000. The print would not be what was typed.',
  },
  LD013: {
    title: 'A number that begins with 0 and has no quotes',
    reason:
      'Without quotes YAML reads “07” as 7. The print is right because the form adds the 0 itself, but the file is easily misunderstood.',
  },
  LD014: {
    title: 'A sentence with a colon became a key',
    reason: 'A colon with a blank after it parts a key from its value, so a sentence in a list is read as a group of keys.',
  },
  LD015: {
    title: 'An empty line of a list',
    reason: 'A dash without content prints an empty line, or tells that the content is indented wrongly.',
  },
  LD016: {
    title: 'A comma cuts the name of a unit',
    reason:
      'In [ ] commas part the items, so “Sở Văn hóa, Thể thao và Du lịch” becomes two names; recipients and assignments go wrong.',
  },
  LD017: {
    title: 'A key on the level of its section',
    reason:
      'The keys of a section are indented more than its name; on the same level YAML takes them for a second key of the item.',
  },
  LD018: {
    title: 'A list without blanks after its dashes',
    reason: '“-Text” without a blank is a sentence and not an item of a list.',
  },
  LD019: {
    title: 'A period that cannot be read',
    reason:
      'ky_ke_hoach tells the year, years, half, quarter, month or week that a plan is for, so that deadlines and the plans of superiors can be compared with it.',
  },
}
