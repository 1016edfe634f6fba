import type { HeadArgs } from '../../catalogue/head.ts'
import type { MessagesOf } from '../messages.ts'
import { families, shorten } from './words.ts'

export const head: MessagesOf<HeadArgs> = {
  TT001: ({ issuer, family, given }) =>
    `«${issuer}» là cơ quan thuộc hệ thống ${families[family]}, nhưng the_thuc ghi ${given} (${families[given]}). Hãy ghi the_thuc: ${family}.`,
  TT002: ({ applied, inForce }) =>
    `ap_dung chỉ định ${applied}, trong khi thể thức có hiệu lực vào ngày ban hành là ${inForce}. Văn bản được in theo ${applied}; không cố ý thì bỏ ap_dung.`,
  TT008: ({ words }) => `Tên cơ quan ban hành còn viết tắt «${words}»: hãy ghi đầy đủ; chỉ tên cơ quan chủ quản được viết tắt.`,
  TT009: ({ issuer }) => `«${issuer}» thường có cơ quan chủ quản trực tiếp; hãy ghi ở co_quan.chu_quan.`,
  TT010: ({ parent, issuer }) => `«${issuer}» không ghi cơ quan cấp trên; hãy bỏ dòng «${parent}».`,
  TT011: ({ issuer, parent }) =>
    parent === undefined
      ? `Trên tên «${issuer}» phải có tên đảng bộ cấp trên trực tiếp («Đảng bộ …»), ghi ở co_quan.chu_quan.`
      : `Thay «${parent}» bằng tên đảng bộ cấp trên trực tiếp («Đảng bộ …»), ghi trên tên «${issuer}».`,
  TT012: ({ issuer, parent }) =>
    parent === undefined
      ? `Trên tên «${issuer}» phải có tên cấp ủy mà cơ quan này trực thuộc (ví dụ «Tỉnh ủy …»), ghi ở co_quan.chu_quan.`
      : `Thay «${parent}» bằng tên cấp ủy mà «${issuer}» trực thuộc (Tỉnh ủy, Đảng ủy …).`,
  TT013: ({ words }) =>
    `Bỏ «${words}» ở tên cơ quan ban hành, chỉ ghi tên tỉnh ủy, thành ủy hay đảng ủy; «${words}» chỉ đứng ở phần ký.`,
  TT014: ({ name }) => `«${shorten(name)}» là cơ quan cấp huyện, không còn từ ngày 01/7/2025; hãy ghi tên cơ quan hiện nay.`,
  TT015: ({ name }) => `Hướng dẫn 05-HD/VPTW không còn nêu «${name}»; hãy kiểm tra tên tổ chức đảng hiện nay.`,
  TT016: ({ name, status, on, now }) => provinceChanges[status](dayFirst(on), now ?? '', name),
  TT017: ({ code, expected, type, other }) =>
    other === undefined
      ? `Ký hiệu phải bắt đầu bằng chữ viết tắt tên loại: «${expected}» (${type}).`
      : `«${code}» là chữ viết tắt của ${other}; ký hiệu của ${type} bắt đầu bằng «${expected}».`,
  TT018: ({ year }) => `Bỏ năm «${year}»: số, ký hiệu văn bản hành chính không ghi năm.`,
  TT019: ({ symbol, right }) => `Ký hiệu «${symbol}» có dấu cách; viết liền: «${right}».`,
  TT020: ({ sign, expected, number }) =>
    `Thay dấu «${sign}» bằng «${expected}»: ký hiệu theo thể thức này viết như vậy${number === '/' ? ' (ví dụ: Số: 15/KH-SNV)' : ' (ví dụ: Số 15-KH/TU)'}.`,
  TT021: ({ number }) => `Bỏ số «${number}» khỏi ký hiệu: số ghi ở khóa so, ghi thêm ở đây thì in hai lần.`,
  TT022: ({ symbol }) => `Ký hiệu «${symbol}» có gạch dài; thay bằng dấu gạch nối «-».`,
  TT023: ({ letters, right }) => `Ký hiệu «${letters}» phải viết bằng chữ in hoa: «${right}».`,
  TT024: ({ organ, abbreviation }) =>
    `Ký hiệu ghi «${organ}», trong khi co_quan.viet_tat ghi «${abbreviation}»; hãy sửa cho khớp.`,
  TT025: ({ organ, issuer, expected }) =>
    `«${organ}» không phải chữ viết tắt của «${shorten(issuer)}»${expected === undefined ? '; hãy kiểm tra ký hiệu' : ` («${expected}»)`}.`,
  TT026: ({ number }) => `Số ${number} nhỏ hơn 10 nên phải viết 0${number}.`,
  TT027: ({ number, right }) => `«${number}» thừa số 0: viết ${right}. Chỉ số nhỏ hơn 10 mới thêm một số 0.`,
  TT028: ({ number }) =>
    `Số văn bản ghi bằng chữ số Ả Rập, không ghi «${shorten(number)}». Ký hiệu ghi ở ky_hieu; dự thảo chưa có số thì bỏ khóa so.`,
  TT029: ({ number }) => `Số ${number} lớn bất thường đối với kế hoạch; hãy đối chiếu với sổ đăng ký.`,
  TT030: ({ more, name }) =>
    more === ','
      ? `Dấu phẩy sau «${name}» do thể thức đặt; có thể bỏ.`
      : `dia_danh chỉ ghi «${name}»; «${shorten(more)}» sẽ in thừa, vì dấu phẩy và ngày do thể thức đặt.`,
  TT031: ({ level, name }) => `Bỏ «${level}» trước địa danh, chỉ ghi tên riêng «${name}».`,
  TT032: ({ name, why }) =>
    `Địa danh «${name}» ${levelReasons[why]} nên phải ghi thêm cấp hành chính phía trước (Thành phố, Phường, Xã …).`,
  TT033: ({ short }) => `Địa danh viết tắt «${short}»; hãy ghi tên gọi chính thức.`,
  TT034: ({ name, right }) => `Địa danh «${name}» phải viết chữ thường, hoa chữ cái đầu: «${right}».`,
  TT035: ({ level }) =>
    `Từ ngày 01/7/2025 không còn đơn vị hành chính cấp «${level}»; hãy ghi tên xã, phường, đặc khu hoặc tên tỉnh, thành phố.`,
  TT036: ({ date, today }) =>
    `Ngày ban hành ${dayFirst(date)} chưa tới (hôm nay ${dayFirst(today)}); dự thảo thì bỏ trống ngay_ban_hanh.`,
  TT037: ({ issued, year, late }) =>
    late
      ? `Ngày ban hành ${dayFirst(issued)} đã sau năm ${year} mà trích yếu nêu; hãy kiểm tra năm.`
      : `Ngày ban hành ${dayFirst(issued)} quá sớm so với năm ${year} mà trích yếu nêu; hãy kiểm tra năm.`,
  TT038: ({ name }) => `Tên cơ quan «${shorten(name)}» không cần gõ chữ hoa: thể thức tự in hoa ở đầu văn bản.`,
  TT039: ({ name }) => `«${name}» thiếu tên địa phương; hãy ghi thêm (ví dụ: UBND tỉnh Sơn Hà).`,
  TT040: ({ type }) =>
    `«${shorten(type)}» không phải là loại văn bản hành chính; tên loại bắt đầu bằng «Kế hoạch», «Chương trình», «Phương án» …`,
  TT041: ({ author }) => `Bỏ dòng tác giả («${shorten(author)}»): chỉ văn bản của Đảng có dòng này.`,
  TT042: ({ type }) =>
    `Kế hoạch ban hành kèm ${type} không có số riêng nên số này không được in; số của ${type} ghi ở ban_hanh_kem.so.`,
  TT043: ({ abbreviation, right }) => `viet_tat chỉ ghi phần cơ quan: «${right}»; ghi «${abbreviation}» thì tên loại in hai lần.`,
}

const levelReasons = {
  person: 'mang tên người hoặc sự kiện',
  number: 'đặt bằng chữ số',
  syllable: 'chỉ có một âm tiết',
  same: 'trùng tên tỉnh, thành phố',
}

type ProvinceChange = (on: string, now: string, name: string) => string

const provinceChanges: Readonly<Record<HeadArgs['TT016']['status'], ProvinceChange>> = {
  merged: (on, now, name) => `«${name}» không còn từ ngày ${on}, nay thuộc ${now}.`,
  renamed: (on, now, name) => `«${name}» từ ngày ${on} là ${now}.`,
  raised: (on, now, name) => `«${name}» từ ngày ${on} là ${now}.`,
  'not-yet': (on, _, name) => `«${name}» từ ngày ${on} mới là thành phố trực thuộc Trung ương.`,
}

/** `2025-07-01` → `01/7/2025` */
function dayFirst(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`
}
