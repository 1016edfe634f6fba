import type { MarkdownArgs } from '../../catalogue/markdown.ts'
import type { MessagesOf } from '../messages.ts'

export const markdown: MessagesOf<MarkdownArgs> = {
  MD001: ({ what, text }) => `${marks[what]} không dùng được trong lời văn: «${text}» được in nguyên như chữ đã gõ.`,
  MD002: ({ label }) => `Chú thích [^${label}] chưa có nội dung. Thêm một dòng «[^${label}]: nội dung» vào cùng đoạn lời văn.`,
  MD003: ({ label }) => `Nội dung chú thích [^${label}] không được dẫn ở đâu; được in thành một đoạn văn để không mất chữ.`,
  MD004: ({ expected, actual }) => `Hàng này có ${actual} ô, đầu bảng có ${expected} ô.`,
  MD005: ({ label }) =>
    `Chú thích [^${label}] có hai nội dung; chỉ nội dung đầu được đặt thành chú thích, nội dung sau in thành đoạn văn.`,
  MD006: ({ text }) =>
    `Ở đây không dùng Markdown: «${text}» được in nguyên như chữ đã gõ. Kiểu chữ của phần này do thể thức đặt.`,
}

const marks = {
  heading: 'Dấu # của tiêu đề',
  quote: 'Dấu > của trích dẫn',
  code: 'Dấu ` của mã',
  link: 'Liên kết kiểu [chữ](địa chỉ)',
  image: 'Hình ảnh',
  html: 'Thẻ HTML',
  underscore: 'Dấu _ để in nghiêng (hãy dùng *)',
  rule: 'Đường kẻ ngang',
}
