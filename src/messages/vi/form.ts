import type { FormArgs, LineRule, OpenMatter, PageEdge, PageSide } from '../../catalogue/form.ts'
import type { MessagesOf } from '../messages.ts'
import { componentName as nameOf } from './component-names.ts'
import { shorten } from './words.ts'

const sides: Readonly<Record<PageSide, string>> = { left: 'trái', center: 'giữa', right: 'phải', both: 'đều hai lề' }
const edges: Readonly<Record<PageEdge, string>> = { top: 'trên', bottom: 'dưới', left: 'trái', right: 'phải' }
const zones = { header: 'lề trên', footer: 'lề dưới' } as const
const marks = { underline: 'gạch chân chữ', typed: 'dấu gõ từ bàn phím', border: 'đường viền của đoạn hoặc ô' } as const
/** Kinds of page numbers, as OOXML names them. */
const numerals: Readonly<Record<string, string>> = {
  upperRoman: 'chữ số La Mã (I, II)',
  lowerRoman: 'chữ số La Mã thường (i, ii)',
  upperLetter: 'chữ cái (A, B)',
  lowerLetter: 'chữ cái thường (a, b)',
}
const looks = { size: 'cỡ chữ', bold: 'độ đậm', italic: 'kiểu nghiêng' } as const
const open: Readonly<Record<OpenMatter, string>> = {
  pages: 'số trang (chưa dàn trang nên không biết văn bản có từ hai trang hay không)',
  ruleLength: 'đường kẻ ở đầu văn bản (tệp không ghi độ dài, hoặc hình ghép)',
  pageNumberPlace: 'vị trí ngang của số trang (đặt bằng Tab hoặc khung)',
  components: 'thành phần không dò lại được trong tệp',
  signature: 'chữ ký, chữ ký số và con dấu',
  place: 'vị trí chính xác của từng thành phần trên mặt giấy',
  register: 'số có đúng với sổ đăng ký văn bản hay không',
  competence: 'người ký có đủ thẩm quyền, nơi nhận và các thành phần khác có đủ và đúng hay không',
}

export const form: MessagesOf<FormArgs> = {
  TB001: ({ component, size, least, most, count }) =>
    `${nameOf(component)} đang để cỡ chữ ${number(size)}; phải ${least === most ? `là ${number(least)}` : `từ ${number(least)} đến ${number(most)}`}${places(count)}.`,
  TB002: ({ component, wanted, count }) =>
    `${nameOf(component)} ${wanted ? 'phải in đậm' : 'không được in đậm'}${places(count)}.`,
  TB003: ({ component, wanted, count }) => `${nameOf(component)} phải viết chữ ${wanted ? 'nghiêng' : 'đứng'}${places(count)}.`,
  TB004: ({ component, wanted, count }) =>
    `${nameOf(component)} ${wanted ? 'phải có đường gạch chân' : 'không được gạch chân'}${places(count)}.`,
  TB005: ({ component, wanted, count }) =>
    `${nameOf(component)} phải viết bằng chữ in ${wanted ? 'hoa' : 'thường'}${places(count)}.`,
  TB006: ({ component, align, wanted, count }) =>
    `${nameOf(component)} đang canh ${sides[align]}; phải canh ${sides[wanted]}${places(count)}.`,
  TB007: ({ component, indent, wanted, count }) =>
    wanted[0] === 0
      ? `${nameOf(component)} phải bắt đầu sát lề trái, nay lùi vào ${number(indent ?? 0)} mm${places(count)}.`
      : `${nameOf(component)}: chữ đầu dòng phải lùi vào ${wanted.map(number).join(' hoặc ')} mm, nay là ${number(indent ?? 0)} mm${places(count)}.`,
  TB008: ({ left, right, count }) =>
    `Cả đoạn bị thụt vào so với lề (trái ${number(left)} mm, phải ${number(right)} mm)${places(count)}; nội dung trình bày hết chiều ngang, chỉ lùi chữ đầu dòng.`,
  TB009: ({ gap, least, most, count }) =>
    `Khoảng cách giữa các đoạn đang là ${number(gap)} pt; ${least === null ? `tối đa ${number(most ?? 0)} pt` : `tối thiểu ${number(least)} pt`}${places(count)}.`,
  TB010: ({ component, line, least, most, count }) =>
    `${nameOf(component)} có các dòng cách nhau ${lineOf(line)}; thể thức quy định ${rangeOf(least, most)}${places(count)}.`,
  TB011: ({ font, wanted, count }) => `Phông chữ “${shorten(font)}”; văn bản phải dùng phông ${wanted}${places(count)}.`,
  TB012: ({ colour, count }) => `Chữ có màu #${colour}; chữ của văn bản phải màu đen${places(count)}.`,
  TB013: ({ font, count }) =>
    `Phông “${shorten(font)}” là phông của bảng mã cũ (TCVN3, VNI), không phải phông Unicode${places(count)}.`,
  TB014: ({ component, look, words, count }) =>
    `${nameOf(component)} không đều ${looks[look]}: «${shorten(words)}» khác phần còn lại${places(count)}.`,
  TB015: ({ size, usual, count }) =>
    `Nội dung dùng hai cỡ chữ: chỗ này cỡ ${number(size)}, phần nhiều cỡ ${number(usual)}${places(count)}; cả văn bản phải thống nhất một cỡ.`,
  TB016: ({ title, motto, date }) =>
    `Cỡ chữ ở đầu văn bản không thành cặp: Quốc hiệu ${number(title)}, Tiêu ngữ ${number(motto)}${date === null ? '' : `, địa danh và ngày tháng ${number(date)}`}; phải là 13–14–14 hoặc 12–13–13.`,
  TB017: ({ what, count }) =>
    `${what === 'highlight' ? 'Chữ còn đánh dấu bằng bút màu' : 'Chữ có màu nền'}${places(count)}; bỏ trước khi trình ký.`,
  TB018: ({ by, count }) =>
    `Đầu đoạn thụt vào bằng ${by === 'tab' ? 'phím Tab' : 'dấu cách'}${places(count)}; nên đặt thụt đầu dòng của đoạn.`,
  TB019: ({ component, shift, count }) =>
    `${nameOf(component)} canh giữa nhưng đoạn còn thụt lề, nên lệch ${Math.abs(shift)} mm so với giữa cột${places(count)}.`,
  TB020: ({ count }) =>
    `Chữ Việt ở dạng tổ hợp (dấu rời khỏi chữ)${places(count)}; nên chuyển sang dạng dựng sẵn để tìm kiếm và so chữ được.`,
  TB021: ({ character, count }) => `Có ký tự ẩn ${character}${places(count)}; nên xóa đi.`,
  TB022: ({ indent, usual, count }) =>
    `Đoạn này thụt đầu dòng ${number(indent)} mm, phần lớn các đoạn khác ${number(usual)} mm${places(count)}; nên dùng một mức.`,
  TB023: ({ what, count }) =>
    `${{ align: 'Phần, chương, mục và tiêu đề của nó phải canh giữa', bold: 'Phần, chương, mục và tiêu đề của nó phải in đậm', ownLine: 'Chữ “Phần”, “Chương”, “Mục” và số thứ tự đứng một dòng riêng, tiêu đề ở dòng dưới', noTitle: 'Mục lớn chỉ có số thứ tự, chưa có tiêu đề' }[what]}${places(count)}.`,
  TB030: ({ width, height, wantedWidth, wantedHeight }) =>
    `Khổ giấy đang là ${number(width)} × ${number(height)} mm; phải là A4, ${number(wantedWidth)} × ${number(wantedHeight)} mm.`,
  TB031: () => 'Trang đặt ngang mà không có bảng, biểu; trang ngang chỉ dùng cho phần có bảng, biểu.',
  TB032: ({ side, margin, least, most }) =>
    `Lề ${edges[side]} đang là ${number(margin)} mm; phải ${least === most ? `là ${number(least)}` : `từ ${number(least)} đến ${number(most)}`} mm.`,
  TB033: ({ zone, distance, wanted }) =>
    `Số trang ở ${zones[zone]} cách mép giấy ${number(distance)} mm; phải cách ${number(wanted)} mm.`,
  TB034: ({ why }) =>
    why === 'pages'
      ? 'Văn bản có từ hai trang nhưng không đánh số trang.'
      : 'Văn bản dài hơn một trang nhưng không đánh số trang.',
  TB035: ({ zone, align, wantedZone, wantedAlign }) =>
    `Số trang đang ở ${zones[zone]}, canh ${sides[align]}; phải ở ${zones[wantedZone]}, canh ${sides[wantedAlign]}.`,
  TB036: ({ format }) => `Số trang đang đánh bằng ${numerals[format] ?? `kiểu «${format}»`}; phải là chữ số Ả Rập.`,
  TB037: ({ how }) =>
    how === 'field'
      ? 'Số trang hiện ở trang thứ nhất; trang thứ nhất không hiển thị số trang.'
      : 'Đầu trang thứ nhất gõ sẵn số 1; trang thứ nhất không hiển thị số trang.',
  TB038: ({ how, count }) =>
    how === 'goesOn'
      ? `Số trang của phụ lục đánh tiếp theo văn bản${places(count)}; phải đánh riêng từ 1 cho từng phụ lục.`
      : `Phụ lục chưa tách sang phần (section) riêng nên số trang đánh tiếp theo văn bản${places(count)}; phải đánh riêng cho từng phụ lục.`,
  TB039: ({ start }) => `Số trang bắt đầu từ ${start}; phải đánh từ số 1.`,
  TB050: ({ text, wanted }) => `Quốc hiệu ghi «${shorten(text)}»; phải đúng từng chữ «${wanted}».`,
  TB051: ({ text, wanted }) => `Tiêu ngữ ghi «${shorten(text)}»; phải đúng từng chữ «${wanted}».`,
  TB052: ({ wanted }) => `Tiêu ngữ dùng gạch ngang dài; phải là gạch nối có cách chữ hai bên: «${wanted}».`,
  TB053: ({ component, length, room }) =>
    room > 0
      ? `${nameOf(component)} dài ${length} mm mà cột chỉ rộng ${room} mm, nên bị ngắt thành hai dòng; nới cột bên phải.`
      : `${nameOf(component)} bị ngắt thành hai dòng; phải nằm trên một dòng.`,
  TB054: ({ text, wanted }) => `Tiêu đề ghi «${shorten(text)}»; phải đúng từng chữ «${wanted}».`,
  TB055: ({ text, party }) =>
    party
      ? `Văn bản của Đảng, Đoàn không ghi Quốc hiệu, Tiêu ngữ; phải bỏ «${shorten(text)}».`
      : `Văn bản theo thể thức nhà nước không ghi tiêu đề của Đảng; phải bỏ «${shorten(text)}».`,
  TB056: ({ text, wanted }) =>
    text === null
      ? `Dưới tên cơ quan ban hành thiếu dấu «${wanted}».`
      : `Dưới tên cơ quan ban hành là «${shorten(text)}»; phải là «${wanted}».`,
  TB057: ({ text, wanted }) =>
    text === null ? `Dưới trích yếu thiếu dấu «${wanted}».` : `Dưới trích yếu là «${shorten(text)}»; phải là «${wanted}».`,
  TB058: ({ component }) => `Không thấy đường kẻ dưới ${lower(nameOf(component))}.`,
  TB059: ({ component, length, least, most }) =>
    `Đường kẻ dưới ${lower(nameOf(component))} dài ${length} mm; theo dòng chữ phải dài ${least === most ? least : `từ ${least} đến ${most}`} mm.`,
  TB060: ({ component, drawn }) =>
    `Đường kẻ dưới ${lower(nameOf(component))} làm bằng ${marks[drawn]}; phải là một nét kẻ liền, vẽ riêng, đúng độ dài.`,
  TB061: () => 'Địa danh và ngày tháng không cùng dòng với số và ký hiệu.',
  TB062: ({ where }) =>
    `Bảng xếp ${where === 'head' ? 'phần đầu văn bản' : 'nơi nhận và phần ký'} còn kẻ khung; phải bỏ các đường viền.`,
  TB063: ({ width, room }) => `Bảng xếp phần đầu văn bản rộng ${width} mm, tràn ra ngoài vùng chữ rộng ${room} mm.`,
  TB064: ({ count }) =>
    `Có dấu ngắt dòng cứng giữa dòng tiêu đề${places(count)}; nên để Word tự xuống dòng hoặc tách đoạn, vì sửa chữ là lệch dòng.`,
  TB065: ({ word }) => `Dòng cuối của trích yếu chỉ còn một tiếng «${shorten(word)}»; nên xếp lại cho cân đối.`,
  TB066: ({ what }) =>
    what === 'head'
      ? 'Tên cơ quan phải ở bên trái, Quốc hiệu (tiêu đề) ở bên phải; nay hai bên đổi chỗ.'
      : 'Nơi nhận phải ở bên trái, phần ký ở bên phải; nay hai bên đổi chỗ.',
  TB067: ({ blanks }) => `Sau chữ “Số” chỉ chừa ${blanks} dấu cách; nên chừa đủ chỗ để văn thư ghi số.`,
  TB068: ({ component, wanted }) => `Đầu văn bản thiếu ${lower(nameOf(component))} «${wanted}».`,
  TB069: ({ component }) => `Đường kẻ dưới ${lower(nameOf(component))} là nét rời; phải là nét liền.`,
  TB070: ({ what, text, wanted }) =>
    ({
      day: `Ngày nhỏ hơn 10 phải ghi thêm số 0 phía trước: «${wanted}» («${shorten(text)}»).`,
      month: `Tháng 1, tháng 2 phải ghi thêm số 0 phía trước: «${wanted}» («${shorten(text)}»).`,
      zero: `Tháng 3 đến tháng 9 không ghi thêm số 0 phía trước: «${wanted}» («${shorten(text)}»).`,
      invalid: `Ngày ban hành không có trong lịch: «${shorten(text)}».`,
      figures: `Thời gian ban hành phải viết đủ chữ «${wanted}», không viết tắt bằng dấu gạch: «${shorten(text)}».`,
      comma: `Sau địa danh phải có dấu phẩy: «${shorten(text)}».`,
    })[what],
  TB071: ({ colon, word }) =>
    word !== undefined
      ? `Chữ “Số” viết hoa chữ cái đầu, không viết «${word}».`
      : colon
        ? 'Sau chữ “Số” phải có dấu hai chấm.'
        : 'Sau chữ “Số” không được có dấu hai chấm.',
  TB072: ({ mark, wanted, isLast, count }) =>
    `${isLast ? 'Căn cứ cuối cùng' : 'Mỗi căn cứ'} phải kết thúc bằng dấu «${wanted}»; nay ${mark === '' ? 'không có dấu' : `là «${mark}»`}${places(count)}.`,
  TB073: ({ wanted, count }) =>
    wanted ? `Mỗi căn cứ phải có gạch đầu dòng${places(count)}.` : `Trước căn cứ không được có gạch đầu dòng${places(count)}.`,
  TB074: ({ mark, wanted, where, count }) =>
    where === 'label'
      ? 'Sau chữ “Nơi nhận” phải có dấu hai chấm.'
      : where === 'start'
        ? `Mỗi nơi nhận phải có gạch đầu dòng «${wanted}»${places(count)}.`
        : `${where === 'last' ? 'Dòng cuối của nơi nhận' : 'Mỗi nơi nhận'} phải kết thúc bằng dấu «${wanted}»; nay ${mark === '' ? 'không có dấu' : `là «${mark}»`}${places(count)}.`,
  TB075: ({ mark, wanted }) =>
    `Nội dung phải kết thúc bằng dấu «${wanted}»; nay ${mark === '' ? 'không có dấu' : `là «${mark}»`}.`,
  TB076: ({ above, below, empty, gap }) =>
    `${nameOf(above)} và ${lower(nameOf(below))} phải cách nhau dòng đơn; nay ${empty > 0 ? `có ${empty} dòng trống ở giữa` : `cách thêm ${number(gap)} pt`}.`,
  TB077: ({ what, text, wanted }) =>
    ({
      pad: `Số nhỏ hơn 10 phải ghi thêm số 0 phía trước: «${wanted}», không ghi «${text}».`,
      overpad: `Số ghi thừa số 0: «${text}»; phải là «${wanted}».`,
      sign: `Giữa số và ký hiệu phải là dấu «${wanted}»; nay là «${text}».`,
      blank: `Giữa số và ký hiệu chỉ có dấu «${wanted}», không cách chữ.`,
    })[what],
  TB078: ({ what, count }) =>
    what === 'late'
      ? `Căn cứ phải đứng ngay dưới trích yếu, trước lời mở đầu${places(count)}.`
      : 'Mỗi căn cứ phải mở đầu bằng chữ “Căn cứ”.',
  TB079: ({ mark, wanted }) => `Chữ viết tắt quyền hạn ghi «${wanted}», không ghi «${mark}».`,
  TB080: ({ count }) => `Dùng đoạn trống để tạo khoảng cách${places(count)}; nên đặt giãn cách đoạn.`,
  TB081: ({ labels, count }) =>
    `Dấu đầu dòng tự động của Word (${shorten(labels)}) không có trong thể thức${places(count)}; nên gõ gạch đầu dòng “-” hoặc “+”.`,
  TB082: ({ words, count }) =>
    `Chữ nằm trong khung chữ (text box): «${shorten(words)}»${places(count)}; nên đưa ra đoạn văn, vì khung dễ xê dịch và khó tìm kiếm.`,
  TB083: ({ language }) => `Ngôn ngữ soát lỗi của phần lớn chữ là “${language}”; nên đặt là tiếng Việt.`,
  TB084: ({ what }) =>
    ({
      notLast: 'Dòng “Lưu” phải là dòng cuối của nơi nhận.',
      colon: 'Sau chữ “Lưu” không có dấu hai chấm.',
      noColon: 'Sau chữ “Lưu” phải có dấu hai chấm.',
    })[what],
  TB085: ({ component, text }) =>
    `Dấu «${text}» dưới ${lower(nameOf(component))} là của thể thức Đảng, Đoàn; văn bản này chỉ có đường kẻ.`,
  TB086: ({ component }) =>
    `Không thấy ${lower(nameOf(component))} trong tệp; dự thảo cũng phải có (chỗ chưa biết thì để trống).`,
  TB087: ({ what, text, wanted, count }) =>
    what === 'number'
      ? `Dòng kèm theo của phụ lục ghi số «${text}», văn bản ghi số «${wanted}»${places(count)}.`
      : `Dòng kèm theo của phụ lục ghi ngày ${text}, văn bản ghi ngày ${wanted}${places(count)}.`,
  TB088: ({ count }) =>
    `Dưới tên phụ lục chưa có dòng “(Kèm theo …)”${places(count)}; bản giấy phải ghi đủ số, ngày và cơ quan ban hành.`,
  TB090: ({ table, rows }) => `Bảng ${table} có ${rows} hàng nhưng đầu bảng không lặp lại ở trang sau.`,
  TB091: ({ table, count }) => `Bảng ${table} có ${count} hàng có thể bị cắt đôi giữa hai trang.`,
  TB092: ({ width, room }) => `Bảng rộng ${width} mm, tràn ra ngoài vùng chữ rộng ${room} mm.`,
  TB093: ({ table, height, count }) =>
    `Bảng ${table} đặt cứng chiều cao hàng (${number(height)} pt)${places(count)}, chữ dài hơn sẽ bị che; nên để “ít nhất”.`,
  TB094: ({ table, count }) => `Bảng ${table} có ${count} ô tô nền; nên bỏ màu nền.`,
  TB100: ({ standing }) =>
    `Phần ký có thể bị cắt sang trang khác: ${standing === 'row' ? 'hàng của bảng cho phép cắt, ' : ''}các dòng không giữ liền nhau.`,
  TB101: ({ room, wanted }) =>
    `Giữa chức vụ và họ tên chỉ chừa ${room} pt; nên chừa khoảng ${number(wanted)} pt cho chữ ký và dấu.`,
  TB102: ({ mark }) => `Dấu «${shorten(mark)}» phải nằm trong khung chữ nhật viền đơn.`,
  TB103: ({ count }) => `Tiêu đề có thể đứng một mình ở cuối trang${places(count)}: đoạn chưa đặt “giữ với đoạn sau”.`,
  TB104: () => 'Trên thông tin liên hệ thiếu đường kẻ nét liền dài hết chiều ngang vùng chữ.',
  TB105: ({ mark, width, wanted }) => `Khung của dấu «${shorten(mark)}» rộng ${width} mm; phải rộng ${wanted} mm.`,
  TB190: ({ matters }) => `Chưa đánh giá được: ${matters.map((matter) => open[matter]).join('; ')}.`,
}

function places(count: number): string {
  return count > 1 ? ` (${count} chỗ)` : ''
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100).replace('.', ',')
}

function lower(name: string): string {
  return /^(?:Quốc hiệu|Tiêu ngữ)/.test(name) ? name : name.slice(0, 1).toLocaleLowerCase('vi') + name.slice(1)
}

function lineOf({ rule, value }: LineRule): string {
  if (rule === 'multiple') return value === 1 ? 'dòng đơn' : `${number(value)} dòng`
  return `${rule === 'exact' ? 'chính xác' : 'ít nhất'} ${number(value)} pt`
}

function rangeOf(least: LineRule | null, most: LineRule | null): string {
  if (least === null) return most === null ? '' : `tối đa ${lineOf(most)}`
  if (most === null) return `từ ${lineOf(least)} trở lên`
  if (least.value === most.value) return lineOf(least)
  return `từ ${lineOf(least)} đến ${least.rule === 'exact' ? `${number(most.value)} pt` : lineOf(most)}`
}
