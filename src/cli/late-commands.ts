import type { LateCommand } from './late-command.ts'

/** The commands that are a room of their own (build/build-cli.js has the same names), in the order of the general help. */
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
    name: 'completion',
    summary: {
      vi: 'in mã để shell tự hoàn thành lệnh khi bấm Tab, kèm trích yếu của từng kế hoạch',
      en: 'print the script with which a shell completes on Tab, with the subject of each plan',
    },
    usage: { vi: '<bash|zsh|fish>', en: '<bash|zsh|fish>' },
    load: async () => (await import('./commands/completion/completion-command.ts')).definition,
  },
]
