import type { HeadArgs } from '../../catalogue/head.ts'
import type { MessagesOf } from '../messages.ts'
import { families, shorten } from './words.ts'

export const head: MessagesOf<HeadArgs> = {
  TT001: ({ issuer, family, given }) =>
    `“${issuer}” belongs to the system of ${families[family]}, but the_thuc says ${given} (${families[given]}). Write the_thuc: ${family}.`,
  TT002: ({ applied, inForce }) =>
    `ap_dung names ${applied}, while the form in force on the date of issue is ${inForce}. The document is printed by ${applied}; if that is not meant, leave out ap_dung.`,
  TT008: ({ words }) =>
    `The issuer’s name has the abbreviation “${words}”: write it in full; only the parent’s name may be abbreviated.`,
  TT009: ({ issuer }) => `“${issuer}” usually has a direct parent body; name it in co_quan.chu_quan.`,
  TT010: ({ parent, issuer }) => `“${issuer}” stands without a parent; take out the line “${parent}”.`,
  TT011: ({ issuer, parent }) =>
    parent === undefined
      ? `Above “${issuer}” stands the next higher Party organisation (“Đảng bộ …”): name it in co_quan.chu_quan.`
      : `Replace “${parent}” by the next higher Party organisation (“Đảng bộ …”), which stands above “${issuer}”.`,
  TT012: ({ issuer, parent }) =>
    parent === undefined
      ? `Above “${issuer}” stands the committee that it belongs to (such as “Tỉnh ủy …”): name it in co_quan.chu_quan.`
      : `Replace “${parent}” by the committee that “${issuer}” belongs to (Tỉnh ủy, Đảng ủy …).`,
  TT013: ({ words }) =>
    `Take “${words}” out of the issuer’s name and leave the Party committee; “${words}” stands only in the signature.`,
  TT014: ({ name }) => `“${shorten(name)}” is a body of the district level, which ended on 01/7/2025; write the body of today.`,
  TT015: ({ name }) => `HD 05-HD/VPTW no longer knows “${name}”; check the organisation’s present name.`,
  TT016: ({ name, status, on, now }) => provinceChanges[status](on, now ?? '', name),
  TT017: ({ code, expected, type, other }) =>
    other === undefined
      ? `A symbol begins with the letters of the type: “${expected}” (${type}).`
      : `“${code}” stands for ${other}; the symbol of a ${type} begins with “${expected}”.`,
  TT018: ({ year }) => `Take out the year “${year}”: number and symbol of an administrative document hold none.`,
  TT019: ({ symbol, right }) => `The symbol “${symbol}” has blanks; write it without: “${right}”.`,
  TT020: ({ sign, expected, number }) =>
    `Replace “${sign}” by “${expected}”, which this form’s symbols have here${number === '/' ? ' (as in Số: 15/KH-SNV)' : ' (as in Số 15-KH/TU)'}.`,
  TT021: ({ number }) => `Take the number “${number}” out of the symbol: it belongs to the key so, and here it is printed twice.`,
  TT022: ({ symbol }) => `The symbol “${symbol}” has a dash; write the hyphen “-”.`,
  TT023: ({ letters, right }) => `The symbol “${letters}” must stand in capitals: “${right}”.`,
  TT024: ({ organ, abbreviation }) => `The symbol says “${organ}”, co_quan.viet_tat says “${abbreviation}”; make them agree.`,
  TT025: ({ organ, issuer, expected }) =>
    `“${organ}” does not stand for “${shorten(issuer)}”${expected === undefined ? '; check the symbol' : ` (“${expected}”)`}.`,
  TT026: ({ number }) => `The number ${number} is below 10 and must be written 0${number}.`,
  TT027: ({ number, right }) => `“${number}” has a needless zero: write ${right}. Only numbers below 10 bear one.`,
  TT028: ({ number }) =>
    `The number is written in Arabic digits, not “${shorten(number)}”. The symbol belongs to ky_hieu; a draft without a number leaves out so.`,
  TT029: ({ number }) => `The number ${number} is unusually high for a plan; compare it with the register.`,
  TT030: ({ more, name }) =>
    more === ','
      ? `The form sets the comma after “${name}”; it may be left out.`
      : `dia_danh holds only “${name}”; “${shorten(more)}” is printed in addition to the form’s own comma and date.`,
  TT031: ({ level, name }) => `Take out “${level}” before the place: it is the name alone, “${name}”.`,
  TT032: ({ name, why }) => `The place “${name}” ${levelReasons[why]}: its level stands before it (Thành phố, Phường, Xã …).`,
  TT033: ({ short }) => `The place has the abbreviation “${short}”; write its official name.`,
  TT034: ({ name, right }) => `The place “${name}” must have capitals only at the head of its syllables: “${right}”.`,
  TT035: ({ level }) =>
    `Since 01/7/2025 there is no unit of the level “${level}”; write the commune, ward or special zone, or the province.`,
  TT036: ({ date, today }) => `The date of issue, ${date}, has not come (today is ${today}); a draft leaves out ngay_ban_hanh.`,
  TT037: ({ issued, year, late }) =>
    late
      ? `The date of issue, ${issued}, comes after the year ${year} that the subject tells; check the year.`
      : `The date of issue, ${issued}, is too early for the year ${year} that the subject tells; check the year.`,
  TT038: ({ name }) => `The name “${shorten(name)}” need not be typed in capitals: the form sets them in the head itself.`,
  TT039: ({ name }) => `“${name}” lacks the name of its place; add it (as in UBND tỉnh Sơn Hà).`,
  TT040: ({ type }) =>
    `“${shorten(type)}” is no type of administrative document; a type begins with “Kế hoạch”, “Chương trình”, “Phương án” …`,
  TT041: ({ author }) => `Take out the line of the author (“${shorten(author)}”): only Party documents have one.`,
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
