import type { LateCommand } from './late-command.ts'

/** The commands that are a room of their own (build/build-cli.js has the same names), in the order of the general help. */
export const lateCommands: readonly LateCommand[] = [
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
]
