import type { CommandDefinition } from '../../late-command.ts'
import { init } from './init.ts'

const help = {
  vi: {
    argument: 'tệp',
    family: 'thể-thức',
    file: 'tên tệp, - là đầu ra chuẩn (mặc định: ke-hoach.plan.yaml)',
    families: 'thể thức của cơ quan ban hành: nha_nuoc, dang, doan, mttq, cong_doan, hoi_lhpn, huu_nghi',
  },
  en: {
    argument: 'file',
    family: 'family',
    file: 'file name, - is standard output (default: ke-hoach.plan.yaml)',
    families: 'form of the issuer: nha_nuoc, dang, doan, mttq, cong_doan, hoi_lhpn, huu_nghi',
  },
} as const

export const definition: CommandDefinition = {
  examples: ['plan init', 'plan init dang-uy.plan.yaml --the-thuc dang'],
  define: (command, { language, act }) => {
    const say = help[language]
    command
      .argument(`[${say.argument}]`, say.file)
      .option(`--the-thuc <${say.family}>`, say.families)
      .action((file: string | undefined, options) => act((session) => init(file, options, session)))
  },
}
