import type { MarkdownArgs } from '../../../catalogue/markdown.ts'
import type { ReasonsOf } from '../reasons.ts'

export const markdown: ReasonsOf<MarkdownArgs> = {
  MD001: {
    title: 'Dấu Markdown không dùng trong lời văn',
    reason:
      'Lời văn của kế hoạch dùng đoạn văn, gạch đầu dòng, chữ đậm, chữ nghiêng, bảng và chú thích; tiêu đề, trích dẫn, liên kết, hình … không có chỗ trong thể thức. Chữ được in nguyên để không mất gì.',
  },
  MD002: {
    title: 'Chú thích không có nội dung',
    reason: 'Dấu [^…] trong câu dẫn tới một chú thích; thiếu nội dung thì người đọc không tìm thấy gì ở chân trang.',
  },
  MD003: {
    title: 'Nội dung chú thích không được dẫn',
    reason: 'Nội dung có mà không câu nào dẫn tới, nên không biết đặt ở chân trang nào; được in thành đoạn văn để không mất chữ.',
  },
  MD004: {
    title: 'Hàng của bảng lệch số ô',
    reason: 'Mỗi hàng của bảng Markdown phải có số ô như đầu bảng; lệch thì chữ đứng sai cột. Dấu | nằm trong ô viết là \\|.',
  },
  MD005: {
    title: 'Hai chú thích trùng nhãn',
    reason: 'Một nhãn chú thích chỉ ứng với một nội dung; nội dung thứ hai không có chỗ dẫn tới.',
  },
  MD006: {
    title: 'Markdown ngoài lời văn',
    reason:
      'Tiêu đề, căn cứ, nơi nhận và các ô phân công là chữ thường: cỡ chữ, kiểu chữ của chúng do thể thức đặt, nên dấu ** hay [^1] sẽ in ra nguyên như đã gõ.',
  },
}
