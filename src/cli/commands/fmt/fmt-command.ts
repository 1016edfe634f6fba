import type { CommandDefinition } from '../../late-command.ts'
import { fmt } from './fmt.ts'

const help = {
  vi: {
    paths: 'đường-dẫn',
    pathsHelp: 'tệp kế hoạch YAML, thư mục, mẫu tên hoặc - (đầu vào chuẩn); không nêu thì mọi kế hoạch dưới thư mục hiện tại',
    check: 'chỉ nêu tên tệp chưa đúng cách trình bày, không ghi; mã thoát 1 nếu có tệp như thế',
    staged: 'với --check, --diff: chỉ những kế hoạch sắp commit (git add), theo nội dung sắp commit',
    since: 'chỉ những kế hoạch đã đổi so với nhánh, thẻ hoặc commit này',
    ref: 'mốc',
    diff: 'in ra những chỗ sẽ đổi (dạng unified diff), không ghi tệp; mã thoát 1 nếu có chỗ sẽ đổi',
  },
  en: {
    paths: 'path',
    pathsHelp: 'plan files in YAML, folders, patterns or - (standard input); without any, every plan below the working folder',
    check: 'only name the files that are not in the usual layout, write nothing; exit status 1 if there are any',
    staged: 'with --check, --diff: only the plans that the next commit changes (git add), by their staged content',
    since: 'only the plans changed since this branch, tag or commit',
    ref: 'ref',
    diff: 'print what would change (unified diff), write nothing; exit status 1 if anything would',
  },
} as const

export const definition: CommandDefinition = {
  examples: [
    'plan fmt',
    'plan fmt so-hoa.plan.yaml',
    'plan fmt --diff so-hoa.plan.yaml',
    'plan fmt - < so-hoa.plan.yaml',
    'plan fmt --check --staged so-hoa.plan.yaml',
  ],
  define: (command, { language, act }) => {
    const say = help[language]
    command
      .argument(`[${say.paths}...]`, say.pathsHelp)
      .option('--check', say.check)
      .option('--diff', say.diff)
      .option('--staged', say.staged)
      .option(`--since <${say.ref}>`, say.since)
      .action((paths: string[], options) => act((session) => fmt(paths, options, session)))
  },
}
