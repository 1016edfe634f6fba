/** What stands on the command line, as far as words alone tell it. */
export interface Operands {
  readonly all: readonly string[]
  /** How many of them stand before `--`; absent where there is none. */
  readonly before?: number
}

/** Commander drops the `--` that tells revisions from files: how many operands stand behind it is counted in the raw arguments. */
export function splitOperands(all: readonly string[], argv: readonly string[]): Operands {
  const at = argv.indexOf('--')
  return at < 0 ? { all } : { all, before: all.length - (argv.length - at - 1) }
}
