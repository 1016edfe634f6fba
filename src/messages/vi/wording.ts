import type { WordingArgs } from '../../catalogue/wording.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const wording: MessagesOf<WordingArgs> = {
  LV050: ({ words, right }) => `«${words}» ở đây là danh từ đặc biệt, viết hoa: «${right}».`,
  LV051: ({ name, right }) => `Tên cơ quan, tổ chức viết là «${right}», không viết «${name}».`,
  LV052: ({ name, right }) => `Tên cơ quan viết là «${right}», không viết «${name}».`,
  LV053: ({ name, right }) => `Viết «${right}», không viết «${name}».`,
  LV054: ({ word, right }) =>
    right === right.toLowerCase()
      ? `Khi viện dẫn, «${word}» không viết hoa: «${right}».`
      : `Khi viện dẫn một văn bản cụ thể, viết hoa chữ đầu: «${right}».`,
  LV055: ({ words, right, number }) =>
    `Nói đến một văn bản cụ thể (số ${number}) thì viết hoa tên loại: «${right}», không viết «${words}».`,
  LV056: ({ count, capital }) =>
    `«kế hoạch này» chỉ chính văn bản, viết hoa chữ đầu: «Kế hoạch này» (${count} chỗ viết thường${capital > 0 ? `, ${capital} chỗ đã viết hoa` : ''}).`,
  LV057: ({ words, right }) => `Chức vụ của một cơ quan hoặc một người cụ thể viết hoa: «${right}», không viết «${words}».`,
  LV058: ({ words, right }) => `Viết «${right}», không viết «${words}»: đây là trường hợp viết hoa đặc biệt.`,
  LV059: ({ word, right, name }) => `Danh từ chung trước tên tỉnh viết thường: «${right} ${name}», không viết «${word} ${name}».`,
  LV060: ({ word, right, name }) =>
    `Đơn vị hành chính đặt tên theo chữ số, tên người, sự kiện lịch sử thì viết hoa cả danh từ chung: «${right} ${name} …», không viết «${word}».`,
  LV061: ({ words, right }) => `Viết «${right}», không viết «${words}».`,
  LV062: ({ words, right }) => `Tên danh hiệu, huân chương viết là «${right}», không viết «${words}».`,
  LV063: ({ words }) => `«${shorten(words)}» viết hoa mọi chữ như tên riêng; đây là từ thường, chỉ viết hoa ở đầu câu.`,
  LV064: ({ word, right }) => `«${word}» ở đây chỉ Đảng Cộng sản Việt Nam, viết hoa: «${right}».`,
  LV065: ({ short, line }) => `«${short}» đã dùng ở đây nhưng đến dòng ${line} mới giải thích; hãy giải thích ở lần đầu.`,
  LV066: ({ short, count }) =>
    `«${short}» chưa được giải thích${count > 1 ? ` (dùng ${count} lần)` : ''}; hãy viết đầy đủ, hoặc ghi (${short}) ngay sau cụm từ ở lần đầu.`,
  LV067: ({ short, line, long, other }) =>
    long === undefined || other === undefined
      ? `«${short}» đã được giải thích ở dòng ${line}; từ đây chỉ cần viết «${short}».`
      : `«${short}» ở dòng ${line} là «${shorten(long)}», ở đây lại là «${shorten(other)}».`,
  LV068: ({ short }) => `«${short}» được đặt ra ở đây nhưng sau đó không dùng lần nào; không cần viết tắt.`,
  LV069: ({ words, right, count }) =>
    `Không viết tắt «${words}» trong lời văn${count > 1 ? ` (${count} chỗ)` : ''}; viết «${right}».`,
  LV070: ({ name }) => `Tên cơ quan không dùng dấu «&»: «${shorten(name)}»; viết «và».`,
  LV071: ({ word, right }) => `Tên viết tắt của tổ chức nước ngoài viết in hoa: «${right}», không viết «${word}».`,
  LV072: ({ name, right }) => `Viết «${right}» trong tên «${name}»: tên người viết hoa chữ cái đầu mọi âm tiết.`,
  LV073: ({ words, right }) => `Viết «${right}», không viết «${words}»: tên vùng viết hoa chữ cái đầu mọi âm tiết.`,
  LV075: ({ name, line }) => `«${name}» và tên ở dòng ${line} là một cơ quan ghi hai cách; hãy ghi thống nhất.`,
  LV076: ({ name, usual, count }) =>
    `«${name}» và «${usual}» là một địa danh ghi hai cách; hãy ghi thống nhất${count > 1 ? ` (${count} chỗ)` : ''}.`,
  LV078: ({ name }) => `«${shorten(name)}»: cấp huyện đã kết thúc hoạt động từ ngày 01/7/2025, không còn nơi thực hiện.`,
  LV079: ({ name, now }) => `${name} đã hợp nhất, sắp xếp từ ngày 01/3/2025; nhiệm vụ nay chủ yếu thuộc ${now}.`,
  LV080: ({ text, count }) =>
    `Còn chỗ chưa điền: «${shorten(text)}»${count > 1 ? ` và ${count - 1} chỗ nữa trong đoạn này` : ''}.`,
  LV081: ({ text }) => `«${shorten(text)}» là dữ liệu mẫu; hãy thay bằng nội dung thật hoặc bỏ.`,
  LV082: ({ text }) => `«${shorten(text)}» là ghi chú khi soạn thảo; hãy xử lý rồi bỏ.`,
  LV083: ({ text }) => `«${shorten(text)}» là chữ trên dấu văn bản đến của nơi nhận, không thuộc văn bản; hãy bỏ.`,
  LV084: ({ text }) => `«${shorten(text)}» là dấu vết của chữ ký, không thuộc lời văn; hãy bỏ.`,
  LV085: ({ text }) => `«${shorten(text)}» là chữ của trang web hoặc số trang bị chép lẫn; hãy bỏ.`,
  LV086: ({ text }) => `«${text}» ở cuối đoạn giống ký hiệu người soạn; hãy ghi ở nguoi_soan.`,
  LV087: ({ text }) => `Biểu tượng «${text}» không dùng trong văn bản hành chính.`,
  LV090: ({ words, first }) =>
    `Tiêu đề nói «${words}», trong khi kế hoạch bắt đầu từ năm ${first}; có thể còn sót từ kế hoạch cũ.`,
}
