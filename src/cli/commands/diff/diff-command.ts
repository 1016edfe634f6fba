import type { Command } from 'commander'
import type { CommandDefinition } from '../../late-command.ts'
import { diff } from './diff.ts'
import { diffSentences } from './diff-sentences.ts'
import { splitOperands } from './split-operands.ts'

export const definition: CommandDefinition = {
  examples: [
    'plan diff ban-cu.plan.yaml ban-moi.plan.yaml',
    'plan diff HEAD~1 -- so-hoa.plan.yaml',
    'plan diff HEAD~1 HEAD -f md',
    'plan diff ban-cu.plan.yaml ban-moi.plan.yaml -o so-hoa-sua.docx',
  ],
  define: (command, { language, collect, act }) => {
    const { argument, values, help } = diffSentences[language]
    command
      .argument(`[${argument}...]`, help.operands)
      .option('--staged', help.staged)
      .option(`-f, --format <${values.format}>`, help.format, collect)
      .option(`-o, --out <${values.path}>`, help.out)
      .option(`--author <${values.name}>`, help.author)
      .option('--exit-code', help.exitCode)
      .action((operands: readonly string[], options) =>
        act((session) => diff(splitOperands(operands, rawArguments(command)), options, session)),
      )
  },
}

/** What was parsed, with the `--` that commander takes out; its types do not tell of it. */
function rawArguments(command: Command): readonly string[] {
  const { rawArgs = [] } = (command.parent ?? command) as unknown as { readonly rawArgs?: readonly string[] }
  return rawArgs
}
