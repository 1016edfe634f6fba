import { type Command, CommanderError } from 'commander'
import { examples, templateHelp } from './examples.ts'
import { exitStatus } from './exit-status.ts'
import type { DefinitionTools } from './late-command.ts'
import type { Sentences } from './sentences/sentences.ts'

type Help = Sentences['help']

/** A command whose help stands among the program's own sentences; its options are defined, and its work is loaded, when it is called. */
export interface EarlyCommand {
  readonly name: 'validate' | 'render' | 'import' | 'rules' | 'explain'
  /** What stands behind the name in the general help. */
  readonly usage: (help: Help) => string
  readonly define: (command: Command, help: Help, tools: Pick<DefinitionTools, 'collect' | 'act'>) => void
}

/** In the order of the general help, before those that are wholly rooms of their own (late-commands.ts). */
export const earlyCommands: readonly EarlyCommand[] = [
  {
    name: 'validate',
    usage: (help) => `[${help.arguments.paths}...] ${help.options}`,
    define: (command, help, { collect, act }) =>
      command
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
        .option('--watch', help.validate.watch)
        .option('--render', help.validate.render)
        .option(`-f, --format <${help.values.format}>`, help.validate.format, collect)
        .addHelpText('after', `\n${examplesText('validate', help)}`)
        .action((paths: string[], options) =>
          act(async (session) =>
            options.watch
              ? (await import('./watch/watch-commands.ts')).watchValidate(paths, options, session)
              : (await import('./commands/validate.ts')).validate(paths, options, session),
          ),
        ),
  },
  {
    name: 'render',
    usage: (help) => `<${help.arguments.files}...> ${help.options}`,
    define: (command, help, { collect, act }) =>
      command
        .argument(`[${help.arguments.files}...]`, help.render.files)
        .option(`-t, --to <${help.values.format}>`, help.render.to, collect)
        .option(`-o, --out <${help.values.path}>`, help.render.out)
        .option(`--template <${help.values.file}>`, help.render.template)
        .option(`--since <${help.values.ref}>`, help.render.since)
        .option('--watch', help.render.watch)
        .option('--final', help.render.final)
        .option('--force', help.render.force)
        .addHelpText('after', `\n${examplesText('render', help)}\n${templateText(help)}`)
        .action((files: string[], options) => {
          // Only a choice by git makes something of no file.
          if (files.length === 0 && options.since === undefined)
            throw new CommanderError(exitStatus.unusable, 'commander.missingArgument', `'${help.arguments.files}'`)
          return act(async (session) =>
            options.watch
              ? (await import('./watch/watch-commands.ts')).watchRender(files, options, session)
              : (await import('./commands/render.ts')).render(files, options, session),
          )
        }),
  },
  {
    name: 'import',
    usage: (help) => `<${help.arguments.files}...> ${help.options}`,
    define: (command, help, { collect, act }) =>
      command
        .argument(`<${help.arguments.files}...>`, help.import.files)
        .option(`-o, --out <${help.values.path}>`, help.import.out)
        .option(`--the-thuc <${help.values.family}>`, help.import.family)
        .option('--via-libreoffice', help.import.office)
        .option(`-f, --format <${help.values.format}>`, help.import.format, collect)
        .option('--force', help.import.force)
        .addHelpText('after', `\n${examplesText('import', help)}`)
        .action((files: string[], options) =>
          act(async (session) => (await import('./commands/import.ts')).importFiles(files, options, session)),
        ),
  },
  {
    name: 'rules',
    usage: (help) => help.options,
    define: (command, help, { collect, act }) =>
      command
        .option(`--group <${help.values.group}>`, help.rules.group, collect)
        .option(`--profile <${help.values.family}>`, help.rules.profile, collect)
        .option(`--severity <${help.values.severity}>`, help.rules.severity)
        .option(`-f, --format <${help.values.format}>`, help.rules.format)
        .addHelpText('after', `\n${examplesText('rules', help)}`)
        .action((options) => act(async (session) => (await import('./commands/rules.ts')).rules(options, session))),
  },
  {
    name: 'explain',
    usage: (help) => `<${help.arguments.code}> ${help.options}`,
    define: (command, help, { act }) =>
      command
        .argument(`<${help.arguments.code}>`, help.explain.code)
        .addHelpText('after', `\n${examplesText('explain', help)}`)
        .action((code: string) => act(async (session) => (await import('./commands/explain.ts')).explain(code, session))),
  },
]

/** The calls that a command's help ends with. */
export function examplesText(command: keyof typeof examples, help: Help): string {
  return callsText(examples[command], help)
}

export function callsText(calls: readonly string[], help: Help): string {
  return `${help.examplesTitle}\n${calls.map((line) => `  ${line}\n`).join('')}`
}

function templateText(help: Help): string {
  return [help.render.templateData, `  ${templateHelp.fields.join(', ')}`, `  ${templateHelp.example}`, ''].join('\n')
}
