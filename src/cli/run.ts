import { type Command, CommanderError } from 'commander'
import { isUserError } from '../errors.ts'
import { earlyCommands } from './early-commands.ts'
import { exitStatus } from './exit-status.ts'
import { isFileError } from './file-error.ts'
import type { Io } from './io.ts'
import { lateCommands } from './late-commands.ts'
import { guardStreams, printTo } from './print-to.ts'
import { createProgram } from './program.ts'
import type { Sentences } from './sentences/sentences.ts'
import { vi } from './sentences/vi.ts'
import { languageOf, openSession } from './session.ts'
import { usageSentence } from './usage-sentence.ts'
import { version } from './version.ts'

export { type Io, processIo } from './io.ts'

const defaultColumns = 80

/** The whole command line: reads `argv` (without node and script), works in `io`, returns the exit status and never throws. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const language = languageOf(argv)
  const say = language === 'en' ? (await import('./sentences/en.ts')).en : vi
  guardStreams(io.stdout, io.stderr)
  try {
    return await dispatch(argv, io, say)
  } catch (error) {
    if (io.interrupted.aborted || isAbort(error)) return exitStatus.interrupted
    return await answer(error, argv, io, say)
  }
}

async function dispatch(argv: readonly string[], io: Io, say: Sentences): Promise<number> {
  let status: number = exitStatus.ok
  const help = { stdout: '', stderr: '' }
  const { program, define } = createProgram({
    language: languageOf(argv),
    say,
    columns: io.stdout.columns ?? defaultColumns,
    writeHelp: (text, where) => {
      help[where] += text
    },
    open: (options) => openSession(io, languageOf(argv), say, options),
    finish: (result) => {
      status = result
    },
  })
  const [first, second] = wordsOf(argv)
  await define((first === 'help' ? second : first) ?? '')
  try {
    await program.parseAsync(withFixLevel(withoutHelpFor(argv, program)), { from: 'user' })
  } catch (error) {
    // Help and version end with an exception too (commander#2495).
    if (!(error instanceof CommanderError) || (help.stdout === '' && help.stderr === '')) throw error
    await printTo(io.stdout, help.stdout, say)
    await printTo(io.stderr, help.stderr, say)
    return error.exitCode === 0 ? exitStatus.ok : exitStatus.unusable
  }
  return status
}

/** Commander would take the path behind a bare `--fix` for its value. */
function withFixLevel(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--')
  return argv.map((argument, index) => (argument === '--fix' && (end < 0 || index < end) ? '--fix=an-toan' : argument))
}

/** The arguments that are no options, the command first. */
function wordsOf(argv: readonly string[]): readonly string[] {
  return argv.filter((argument, index) => !argument.startsWith('-') && argv[index - 1] !== '--lang')
}

/** Help on a command that there is not (`preview --help`, `help preview`) is a mistake in its name, for which commander would show the general help. */
function withoutHelpFor(argv: readonly string[], { commands }: { readonly commands: readonly Command[] }): readonly string[] {
  const [first, second] = wordsOf(argv)
  const asked = first === 'help' ? second : first
  const isHelp = first === 'help' || argv.includes('--help') || argv.includes('-h')
  if (!isHelp || asked === undefined || asked === 'help' || commands.some((command) => command.name() === asked)) return argv
  return [asked]
}

/** Says on stderr what went wrong, and with which status that ends. */
async function answer(error: unknown, argv: readonly string[], io: Io, say: Sentences): Promise<number> {
  // Where even stderr cannot be written there is nobody left to tell.
  const complain = (text: string) => printTo(io.stderr, `plan: ${text}\n`, say).catch(() => {})
  if (error instanceof CommanderError) {
    const file = await fileForCommand(error, argv, io)
    if (file !== undefined) {
      await complain(say.fileNotCommand(file))
      return exitStatus.unusable
    }
    await complain(`${usageSentence(error, say)}\n${say.seeHelp(helpCommand(argv))}`)
    return exitStatus.unusable
  }
  if (isUserError(error)) {
    await complain(error.message)
    return exitStatus.unusable
  }
  if (isWithoutFolder(error)) {
    await complain(say.noWorkingFolder)
    return exitStatus.unusable
  }
  const debug = argv.includes('--debug')
  const message = error instanceof Error ? error.message : String(error)
  const detail = debug && error instanceof Error ? error.stack : say.bugHint
  await complain(`${say.bug(message, version)}\n${detail}`)
  return exitStatus.bug
}

/** The file that stands where a command should. */
async function fileForCommand({ code }: CommanderError, argv: readonly string[], io: Io): Promise<string | undefined> {
  const [first] = wordsOf(argv)
  if (code !== 'commander.unknownCommand' || first === undefined) return undefined
  const { isFileOrFolder } = await import('./is-file-or-folder.ts')
  return isFileOrFolder(first, io.cwd) ? first : undefined
}

function helpCommand([first]: readonly string[]): string {
  const names = [...earlyCommands, ...lateCommands].map(({ name }) => name)
  const known = names.find((name) => name === first)
  return known === undefined ? 'plan' : `plan ${known}`
}

/** The folder that the call stands in was removed: the system cannot tell where that is. */
function isWithoutFolder(error: unknown): boolean {
  return isFileError(error) && error.syscall === 'uv_cwd'
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}
