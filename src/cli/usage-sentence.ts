import type { CommanderError } from 'commander'
import type { Sentences } from './sentences/sentences.ts'

/** What commander found wrong with the call, in the user's language. Its English sentence has the name in quotes and, after a line break, a suggestion; of superfluous arguments `createProgram` gives the first. */
export function usageSentence(error: CommanderError, say: Sentences): string {
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const suggestion = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(error.message)?.[1]
  switch (error.code) {
    case 'commander.unknownCommand':
      return say.unknownCommand(name, suggestion)
    case 'commander.unknownOption':
      return say.unknownOption(name, suggestion)
    case 'commander.missingArgument':
      return say.missingArgument(name)
    case 'commander.optionMissingArgument':
      return say.missingValue(name)
    case 'commander.excessArguments':
      return say.tooManyArguments(error.message)
    default:
      return error.message
  }
}
