import type { HeadArgs } from '../../catalogue/head.ts'
import type { MessagesOf } from '../messages.ts'
import { families, shorten } from './words.ts'

export const head: MessagesOf<HeadArgs> = {
  TT001: ({ issuer, family, given }) =>
    `“${issuer}” belongs to the system of ${families[family]}, but the_thuc says ${given} (${families[given]}). Write the_thuc: ${family}.`,
  TT002: ({ applied, inForce }) =>
    `ap_dung names ${applied}, while the form in force on the date of issue is ${inForce}. The document is printed by ${applied}.`,
  TT008: ({ words }) => `The issuer’s name is written in full, without “${words}”; only the parent’s name may be abbreviated.`,
  TT009: ({ issuer }) => `“${issuer}” usually has a direct parent body; name it in co_quan.chu_quan.`,
  TT010: ({ parent, issuer }) => `“${issuer}” stands without a parent; take out the line “${parent}”.`,
  TT011: ({ issuer, parent }) =>
    parent === undefined
      ? `Above “${issuer}” stands the next higher Party organisation (“Đảng bộ …”): name it in co_quan.chu_quan.`
      : `Above “${issuer}” stands the next higher Party organisation (“Đảng bộ …”), not “${parent}”.`,
  TT012: ({ issuer, parent }) =>
    parent === undefined
      ? `Above “${issuer}” stands the committee that it belongs to (such as “Tỉnh ủy …”): name it in co_quan.chu_quan.`
      : `Above “${issuer}” stands the committee that it belongs to (Tỉnh ủy, Đảng ủy …), not “${parent}”.`,
  TT013: ({ words }) =>
    `A document of the “${words}” bears the name of the Party committee; “${words}” stands only in the signature.`,
  TT014: ({ name }) => `“${shorten(name)}” is a body of the district level, which ended on 01/7/2025.`,
  TT015: ({ name }) => `HD 05-HD/VPTW no longer knows “${name}”; check the organisation’s present name.`,
  TT016: ({ name, status, on, now }) => provinceChanges[status](on, now ?? '', name),
  TT017: ({ code, expected, type, other }) =>
    other === undefined
      ? `A symbol begins with the letters of the type: “${expected}” (${type}).`
      : `“${code}” stands for ${other}; the symbol of a ${type} begins with “${expected}”.`,
  TT018: ({ year }) => `Number and symbol of an administrative document hold no year (“${year}”).`,
  TT019: ({ symbol, right }) => `The symbol “${symbol}” has blanks; write it without: “${right}”.`,
  TT020: ({ sign, expected, number }) =>
    `In this form’s symbols “${expected}” stands here, not “${sign}”${number === '/' ? ' (as in Số: 15/KH-SNV)' : ' (as in Số 15-KH/TU)'}.`,
  TT021: ({ number }) => `The number “${number}” belongs to the key so; in the symbol it is printed twice.`,
  TT022: ({ symbol }) => `The symbol “${symbol}” has a dash; symbols have the hyphen “-”.`,
  TT023: ({ letters, right }) => `Symbols stand in capitals: “${right}”, not “${letters}”.`,
  TT024: ({ organ, abbreviation }) => `The symbol says “${organ}”, co_quan.viet_tat says “${abbreviation}”.`,
  TT025: ({ organ, issuer, expected }) =>
    `“${organ}” does not stand for “${shorten(issuer)}”${expected === undefined ? '' : ` (“${expected}”)`}.`,
  TT026: ({ number }) => `A number below 10 is written 0${number}.`,
  TT027: ({ number, right }) => `Only numbers below 10 bear a zero, and one: “${number}” is written ${right}.`,
  TT028: ({ number }) =>
    `The number is written in Arabic digits, not “${shorten(number)}”. The symbol belongs to ky_hieu; a draft without a number leaves out so.`,
  TT029: ({ number }) => `The number ${number} is unusually high for a plan; compare it with the register.`,
  TT030: ({ more, name }) =>
    more === ','
      ? `The form sets the comma after “${name}”; it may be left out.`
      : `dia_danh holds only “${name}”; “${shorten(more)}” is printed in addition to the form’s own comma and date.`,
  TT031: ({ level, name }) => `The place is the name alone, “${name}”, without “${level}”.`,
  TT032: ({ name, why }) => `The place “${name}” ${levelReasons[why]}: its level stands before it (Thành phố, Phường, Xã …).`,
  TT033: ({ short }) => `The place bears its official name, without “${short}”.`,
  TT034: ({ name, right }) => `The place has capitals only at the head of its syllables: “${right}”, not “${name}”.`,
  TT035: ({ level }) =>
    `Since 01/7/2025 there is no unit of the level “${level}”; write the commune, ward or special zone, or the province.`,
  TT036: ({ date, today }) => `The date of issue, ${date}, has not come (today is ${today}); a draft leaves out ngay_ban_hanh.`,
  TT037: ({ issued, year, late }) =>
    late
      ? `The date of issue, ${issued}, comes after the year ${year} that the subject tells; check the year.`
      : `The date of issue, ${issued}, is too early for the year ${year} that the subject tells; check the year.`,
  TT038: ({ name }) => `The name “${shorten(name)}” need not be typed in capitals: the form sets them in the head itself.`,
  TT039: ({ name }) => `“${name}” lacks the name of its place (such as UBND tỉnh Sơn Hà).`,
  TT040: ({ type }) =>
    `“${shorten(type)}” is no type of administrative document; a type begins with “Kế hoạch”, “Chương trình”, “Phương án” …`,
  TT041: ({ author }) => `The line of the author (“${shorten(author)}”) stands in Party documents only.`,
  TT042: ({ type }) =>
    `A plan issued with a ${type} has no number of its own, so this one is not printed; the ${type}’s number belongs to ban_hanh_kem.so.`,
  TT043: ({ abbreviation, right }) =>
    `viet_tat holds the body’s part alone: “${right}”; “${abbreviation}” prints the type twice.`,
}

const levelReasons = {
  person: 'is named after a person or an event',
  number: 'is a number',
  syllable: 'has one syllable',
  same: 'is a province’s name too',
}

type ProvinceChange = (on: string, now: string, name: string) => string

const provinceChanges: Readonly<Record<HeadArgs['TT016']['status'], ProvinceChange>> = {
  merged: (on, now, name) => `“${name}” is no more since ${on}; it belongs to ${now}.`,
  renamed: (on, now, name) => `“${name}” is ${now} since ${on}.`,
  raised: (on, now, name) => `“${name}” is ${now} since ${on}.`,
  'not-yet': (on, _, name) => `“${name}” is a city of the province’s level only since ${on}.`,
}
