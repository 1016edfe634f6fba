import { UserError } from '../../../errors.ts'
import { exitStatus } from '../../exit-status.ts'
import type { CommandDefinition } from '../../late-command.ts'
import { type Shell, scriptOf, shells } from './shell-scripts.ts'
import { suggest } from './suggest.ts'
import { suggestionLines } from './suggestion-lines.ts'
import { unquoteWord } from './unquote-word.ts'

const help = {
  vi: {
    shell: 'bash, zsh hoặc fish',
    words: 'các từ đang gõ, sau --: in ra những gì gõ tiếp được (mã sinh ra tự gọi)',
  },
  en: {
    shell: 'bash, zsh or fish',
    words: 'the words being typed, after --: prints what may follow (called by the script itself)',
  },
} as const

export const definition: CommandDefinition = {
  examples: ['plan completion bash', 'plan completion zsh', 'plan completion fish'],
  define: (command, { language, defineOther, act }) => {
    const say = help[language]
    command
      .argument('<shell>', say.shell)
      .argument('[words...]', say.words)
      .action((name: string, words: readonly string[]) =>
        act(async (session) => {
          const shell = shells.find((known): known is Shell => known === name)
          if (shell === undefined) throw new UserError(session.say.badValue('<shell>', name, shells))
          if (words.length === 0) await session.print(scriptOf(shell))
          else if (command.parent !== null)
            await session.print(
              suggestionLines(
                await suggest(words.slice(1).map(unquoteWord), { program: command.parent, define: defineOther }, session),
                shell,
              ),
            )
          return exitStatus.ok
        }),
      )
  },
}
