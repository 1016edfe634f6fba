import type { LateCommand } from './late-command.ts'

/** The commands that are a room of their own, in the order of the general help. */
export const lateCommands: readonly LateCommand[] = [
  {
    name: 'fmt',
    summary: {
      vi: 'trình bày lại tệp YAML: thứ tự khóa, thụt dòng, dấu nháy, dòng trống; không đổi một chữ nào của nội dung',
      en: 'lay out plan files: order of keys, indentation, quotes, empty lines; not a word of the content changes',
    },
    usage: { vi: '[đường-dẫn...]', en: '[path...]' },
    load: async () => (await import('./commands/fmt/fmt-command.ts')).definition,
  },
  {
    name: 'init',
    summary: {
      vi: 'tạo tệp kế hoạch mẫu có chú giải; không ghi đè tệp đã có',
      en: 'create a commented starter; an existing file is never overwritten',
    },
    usage: { vi: '[tệp]', en: '[file]' },
    load: async () => (await import('./commands/init/init-command.ts')).definition,
  },
  {
    name: 'schema',
    summary: {
      vi: 'in JSON Schema của tệp kế hoạch, để trình soạn thảo gợi ý và kiểm tra khi gõ',
      en: 'print the JSON Schema of plan files, for editors that complete and check while typing',
    },
    usage: { vi: '', en: '' },
    load: async () => (await import('./commands/schema/schema-command.ts')).definition,
  },
  {
    name: 'register',
    summary: {
      vi: 'sổ đăng ký kế hoạch: số, ký hiệu, ngày, trích yếu, người ký theo từng dãy số; số trùng, số tiếp theo',
      en: 'the register of plans: number, symbol, date, subject, signer by series; repeated and next numbers',
    },
    usage: { vi: '[đường-dẫn...]', en: '[path...]' },
    load: async () => (await import('./commands/register/register-command.ts')).definition,
  },
  {
    name: 'tasks',
    summary: {
      vi: 'ai làm gì, khi nào xong: đơn vị, vai trò, nhiệm vụ, thời hạn, sản phẩm của mọi kế hoạch; bảng, Excel, lịch',
      en: 'who does what by when: unit, role, task, deadline, deliverable of all plans; table, spreadsheet, calendar',
    },
    usage: { vi: '[đường-dẫn...]', en: '[path...]' },
    load: async () => (await import('./commands/tasks/tasks-command.ts')).definition,
  },
  {
    name: 'graph',
    summary: {
      vi: 'sơ đồ kế hoạch nào thực hiện, căn cứ, thay thế kế hoạch nào; SVG, Mermaid, DOT, JSON',
      en: 'draw which plan carries out, rests on or replaces which; SVG, Mermaid, DOT, JSON',
    },
    usage: { vi: '[đường-dẫn...]', en: '[path...]' },
    load: async () => (await import('./commands/graph/graph-command.ts')).definition,
  },
  {
    name: 'completion',
    summary: {
      vi: 'in mã để shell tự hoàn thành lệnh khi bấm Tab, kèm trích yếu của từng kế hoạch',
      en: 'print the script with which a shell completes on Tab, with the subject of each plan',
    },
    usage: { vi: '<bash|zsh|fish>', en: '<bash|zsh|fish>' },
    load: async () => (await import('./commands/completion/completion-command.ts')).definition,
  },
  {
    name: 'diff',
    summary: {
      vi: 'so hai phiên bản của kế hoạch: nhiệm vụ, đơn vị, thời hạn, nơi nhận, lời văn; in ra DOCX có đánh dấu chỗ sửa',
      en: 'compare two versions of a plan: tasks, units, deadlines, recipients, words; or as a DOCX with tracked changes',
    },
    usage: { vi: '[tệp-hoặc-phiên-bản...]', en: '[file-or-revision...]' },
    load: async () => (await import('./commands/diff/diff-command.ts')).definition,
  },
]
