import type { CommandDefinition } from '../../late-command.ts'
import { graph } from './graph.ts'

const help = {
  vi: {
    paths: 'đường-dẫn',
    pathsHelp: 'tệp, thư mục hoặc mẫu tên; không nêu thì mọi kế hoạch dưới thư mục hiện tại',
    year: 'năm',
    yearHelp: 'chỉ kế hoạch ban hành trong năm này, và những gì chúng gắn với',
    issuer: 'cơ-quan',
    issuerHelp: 'chỉ kế hoạch của cơ quan này, và những gì chúng gắn với',
    plan: 'tệp|số',
    around: 'chỉ những gì quanh một kế hoạch: tệp, hoặc số và ký hiệu như 15/KH-SNV',
    steps: 'bước',
    depth: 'xa đến mấy bước quanh kế hoạch ấy (mặc định: 2)',
    outside: 'vẽ cả nghị quyết, quyết định … ngoài kho mà kế hoạch thực hiện, không chỉ kế hoạch',
    format: 'dạng[=tệp]',
    formatHelp: 'mermaid (mặc định), svg, dot, json; có thể nêu nhiều lần',
    file: 'tệp',
    out: 'nơi ghi, - là đầu ra chuẩn; đuôi tệp cho biết dạng nếu không có -f',
  },
  en: {
    paths: 'path',
    pathsHelp: 'files, folders or patterns; without any, every plan below the working folder',
    year: 'year',
    yearHelp: 'only plans issued in this year, and what they are tied to',
    issuer: 'body',
    issuerHelp: 'only plans of this body, and what they are tied to',
    plan: 'file|number',
    around: 'only what is around one plan: its file, or number and symbol such as 15/KH-SNV',
    steps: 'steps',
    depth: 'how many steps around it (default: 2)',
    outside: 'draw also the resolutions, decisions … that plans carry out, not only plans',
    format: 'format[=file]',
    formatHelp: 'mermaid (default), svg, dot, json; may be repeated',
    file: 'file',
    out: 'where to write, - is standard output; the ending says the format where -f does not',
  },
} as const

export const definition: CommandDefinition = {
  examples: ['plan graph -o so-do.svg', 'plan graph --year 2026 -f mermaid', 'plan graph -f json'],
  define: (command, { language, collect, act }) => {
    const say = help[language]
    command
      .argument(`[${say.paths}...]`, say.pathsHelp)
      .option(`--year <${say.year}>`, say.yearHelp)
      .option(`--issuer <${say.issuer}>`, say.issuerHelp)
      .option(`--around <${say.plan}>`, say.around)
      .option(`--depth <${say.steps}>`, say.depth)
      .option('--outside', say.outside)
      .option(`-f, --format <${say.format}>`, say.formatHelp, collect)
      .option(`-o, --out <${say.file}>`, say.out)
      .action((paths: string[], options) => act((session) => graph(paths, options, session)))
  },
}
