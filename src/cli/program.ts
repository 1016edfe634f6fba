import { Command, CommanderError } from 'commander'
import type { Language } from '../messages/messages.ts'
import { explain } from './commands/explain.ts'
import { render } from './commands/render.ts'
import { rules } from './commands/rules.ts'
import { validate } from './commands/validate.ts'
import { examples, templateHelp } from './examples.ts'
import { exitStatus } from './exit-status.ts'
import type { LateCommand } from './late-command.ts'
import { lateCommands } from './late-commands.ts'
import type { Sentences } from './sentences/sentences.ts'
import type { GlobalOptions, Session } from './session.ts'
import { version } from './version.ts'

export interface Program {
  readonly program: Command
  /** Reads the definition of a command that is a room of its own: before its call, or its help, is parsed. */
  readonly defineLate: (command: LateCommand) => Promise<void>
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
 * The commander programme: names, options and help in one language. Start-up is what users feel: the heavy library is loaded
 * by the command that needs it, while the small code of the commands comes along, since every further file costs a millisecond or more.
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
    .addHelpText('after', `\n${examplesText('plan')}\n${help.exitCodes}`)
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
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`.trim(),
      optionDescription: (option) => option.description,
      // The value of an option that may go without one stands right behind it.
      optionTerm: (option) => option.flags.replace(/ \[(.*)\]$/, '[=$1]'),
    })

  program
    .command('validate')
    .summary(help.validate.summary)
    .description(sentence(help.validate.summary))
    .usage(`[${help.arguments.paths}...] ${help.options}`)
    .argument(`[${help.arguments.paths}...]`, help.validate.paths)
    .option('--final', help.validate.final)
    .option(`--only <${help.values.rules}>`, help.validate.only, collect)
    .option(`--skip <${help.values.rules}>`, help.validate.skip, collect)
    .option(`--severity <${help.values.severity}>`, help.validate.severity)
    .option(`--max-warnings <${help.values.count}>`, help.validate.maxWarnings)
    .option('--fix [an-toan|goi-y]', help.validate.fix)
    .option('--diff', help.validate.diff)
    .option(`--baseline <${help.values.file}>`, help.validate.baseline)
    .option('--update-baseline', help.validate.updateBaseline)
    .option('--staged', help.validate.staged)
    .option(`--since <${help.values.ref}>`, help.validate.since)
    .option('--render', help.validate.render)
    .option(`-f, --format <${help.values.format}>`, help.validate.format, collect)
    .addHelpText('after', `\n${examplesText('validate')}`)
    .action((paths: string[], options) => act((session) => validate(paths, options, session)))

  program
    .command('render')
    .summary(help.render.summary)
    .description(sentence(help.render.summary))
    .usage(`<${help.arguments.files}...> ${help.options}`)
    .argument(`[${help.arguments.files}...]`, help.render.files)
    .option(`-t, --to <${help.values.format}>`, help.render.to, collect)
    .option(`-o, --out <${help.values.path}>`, help.render.out)
    .option(`--template <${help.values.file}>`, help.render.template)
    .option(`--since <${help.values.ref}>`, help.render.since)
    .option('--final', help.render.final)
    .option('--force', help.render.force)
    .addHelpText('after', `\n${examplesText('render')}\n${templateText()}`)
    .action((files: string[], options) => {
      // Only a choice by git makes something of no file.
      if (files.length === 0 && options.since === undefined)
        throw new CommanderError(exitStatus.unusable, 'commander.missingArgument', `'${help.arguments.files}'`)
      return act((session) => render(files, options, session))
    })

  program
    .command('import')
    .summary(help.import.summary)
    .description(sentence(help.import.summary))
    .usage(`<${help.arguments.files}...> ${help.options}`)
    .argument(`<${help.arguments.files}...>`, help.import.files)
    .option(`-o, --out <${help.values.path}>`, help.import.out)
    .option(`--the-thuc <${help.values.family}>`, help.import.family)
    .option('--via-libreoffice', help.import.office)
    .option(`-f, --format <${help.values.format}>`, help.import.format, collect)
    .option('--force', help.import.force)
    .addHelpText('after', `\n${examplesText('import')}`)
    .action((files: string[], options) =>
      act(async (session) => (await import('./commands/import.ts')).importFiles(files, options, session)),
    )

  program
    .command('rules')
    .summary(help.rules.summary)
    .description(sentence(help.rules.summary))
    .usage(help.options)
    .option(`--group <${help.values.group}>`, help.rules.group, collect)
    .option(`--profile <${help.values.family}>`, help.rules.profile, collect)
    .option(`--severity <${help.values.severity}>`, help.rules.severity)
    .option(`-f, --format <${help.values.format}>`, help.rules.format)
    .addHelpText('after', `\n${examplesText('rules')}`)
    .action((options) => act((session) => rules(options, session)))

  program
    .command('explain')
    .summary(help.explain.summary)
    .description(sentence(help.explain.summary))
    .usage(`<${help.arguments.code}> ${help.options}`)
    .argument(`<${help.arguments.code}>`, help.explain.code)
    .addHelpText('after', `\n${examplesText('explain')}`)
    .action((code: string) => act((session) => explain(code, session)))

  for (const late of lateCommands) {
    const usage = late.usage[host.language]
    program
      .command(late.name)
      .summary(late.summary[host.language])
      .description(sentence(late.summary[host.language]))
      .usage(usage === '' ? help.options : `${usage} ${help.options}`)
  }
  return {
    program,
    defineLate: async ({ name, load }) => {
      const command = program.commands.find((one) => one.name() === name)
      if (command === undefined) return
      const { define, examples: calls } = await load()
      define(command, { language: host.language, collect, act })
      command.addHelpText('after', `\n${linesOf(calls)}`)
    },
  }

  function templateText(): string {
    return [help.render.templateData, `  ${templateHelp.fields.join(', ')}`, `  ${templateHelp.example}`, ''].join('\n')
  }

  function examplesText(command: keyof typeof examples): string {
    return linesOf(examples[command])
  }

  function linesOf(calls: readonly string[]): string {
    return `${help.examplesTitle}\n${calls.map((line) => `  ${line}\n`).join('')}`
  }
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
