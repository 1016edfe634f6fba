import type { HeadArgs } from '../../../catalogue/head.ts'
import type { ReasonsOf } from '../reasons.ts'

export const head: ReasonsOf<HeadArgs> = {
  TT001: {
    title: 'The form is not the issuer’s',
    reason:
      'Each system has an instrument of its own for its form: the State Decree 30/2020/NĐ-CP, the Party the rules of its Central Committee, the Front and the unions theirs. The wrong choice is wrong from the head to the signature.',
  },
  TT002: {
    title: 'Another form is applied than the one in force',
    reason:
      'The form follows from the issuer’s system and the date of issue. ap_dung goes before that choice, so whoever reviews the plan should know that it is meant.',
  },
  TT008: {
    title: 'The issuer’s name is abbreviated',
    reason:
      'The issuer bears its official, full name. Only the direct parent’s name may be shortened, by common abbreviations such as UBND and HĐND.',
  },
  TT009: {
    title: 'The parent body is missing',
    reason:
      'The issuer’s box holds the direct parent, if there is one, above the issuer. Departments, divisions, centres and public schools have one.',
  },
  TT010: {
    title: 'A parent that does not belong there',
    reason:
      'People’s committees and councils have no parent body; documents of a provincial Party committee bear the committee’s name alone.',
  },
  TT011: {
    title: 'The higher Party organisation is missing',
    reason: 'Documents of a commune’s Party committee or of a cell name the next higher “Đảng bộ” above the issuer.',
  },
  TT012: {
    title: 'The committee above a Party organ is missing',
    reason:
      'Boards, offices, schools and steering committees that a Party committee founded name that committee, not the “Đảng bộ”, above their own name.',
  },
  TT013: {
    title: 'The standing committee named as issuer',
    reason:
      'Documents of a ban chấp hành or ban thường vụ bear the name of the tỉnh ủy, thành ủy or đảng ủy; who decided is told by the T/M line of the signature.',
  },
  TT014: {
    title: 'A district body that is no more',
    reason:
      'Since 01/7/2025 local government has two levels, province and commune. A district’s name in the head mostly comes from an old document.',
  },
  TT015: {
    title: 'A Party body that the guide no longer names',
    reason:
      'HD 36 listed đảng đoàn, ban cán sự đảng and đảng ủy khối, HD 05 does not; the name mostly comes from an old document.',
  },
  TT016: {
    title: 'A province that is another on that day',
    reason:
      'The issuer bears the name of the unit of the day of issue: 63 provinces and cities until 30/6/2025, 34 since; Đồng Nai, Quảng Ninh and Bắc Ninh became cities in 2026.',
  },
  TT017: {
    title: 'The symbol is another type’s',
    reason: 'A symbol consists of the letters of the type and of the issuer; those of a kế hoạch are KH.',
  },
  TT018: {
    title: 'A year in number or symbol',
    reason: 'A symbol consists only of the letters of type and issuer. A year between them is the way of legislation.',
  },
  TT019: {
    title: 'Blanks in the symbol',
    reason: 'Between the groups of a symbol there is a sign and no blank.',
  },
  TT020: {
    title: 'A sign of another system in the symbol',
    reason: 'State: number, slash, type, hyphen, issuer. Party and youth union: number, hyphen, type, slash, issuer.',
  },
  TT021: {
    title: 'The number typed in the symbol',
    reason: 'Number and symbol are two keys (so, ky_hieu); the form joins them when it prints.',
  },
  TT022: {
    title: 'A dash in the symbol',
    reason:
      'The sign between the groups is the hyphen (-). A dash put in by the word processor keeps the symbol from being found.',
  },
  TT023: {
    title: 'Small letters in the symbol',
    reason: 'Symbols stand in capitals, but for the letters that the table of types writes small: CTr, TTr, QyĐ, TrS.',
  },
  TT024: {
    title: 'Symbol and abbreviation differ',
    reason: 'Both keys name the same body; where they differ one of them mostly stayed behind from another plan.',
  },
  TT025: {
    title: 'Another body’s symbol',
    reason: 'A symbol bears the letters of the issuer itself; for Party organisations the guide fixes them: TU, ĐU, CB …',
  },
  TT026: {
    title: 'A number below ten without its zero',
    reason: 'Numbers below ten bear a zero in front. Written without quotes (so: 7) the form adds it.',
  },
  TT027: {
    title: 'A number with too many zeros',
    reason: 'A zero stands before numbers below ten only; no model has 015 or 0129.',
  },
  TT028: {
    title: 'The number is no Arabic number',
    reason:
      'The number is written in Arabic digits. Symbol, year and blanks are no part of it: the form joins them and leaves room itself.',
  },
  TT029: {
    title: 'An unusually high number',
    reason:
      'A number of five digits or more is mostly a placeholder or a slip. A few provinces number all that they issue in one series: below 30000 it is only a remark.',
  },
  TT030: {
    title: 'More than a place in dia_danh',
    reason: 'dia_danh holds the place alone; the form sets the comma and takes the date from ngay_ban_hanh.',
  },
  TT031: {
    title: 'A place with its level',
    reason:
      'The place is the unit’s name, as in “Hà Nội, ngày …”. Only names of persons, numbers and events (in the Party also names of one syllable) bear their level.',
  },
  TT032: {
    title: 'A place without its level',
    reason:
      'Units named after persons, numbers or events are written in full; in the Party names of one syllable bear their level too.',
  },
  TT033: {
    title: 'An abbreviated place',
    reason: 'The place is the unit’s official name. Only the Party and the youth union may shorten the level (TP. Hồ Chí Minh).',
  },
  TT034: {
    title: 'Capitals of the place',
    reason: 'The place stands in small letters with the first of each syllable a capital.',
  },
  TT035: {
    title: 'A place of the district level',
    reason:
      'The place is the unit of the seat: a province or city, or a commune, ward or special zone. Districts and towns ended on 01/7/2025.',
  },
  TT036: {
    title: 'A date of issue in the future',
    reason: 'Number and date are given after the signature; a day that has not come is a slip or a draft’s wish.',
  },
  TT037: {
    title: 'The date does not fit the plan’s year',
    reason:
      'A plan for a year is issued in it or at the end of the year before. In January the old year is easily written once more.',
  },
  TT038: {
    title: 'The issuer typed in capitals',
    reason:
      'The form sets the capitals itself; the name also stands in sentences such as “(Kèm theo Kế hoạch … của …)”, where they are wrong.',
  },
  TT039: {
    title: 'A local body without its place',
    reason: 'The name of a local body holds the province’s or commune’s name.',
  },
  TT040: {
    title: 'An unknown type of document',
    reason:
      'Article 7 lists 29 types of administrative documents; another has no letters for the symbol and no place in the register.',
  },
  TT041: {
    title: 'An author outside the Party',
    reason: 'The author under the type tells a committee’s document from its standing committee’s; no other form has that line.',
  },
  TT042: {
    title: 'A plan issued with a decision that has a number',
    reason: 'What is issued with a decision has no number, day and signature of its own: they stand on the decision.',
  },
  TT043: {
    title: 'The type typed in the abbreviation',
    reason: 'The symbol is made of the type’s letters and co_quan.viet_tat; a typed KH makes it KH-KH-….',
  },
}
