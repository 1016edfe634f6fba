import type { CommandDefinition } from '../../late-command.ts'
import { tasks } from './tasks.ts'

const help = {
  vi: {
    paths: 'đường-dẫn',
    pathsHelp: 'tệp, thư mục hoặc mẫu tên; không nêu thì mọi kế hoạch dưới thư mục hiện tại',
    unit: 'đơn-vị',
    unitHelp: 'chỉ việc của đơn vị này, nêu đích danh hoặc qua nhóm mà đơn vị chắc chắn thuộc vào',
    day: 'ngày',
    dueBefore: 'chỉ việc đến hạn trước ngày này',
    overdue: 'chỉ việc đã quá hạn của kế hoạch đã ban hành',
    on: 'ngày đang xét (mặc định: hôm nay); viết 2026-10-05 hoặc 05/10/2026',
    from: 'khoảng thời gian: từ ngày này (việc định kỳ mặc định: từ ngày đang xét)',
    until: 'khoảng thời gian: đến hết ngày này (việc định kỳ mặc định: một năm)',
    format: 'dạng[=tệp]',
    formatHelp: 'table (mặc định), csv, xlsx, ics, md, json; có thể nêu nhiều lần',
    file: 'tệp',
    out: 'nơi ghi, - là đầu ra chuẩn; đuôi tệp cho biết dạng nếu không có -f',
  },
  en: {
    paths: 'path',
    pathsHelp: 'files, folders or patterns; without any, every plan below the working folder',
    unit: 'unit',
    unitHelp: 'only work of this unit, by name or by a group that it surely is in',
    day: 'date',
    dueBefore: 'only what is due before this day',
    overdue: 'only what is overdue, of plans that are issued',
    on: 'the day of the question (default: today); 2026-10-05 or 05/10/2026',
    from: 'the window: from this day on (default for what recurs: the day of the question)',
    until: 'the window: to the end of this day (default for what recurs: one year)',
    format: 'format[=file]',
    formatHelp: 'table (default), csv, xlsx, ics, md, json; may be repeated',
    file: 'file',
    out: 'where to write, - is standard output; the ending says the format where -f does not',
  },
} as const

export const definition: CommandDefinition = {
  examples: [
    'plan tasks',
    'plan tasks --unit "Văn phòng Sở" --due-before 2027-01-01',
    'plan tasks --overdue -f csv',
    'plan tasks -o viec.ics',
  ],
  define: (command, { language, collect, act }) => {
    const say = help[language]
    command
      .argument(`[${say.paths}...]`, say.pathsHelp)
      .option(`--unit <${say.unit}>`, say.unitHelp)
      .option(`--due-before <${say.day}>`, say.dueBefore)
      .option('--overdue', say.overdue)
      .option(`--on <${say.day}>`, say.on)
      .option(`--from <${say.day}>`, say.from)
      .option(`--until <${say.day}>`, say.until)
      .option(`-f, --format <${say.format}>`, say.formatHelp, collect)
      .option(`-o, --out <${say.file}>`, say.out)
      .action((paths: string[], options) => act((session) => tasks(paths, options, session)))
  },
}
