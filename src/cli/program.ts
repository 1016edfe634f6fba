import { Command, CommanderError } from 'commander'
import type { Language } from '../messages/messages.ts'
import { callsText, earlyCommands, examplesText } from './early-commands.ts'
import { exitStatus } from './exit-status.ts'
import { lateCommands } from './late-commands.ts'
import type { Sentences } from './sentences/sentences.ts'
import type { GlobalOptions, Session } from './session.ts'
import { version } from './version.ts'

export interface Program {
  readonly program: Command
  /** Reads the options of one command: before its call, or its help, is parsed. The others are only known by name. */
  readonly define: (name: string) => Promise<void>
}

export interface ProgramHost {
  readonly language: Language
  readonly say: Sentences
  /** Width of help texts, columns. */
  readonly columns: number
  readonly writeHelp: (text: string, where: 'stdout' | 'stderr') => void
  readonly open: (options: GlobalOptions) => Promise<Session>
  readonly finish: (status: number) => void
}

/**
 * The commander programme: names, options and help in one language. Start-up is what users feel: only the command that is called
 * gets its options, and its work is loaded when it begins.
 */
export function createProgram(host: ProgramHost): Program {
  const { help } = host.say
  const program = new Command('plan')
  const act = async (run: (session: Session) => Promise<number>) => host.finish(await run(await host.open(program.opts())))

  program
    .description(help.program)
    .usage(`${help.command} ${help.options}`)
    .version(version, '-V, --version', help.versionOption)
    .helpOption('-h, --help', help.helpOption)
    .helpCommand(`help ${help.command}`, help.helpCommand)
    .option('--lang <vi|en>', help.lang)
    .option('-q, --quiet', help.quiet)
    .option('-v, --verbose', help.verbose)
    .option('--debug', help.debug)
    .option('--color', help.color)
    .option('--no-color', help.noColor)
    .option('--no-cache', help.noCache)
    .addHelpText('after', `\n${examplesText('plan', help)}\n${help.exitCodes}`)
    .exitOverride()
    // Commander would only count them.
    .allowExcessArguments()
    .hook('preAction', (_, command) => {
      const first = command.args[command.registeredArguments.length]
      if (first !== undefined && command.registeredArguments.at(-1)?.variadic !== true)
        throw new CommanderError(exitStatus.unusable, 'commander.excessArguments', first)
    })
    .configureOutput({
      writeOut: (text) => host.writeHelp(text, 'stdout'),
      writeErr: (text) => host.writeHelp(text, 'stderr'),
      getOutHelpWidth: () => host.columns,
      getErrHelpWidth: () => host.columns,
      // Commander's own sentences are English: `usageSentence` says them in the user's language.
      outputError: () => {},
    })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => help.titles[title as keyof typeof help.titles] ?? title,
      // That each takes options need not be said thirteen times.
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`.replace(` ${help.options}`, '').trim(),
      minWidthToWrap: 30,
      optionDescription: (option) => option.description,
      // The value of an option that may go without one stands right behind it.
      optionTerm: (option) => option.flags.replace(/ \[(.*)\]$/, '[=$1]'),
    })

  const name = (command: string, summary: string, usage: string) =>
    program.command(command).summary(summary).description(sentence(summary)).usage(usage)
  for (const early of earlyCommands) name(early.name, help[early.name].summary, early.usage(help))
  for (const { name: late, summary, usage } of lateCommands)
    name(late, summary[host.language], `${usage[host.language]} ${help.options}`.trimStart())

  const define = async (asked: string): Promise<void> => {
    const command = program.commands.find((one) => one.name() === asked)
    if (command === undefined) return
    const early = earlyCommands.find((one) => one.name === asked)
    if (early !== undefined) early.define(command, help, { collect, act })
    const late = lateCommands.find((one) => one.name === asked)
    if (late === undefined) return
    const definition = await late.load()
    definition.define(command, { language: host.language, collect, defineOther: define, act })
    command.addHelpText('after', `\n${callsText(definition.examples, help)}`)
  }
  return { program, define }
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
