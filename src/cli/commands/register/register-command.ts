import type { CommandDefinition } from '../../late-command.ts'
import { register } from './register.ts'

const help = {
  vi: {
    paths: 'đường-dẫn',
    pathsHelp: 'tệp, thư mục hoặc mẫu tên; không nêu thì mọi kế hoạch dưới thư mục hiện tại',
    year: 'năm',
    yearHelp: 'chỉ kế hoạch ban hành trong năm này',
    issuer: 'cơ-quan',
    issuerHelp: 'chỉ kế hoạch của cơ quan này: tên, một phần tên hoặc chữ viết tắt',
    symbol: 'ký-hiệu',
    symbolHelp: 'chỉ kế hoạch có ký hiệu này, như KH-SNV',
    next: 'chỉ in số tiếp theo chưa cấp của dãy số được chọn',
    format: 'dạng[=tệp]',
    formatHelp: 'table (mặc định), csv, xlsx, json, md; có thể nêu nhiều lần',
    file: 'tệp',
    out: 'nơi ghi, - là đầu ra chuẩn; đuôi tệp cho biết dạng nếu không có -f',
  },
  en: {
    paths: 'path',
    pathsHelp: 'files, folders or patterns; without any, every plan below the working folder',
    year: 'year',
    yearHelp: 'only plans issued in this year',
    issuer: 'body',
    issuerHelp: 'only plans of this body: its name, a part of it or its abbreviation',
    symbol: 'symbol',
    symbolHelp: 'only plans with this symbol, such as KH-SNV',
    next: 'print only the next free number of the series that is chosen',
    format: 'format[=file]',
    formatHelp: 'table (default), csv, xlsx, json, md; may be repeated',
    file: 'file',
    out: 'where to write, - is standard output; the ending says the format where -f does not',
  },
} as const

export const definition: CommandDefinition = {
  examples: [
    'plan register',
    'plan register --year 2026 -f csv',
    'plan register --symbol KH-SNV --next',
    'plan register -o so-dang-ky.xlsx',
  ],
  define: (command, { language, collect, act }) => {
    const say = help[language]
    command
      .argument(`[${say.paths}...]`, say.pathsHelp)
      .option(`--year <${say.year}>`, say.yearHelp)
      .option(`--issuer <${say.issuer}>`, say.issuerHelp)
      .option(`--symbol <${say.symbol}>`, say.symbolHelp)
      .option('--next', say.next)
      .option(`-f, --format <${say.format}>`, say.formatHelp, collect)
      .option(`-o, --out <${say.file}>`, say.out)
      .action((paths: string[], options) => act((session) => register(paths, options, session)))
  },
}
