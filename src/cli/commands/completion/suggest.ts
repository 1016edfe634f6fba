import type { Command } from 'commander'
import type { Session } from '../../session.ts'
import { fileSuggestions } from './file-suggestions.ts'
import { argumentsOf, takesFile, valuesOf } from './option-values.ts'

export interface Suggestion {
  readonly word: string
  readonly hint?: string
}

/** The program whose calls are completed; `define` reads the options of a command. */
export interface Completed {
  readonly program: Command
  readonly define: (name: string) => Promise<void>
}

/** What the last of some words can become: a command, an option, one of an option's values, a code, a plan with its subject, a folder, a revision of git. */
export async function suggest(
  words: readonly string[],
  { program, define }: Completed,
  session: Session,
): Promise<readonly Suggestion[]> {
  const typed = words.at(-1) ?? ''
  const before = words.slice(0, -1)
  const name = before.find((word, index) => !word.startsWith('-') && before[index - 1] !== '--lang')
  const command = program.commands.find((one) => one.name() === name)
  // This very command has its options already.
  if (command !== undefined && command.registeredArguments.length === 0 && command.options.length === 0)
    await define(command.name())

  const [option, value] = splitOption(typed, before)
  if (option === '--since') {
    const { revisionSuggestions } = await import('./revision-hints.ts')
    const start = typed === value ? '' : `${option}=`
    return (await revisionSuggestions(value, session)).map((one) => ({ ...one, word: start + one.word }))
  }
  if (option !== undefined) {
    const values = await valuesOf(option, command?.name())
    if (values !== undefined) {
      const start = typed === value ? '' : `${option}=`
      return starting(values, value).map((one) => ({ ...one, word: start + one.word }))
    }
    const takesValue = [...(command?.options ?? []), ...program.options].find(
      ({ long, short }) => long === option || short === option,
    )
    if (takesValue?.required === true) {
      // A unit, a day or a number is no file: better nothing than what is wrong.
      if (!takesFile(takesValue.long ?? option)) return []
      const start = typed === value ? '' : `${option}=`
      return fileSuggestions(value, undefined, session).map((one) => ({ ...one, word: start + one.word }))
    }
  }
  if (typed.startsWith('-')) return starting(optionsOf(command, program), typed)
  if (name === undefined || name === 'help') {
    const commands = program.commands.map((one) => ({ word: one.name(), hint: one.summary() }))
    return starting(commands, typed)
  }
  if (command === undefined) return []
  const fixed = await argumentsOf(name)
  if (fixed !== undefined) return starting(fixed, typed)
  const files = fileSuggestions(typed, name, session)
  // What stands behind `--` is a file.
  if (name !== 'diff' || before.includes('--')) return files
  const { revisionSuggestions } = await import('./revision-hints.ts')
  return [...files, ...(await revisionSuggestions(typed, session))]
}

/** The option whose value is being typed, and as far as it is: `--lang v`, `--lang=v`. */
function splitOption(typed: string, before: readonly string[]): readonly [option: string | undefined, value: string] {
  const joined = /^(--[a-z-]+)=(.*)$/su.exec(typed)
  if (joined !== null) return [joined[1], joined[2] ?? '']
  const last = before.at(-1)
  return [last?.startsWith('-') ? last : undefined, typed]
}

function optionsOf(command: Command | undefined, program: Command): readonly Suggestion[] {
  return [...(command?.options ?? []), ...program.options].flatMap(({ long, short, description }) => {
    const word = long ?? short
    return word === undefined ? [] : [{ word, hint: description }]
  })
}

function starting(all: readonly Suggestion[], typed: string): readonly Suggestion[] {
  return all.filter(({ word }) => word.toLowerCase().startsWith(typed.toLowerCase()))
}
