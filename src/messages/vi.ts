import type { Messages } from './messages.ts'

export const vi: Messages = {
  // reading YAML
  YA001: ({ line, encoding }) =>
    encoding === 'utf-16'
      ? 'Tệp được lưu bằng mã UTF-16 (trong Notepad gọi là «Unicode»). Hãy lưu lại bằng mã UTF-8.'
      : `Tệp không phải mã UTF-8: dòng ${line} có chữ không đọc được. Hãy lưu lại tệp bằng mã UTF-8.`,
  YA002: ({ character }) => `Có ký tự điều khiển ${character} không in ra được. Hãy xóa ký tự này.`,
  YA003: ({ bytes, limit }) => `Tệp lớn ${megabytes(bytes)} MB, vượt giới hạn ${megabytes(limit)} MB của một kế hoạch.`,
  YA004: () => 'Tệp chưa có nội dung. Lệnh plan init tạo sẵn một kế hoạch mẫu.',
  YA005: ({ mark }) => `Còn dấu xung đột «${mark}» do ghép hai bản để lại. Hãy chọn nội dung đúng rồi xóa các dòng dấu.`,
  YA006: ({ lines }) =>
    lines > 1
      ? `Thụt dòng bằng phím Tab (${lines} dòng). YAML chỉ nhận dấu cách: hãy thay mỗi Tab bằng 2 dấu cách.`
      : 'Thụt dòng bằng phím Tab. YAML chỉ nhận dấu cách: hãy thay bằng 2 dấu cách.',
  YA007: ({ mark }) => `Dấu nháy ${mark} mở ở đây mà không có dấu đóng.`,
  YA008: ({ mark }) => `Dấu ngoặc ${mark} mở ở đây mà không có dấu ${mark === '[' ? ']' : '}'} đóng.`,
  YA009: ({ column }) =>
    `Dòng này thụt vào không thẳng với các dòng cùng cấp${column === undefined ? '' : `, vốn bắt đầu ở cột ${column}`}. Hãy canh lề trái cho thẳng hàng.`,
  YA010: ({ text, key }) =>
    key === undefined
      ? `Dòng «${shorten(text)}» không có khóa. Lời văn nhiều dòng phải đặt sau dấu | và thụt vào so với khóa.`
      : `Thiếu dấu hai chấm: hãy viết «${key}: …».`,
  YA011: ({ key }) =>
    `Câu có dấu hai chấm sau «${shorten(key)}» nên bị hiểu thành một khóa. Hãy đặt cả câu trong dấu nháy, hoặc viết xuống dòng sau dấu |.`,
  YA012: ({ key }) => `Thiếu dấu cách sau dấu hai chấm: hãy viết «${key}: …».`,
  YA013: ({ closed, rest }) =>
    closed === '"' || closed === "'"
      ? `Sau dấu nháy đóng còn chữ «${shorten(rest)}». Câu có dấu nháy bên trong thì viết xuống dòng sau dấu |.`
      : `Sau dấu ${closed} còn chữ «${shorten(rest)}». Câu bắt đầu bằng dấu ngoặc thì đặt cả câu trong dấu nháy, hoặc viết sau dấu |.`,
  YA014: ({ sign }) =>
    sign === '-'
      ? 'Giá trị không được bắt đầu bằng dấu -. Danh sách thì xuống dòng; nếu là chữ thì đặt trong dấu nháy.'
      : `Chữ không được bắt đầu bằng dấu ${sign}. Hãy đặt trong dấu nháy, hoặc viết sau dấu |.`,
  YA015: ({ sequence }) =>
    `Trong dấu nháy kép, ${sequence} không có nghĩa. Hãy dùng dấu nháy đơn, hoặc viết \\\\ cho một dấu \\.`,
  YA016: ({ mark }) =>
    mark === '>'
      ? 'Chữ không được bắt đầu bằng dấu >. Hãy đặt cả câu trong dấu nháy, hoặc viết xuống dòng sau dấu |.'
      : 'Sau dấu | không viết chữ trên cùng dòng. Hãy xuống dòng và thụt vào.',
  YA017: () => 'Thiếu dấu phẩy giữa hai phần tử của danh sách.',
  YA018: ({ sign }) => `Thừa dấu «${sign}».`,
  YA019: ({ text }) => `Không đọc được từ «${shorten(text)}»: sai cú pháp YAML. Nếu là lời văn thì viết xuống dòng sau dấu |.`,
  YA020: ({ key, line }) => `Khóa «${key}» đã ghi ở dòng ${line}. Mỗi khóa chỉ ghi một lần.`,
  YA021: ({ name }) => `Kế hoạch không dùng dấu neo &${name}. Nếu là chữ thì đặt trong dấu nháy.`,
  YA022: ({ name, emphasis }) =>
    emphasis
      ? 'Chữ đậm hoặc nghiêng ở đầu giá trị phải đặt trong dấu nháy, hoặc viết xuống dòng sau dấu |.'
      : `Kế hoạch không dùng tham chiếu *${name}: hãy chép lại nội dung. Nếu là chữ thì đặt trong dấu nháy.`,
  YA023: ({ tag }) => `Kế hoạch không dùng thẻ ${tag}. Nếu là chữ thì đặt trong dấu nháy.`,
  YA024: () => 'Kế hoạch không dùng khóa trộn <<. Hãy chép lại các khóa cần dùng.',
  YA025: ({ text }) => `Kế hoạch không dùng chỉ thị «${shorten(text)}». Hãy xóa dòng này.`,
  YA026: () => 'Tệp chứa nhiều tài liệu. Mỗi kế hoạch để trong một tệp riêng.',
  YA027: ({ limit }) => `Các mục lồng nhau quá ${limit} cấp.`,
  YA028: ({ kind }) =>
    kind === 'list'
      ? 'Kế hoạch phải bắt đầu bằng các khóa như «the_thuc: nha_nuoc», ở đây là một danh sách.'
      : 'Kế hoạch phải bắt đầu bằng các khóa như «the_thuc: nha_nuoc», ở đây chỉ có chữ.',
  YA029: () => 'Khóa phải là chữ, như «trich_yeu».',
  YA030: ({ word, count }) =>
    `Dấu thanh tách rời chữ cái (Unicode tổ hợp), từ «${shorten(word)}»${count > 1 ? ` và ${count - 1} từ khác` : ''}. Bản in không đổi; nên chuyển cả tệp sang Unicode dựng sẵn.`,
  YA031: ({ mark }) =>
    `Dòng bắt đầu bằng «${mark} » này bị nối vào dòng trên thành một câu. Hãy canh thẳng với danh sách, hoặc viết lời văn sau dấu |.`,
  YA032: ({ text }) => `Thiếu dấu cách sau dấu - ở «${shorten(text)}»: danh sách phải viết «- …», mỗi phần tử một dòng.`,
  YA033: ({ character, blank, lines }) => {
    const [name, origin] = blanks[blank]
    const note = [character, origin, ...(lines > 1 ? [`${lines} dòng liền nhau`] : [])].join(', ')
    return `Chỗ này là ${name} (${note}), YAML không hiểu được. ${blankAdvice[blank]}`
  },
  YA034: ({ character, word, count }) =>
    `Có ký tự ẩn ${character} trong «${shorten(word)}»${count > 1 ? ` và ở ${count - 1} chỗ khác` : ''}, thường do dán từ Word hoặc trang web. Lời văn giữ nguyên, nhưng nên xóa vì tìm kiếm và so sánh sẽ sót chữ.`,
  YA035: () => 'Phần từ dấu # trở đi bị coi là chú thích và không được in; nếu là lời văn thì đặt cả câu trong dấu nháy.',
  YA036: ({ key, line, count, whole }) =>
    whole
      ? `Từ «${key}» (đã ghi ở dòng ${line}) trở đi có ${count} khóa ghi lại lần nữa: có vẻ nội dung tệp bị dán hai lần. Hãy xóa một bản; hai kế hoạch thì để trong hai tệp.`
      : `Từ «${key}» (đã ghi ở dòng ${line}) trở đi có ${count} khóa ghi lại lần nữa: có vẻ đoạn này bị dán hai lần, hoặc phần tử sau thiếu dấu - ở đầu.`,
  // schema
  LD001: ({ key, suggestion, known }) =>
    suggestion === undefined
      ? `Không có khóa «${key}» ở đây. Các khóa dùng được: ${known.join(', ')}.`
      : `Không có khóa «${key}» ở đây, có phải «${suggestion}» không?`,
  LD002: ({ key, parent }) => (parent === undefined ? `Kế hoạch thiếu khóa «${key}».` : `Thiếu khóa «${key}» trong «${parent}».`),
  LD003: ({ expected, read, text }) =>
    `Chỗ này phải là ${expected.map((kind) => kinds[kind]).join(' hoặc ')}, nhưng đọc được ${kinds[read]}${text === undefined ? '' : ` «${shorten(text)}»`}.${
      expected.includes('text') && (read === 'number' || read === 'boolean') ? ' Hãy đặt trong dấu nháy.' : ''
    }`,
  LD004: ({ value, allowed, suggestion }) =>
    `«${shorten(value)}» không có trong danh mục${suggestion === undefined ? '' : `, có phải «${suggestion}» không?`}${
      suggestion === undefined ? '. Chọn một trong' : ' Các giá trị'
    }: ${allowed.join(', ')}.`,
  LD005: ({ limit, length }) => `Dài ${length} ký tự, vượt giới hạn ${limit} ký tự.`,
  LD006: ({ key }) =>
    key === undefined ? 'Chỗ này còn để trống.' : `«${key}» còn để trống. Hãy ghi nội dung; khóa không dùng đến thì bỏ đi.`,
  LD007: ({ count, limit, bound }) => `Có ${count} phần tử, ${bound === 'max' ? 'nhiều nhất là' : 'ít nhất phải có'} ${limit}.`,
  LD008: ({ value, limit, bound }) =>
    `Số ${value} không hợp lệ: phải ${{ max: 'không quá', min: 'từ', above: 'lớn hơn' }[bound]} ${limit}${bound === 'min' ? ' trở lên' : ''}.`,
  LD009: ({ first, second }) =>
    `Mỗi mục lớn chỉ có một khóa, ở đây có «${first}» và «${second}». Hãy thêm dấu - trước «${second}».`,
  LD010: ({ key, suggestion, known }) =>
    suggestion === undefined
      ? `Không có loại mục «${key}». Mục có tiêu đề riêng thì dùng «muc»; các loại khác: ${known.filter((role) => role !== 'muc').join(', ')}.`
      : `Không có loại mục «${key}», có phải «${suggestion}» không?`,
  LD011: ({ reason, text, suggestion }) =>
    `${dates[reason](shorten(text))} ${suggestion === undefined ? 'Viết như 2026-10-05 hoặc 05/10/2026.' : `Hãy viết ${suggestion}.`}`,
  LD012: ({ source, read }) => `YAML đọc «${source}» thành số ${read}. Hãy đặt trong dấu nháy để giữ nguyên.`,
  LD013: ({ source, read }) => `YAML đọc «${source}» thành số ${read}; bản in vẫn đúng, nhưng nên viết "${source}" hoặc ${read}.`,
  LD014: ({ key }) =>
    `Câu có dấu hai chấm sau «${shorten(key)}» nên bị hiểu thành một khóa. Hãy đặt cả câu trong dấu nháy, hoặc viết xuống dòng sau dấu |.`,
  LD015: () => 'Dòng này của danh sách không có nội dung. Hãy ghi nội dung hoặc xóa dấu -.',
  LD016: ({ name, parts }) =>
    `Dấu phẩy cắt «${shorten(name)}» thành ${parts} tên. Hãy ghi mỗi đơn vị một dòng (- …), hoặc một chuỗi ngăn cách bằng dấu chấm phẩy.`,
  LD017: ({ role, key }) => `«${key}» thuộc mục «${role}» nên phải thụt vào sâu hơn «${role}».`,
  LD018: ({ text }) => `Thiếu dấu cách sau dấu - ở «${shorten(text)}»: danh sách phải viết «- …», mỗi phần tử một dòng.`,
  // Markdown
  MD001: ({ what, text }) => `${markdown[what]} không dùng được trong lời văn: «${text}» được in nguyên như chữ đã gõ.`,
  MD002: ({ label }) => `Chú thích [^${label}] chưa có nội dung. Thêm một dòng «[^${label}]: nội dung» vào cùng đoạn lời văn.`,
  MD003: ({ label }) => `Nội dung chú thích [^${label}] không được dẫn ở đâu; được in thành một đoạn văn để không mất chữ.`,
  MD004: ({ expected, actual }) => `Hàng này có ${actual} ô, đầu bảng có ${expected} ô.`,
  MD005: ({ label }) =>
    `Chú thích [^${label}] có hai nội dung; chỉ nội dung đầu được đặt thành chú thích, nội dung sau in thành đoạn văn.`,
  MD006: ({ text }) =>
    `Ở đây không dùng Markdown: «${text}» được in nguyên như chữ đã gõ. Kiểu chữ của phần này do thể thức đặt.`,
  // form
  TT001: ({ issuer, family, given }) =>
    `«${issuer}» là cơ quan thuộc hệ thống ${families[family]}, nhưng the_thuc ghi ${given} (${families[given]}). Hãy ghi the_thuc: ${family}.`,
  TT002: ({ applied, inForce }) =>
    `ap_dung chỉ định ${applied}, trong khi thể thức có hiệu lực vào ngày ban hành là ${inForce}. Văn bản được in theo ${applied}.`,
  TT003: ({ label, computed }) =>
    label === computed
      ? `Nhãn «${label}» do thể thức tự đánh; có thể bỏ khỏi lời văn.`
      : `Nhãn «${label}» đã gõ khác với nhãn tự tính «${computed}»; văn bản in theo nhãn đã gõ. Nếu cố ý, hãy ghi nhan: "${label}".`,
  TT004: ({ marks }) =>
    `${marks.map((mark) => `«${mark}»`).join(' và ')} do thể thức tự đặt nên không in hai lần; có thể bỏ khỏi lời văn.`,
  TT005: () =>
    'Kế hoạch không có phần «Kính gửi»: thể thức chỉ dùng phần này trong công văn, tờ trình, báo cáo. Nơi nhận ghi ở noi_nhan.',
  TT006: ({ field }) => `Văn bản ban hành phải có ${finalFields[field]}.`,
  TT007: ({ type }) => `Trích yếu mở đầu bằng «${type}», trong khi tên loại đã in ngay trên trích yếu; hãy bỏ chữ này.`,
  // content
  ND001: ({ role }) => `Kế hoạch chưa có mục «${roles[role]}» (${role}).`,
  ND002: ({ role, line }) => `Mục «${roles[role]}» (${role}) đã có ở dòng ${line}; mục này dùng vai trò khác, hoặc gộp lại.`,
  ND003: ({ role, before }) => `Mục «${roles[role]}» thường đứng trước mục «${roles[before]}».`,
  ND004: () => 'Mục này không có tieu_de, don_vi hay doan nên không được đánh số; nội dung in liền vào mục trên.',
  ND005: () =>
    'Phụ lục cần bảng phân công (phan_cong: true), nhưng chưa nhiệm vụ nào có chu_tri, phoi_hop, thoi_han hay san_pham.',
  ND006: () =>
    'hien_phan_cong: phu_luc, nhưng không phụ lục nào có phan_cong: true; chủ trì, phối hợp, thời hạn, sản phẩm được in thành dòng dưới từng nhiệm vụ.',
  ND007: ({ expected, actual }) =>
    `Hàng này chiếm ${actual} cột, bảng có ${expected} cột. Ô trống ghi ""; ô gộp ghi gop_cot, gop_hang.`,
  ND008: ({ asked, room }) => `Ô này gộp ${asked} hàng (gop_hang), nhưng từ đây xuống chỉ còn ${room} hàng.`,
  ND009: ({ sum }) => `Bề rộng các cột (rong) cộng lại là ${sum}%, quá 100%; các cột được chia lại theo tỷ lệ.`,
  ND010: () =>
    'Danh sách này in thành các đoạn văn, không có gạch đầu dòng. Muốn in gạch đầu dòng thì viết cả danh sách sau dấu |.',
}

const blanks = {
  'no-break': ['khoảng trắng không ngắt', 'thường do dán từ Word'],
  ideographic: ['khoảng trắng rộng', 'của bộ gõ chữ Hán'],
  'zero-width': ['ký tự ẩn không có bề rộng', 'thường do dán từ trang web'],
  mark: ['dấu đầu tệp nằm lạc giữa tệp', 'thường do ghép hai tệp'],
  colon: ['dấu hai chấm rộng «：»', 'của bộ gõ chữ Hán'],
  other: ['khoảng trắng lạ', 'thường do dán từ nơi khác'],
} as const

const blankAdvice = {
  'no-break': 'Hãy thay bằng dấu cách thường.',
  ideographic: 'Hãy thay bằng dấu cách thường.',
  'zero-width': 'Hãy xóa đi; chỗ cần cách thì gõ dấu cách thường.',
  mark: 'Hãy xóa đi; chỗ cần cách thì gõ dấu cách thường.',
  colon: 'Hãy gõ lại dấu «:» thường, sau đó là một dấu cách.',
  other: 'Hãy thay bằng dấu cách thường.',
}

const markdown = {
  heading: 'Dấu # của tiêu đề',
  quote: 'Dấu > của trích dẫn',
  code: 'Dấu ` của mã',
  link: 'Liên kết kiểu [chữ](địa chỉ)',
  image: 'Hình ảnh',
  html: 'Thẻ HTML',
  underscore: 'Dấu _ để in nghiêng (hãy dùng *)',
  rule: 'Đường kẻ ngang',
}

const kinds = {
  text: 'chữ',
  number: 'số',
  integer: 'số nguyên',
  boolean: 'giá trị true/false',
  list: 'danh sách',
  map: 'một nhóm khóa',
  nothing: 'chỗ trống',
}

const dates = {
  'no-such-day': (text: string) => `Không có ngày «${text}» trong lịch.`,
  'month-first': (text: string) => `«${text}» ghi tháng trước ngày.`,
  'short-year': (text: string) => `Năm trong «${text}» phải đủ bốn chữ số.`,
  words: (text: string) => `«${text}» viết bằng lời; chữ «ngày … tháng … năm …» do thể thức đặt.`,
  year: (text: string) => `Năm trong «${text}» ngoài khoảng 1900–2100.`,
  form: (text: string) => `«${text}» không phải một ngày đọc được.`,
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1).replace('.', ',')
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`
}

const families = {
  nha_nuoc: 'nhà nước',
  dang: 'Đảng',
  doan: 'Đoàn Thanh niên',
  mttq: 'Mặt trận Tổ quốc',
  cong_doan: 'Công đoàn',
  hoi_lhpn: 'Hội Liên hiệp Phụ nữ',
  huu_nghi: 'Liên hiệp các tổ chức hữu nghị',
}

const roles = {
  muc_dich: 'mục đích, yêu cầu',
  muc_tieu: 'mục tiêu',
  nhiem_vu: 'nhiệm vụ',
  giai_phap: 'giải pháp',
  kinh_phi: 'kinh phí',
  to_chuc_thuc_hien: 'tổ chức thực hiện',
  che_do_bao_cao: 'chế độ báo cáo',
  muc: 'khác',
}

const finalFields = {
  so: 'số (so)',
  ngay_ban_hanh: 'ngày ban hành (ngay_ban_hanh)',
  dia_danh: 'địa danh (dia_danh)',
  ky_hieu: 'ký hiệu: ghi ky_hieu, hoặc ghi co_quan.viet_tat để lập ký hiệu',
  noi_nhan: 'nơi nhận (noi_nhan.gui)',
  luu: 'nơi lưu (noi_nhan.luu)',
  ky: 'người ký (ky)',
  ho_ten: 'họ và tên người ký (ky.ho_ten)',
}
