import type { Command } from 'commander'
import type { Language } from '../messages/messages.ts'
import type { Session } from './session.ts'

/** What the general help tells of a command whose options, help and work are read only when it is called: start-up is what users feel. */
export interface LateCommand {
  readonly name: string
  readonly summary: Readonly<Record<Language, string>>
  /** What stands behind the name in the general help. */
  readonly usage: Readonly<Record<Language, string>>
  readonly load: () => Promise<CommandDefinition>
}

/** A command's room exports one as `definition`. */
export interface CommandDefinition {
  /** Calls that the help shows; the tests run every one of them. */
  readonly examples: readonly string[]
  /** Adds arguments, options and the action to the command, which has its name, summary and usage already. */
  readonly define: (command: Command, tools: DefinitionTools) => void
}

export interface DefinitionTools {
  readonly language: Language
  /** For an option that may be repeated: its values in order. */
  readonly collect: (value: string, before?: readonly string[]) => readonly string[]
  /** Reads the options of another command, which till then is only known by name: for what tells of all of them. */
  readonly defineOther: (name: string) => Promise<void>
  /** Runs the work in an open session; its exit status becomes the program's. */
  readonly act: (work: (session: Session) => Promise<number>) => Promise<void>
}
