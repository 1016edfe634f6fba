import type { YamlArgs } from '../../catalogue/yaml.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const yaml: MessagesOf<YamlArgs> = {
  YA001: ({ line, encoding }) =>
    encoding === 'utf-16'
      ? 'Tệp được lưu bằng mã UTF-16 (trong Notepad gọi là «Unicode»). Hãy lưu lại bằng mã UTF-8.'
      : `Tệp không phải mã UTF-8: dòng ${line} có chữ không đọc được. Hãy lưu lại tệp bằng mã UTF-8.`,
  YA002: ({ character }) => `Có ký tự điều khiển ${character} không in ra được. Hãy xóa ký tự này.`,
  // Of a longer file no more is read than tells so.
  YA003: ({ bytes, limit }) =>
    `Tệp lớn ${bytes > 2 * limit ? `hơn ${megabytes(2 * limit)}` : megabytes(bytes)} MB, vượt giới hạn ${megabytes(limit)} MB của một kế hoạch.`,
  YA004: () => 'Tệp chưa có nội dung. Lệnh plan init tạo sẵn một kế hoạch mẫu.',
  YA005: ({ mark }) => `Còn dấu xung đột «${mark}» do ghép hai bản để lại. Hãy chọn nội dung đúng rồi xóa các dòng dấu.`,
  YA006: ({ lines }) =>
    lines > 1
      ? `Thụt dòng bằng phím Tab (${lines} dòng). YAML chỉ nhận dấu cách: hãy thay mỗi Tab bằng 2 dấu cách.`
      : 'Thụt dòng bằng phím Tab. YAML chỉ nhận dấu cách: hãy thay bằng 2 dấu cách.',
  YA007: ({ mark }) => `Dấu nháy ${mark} mở ở đây mà không có dấu đóng.`,
  YA008: ({ mark }) => `Dấu ngoặc ${mark} mở ở đây mà không có dấu ${mark === '[' ? ']' : '}'} đóng.`,
  YA009: ({ column, among, line }) =>
    among === 'keys'
      ? `Dòng này mở đầu bằng dấu - mà dòng ${line} cùng cấp thì không. Hãy thêm «- » vào đầu dòng ${line}, hoặc bỏ ở dòng này.`
      : among === 'dashes'
        ? `Dòng ${line} cùng cấp mở đầu bằng dấu - mà dòng này thì không. Hãy thêm «- » vào đầu dòng này; nếu nó thuộc dòng trên thì thụt vào thêm 2 dấu cách.`
        : among === 'text'
          ? `Dòng ${line} là một câu không có khóa nên không nhận thêm khóa. Hãy ghi khóa trước câu ấy, như «- tieu_de: …».`
          : `Dòng này thụt vào không thẳng với các dòng cùng cấp${column === undefined ? '' : `, vốn bắt đầu ở cột ${column}`}. Hãy canh lề trái cho thẳng hàng.`,
  YA010: ({ text, key, isDocument }) =>
    isDocument === true
      ? `Tệp này là văn bản thường, chưa phải kế hoạch viết bằng YAML: từ dòng «${shorten(text)}» trở đi không dòng nào có khóa. Hãy chuyển bằng plan import.`
      : key === undefined
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
  YA020: ({ key, line, otherKey }) =>
    `Khóa «${key}» đã ghi ở dòng ${line}. ${otherKey === undefined ? 'Mỗi khóa chỉ ghi một lần.' : `Giá trị này ghi ở khóa «${otherKey}».`}`,
  YA021: ({ name }) => `Ở đây không dùng dấu neo &${name}. Nếu là chữ thì đặt trong dấu nháy.`,
  YA022: ({ name, emphasis }) =>
    emphasis
      ? 'Chữ đậm hoặc nghiêng ở đầu giá trị phải đặt trong dấu nháy, hoặc viết xuống dòng sau dấu |.'
      : `Ở đây không dùng tham chiếu *${name}: hãy chép lại nội dung. Nếu là chữ thì đặt trong dấu nháy.`,
  YA023: ({ tag }) => `Ở đây không dùng thẻ ${tag}. Nếu là chữ thì đặt trong dấu nháy.`,
  YA024: () => 'Ở đây không dùng khóa trộn <<. Hãy chép lại các khóa cần dùng.',
  YA025: ({ text }) => `Ở đây không dùng chỉ thị «${shorten(text)}». Hãy xóa dòng này.`,
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

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1).replace('.', ',')
}
