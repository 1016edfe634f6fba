/** What the process says to its caller. */
export const exitStatus = {
  /** Nothing at the failing level. */
  ok: 0,
  /** Findings: errors, or more warnings than `--max-warnings` allows. */
  findings: 1,
  /** Could not run as asked: usage, missing file, output in the way. */
  unusable: 2,
  /** A bug in the program. */
  bug: 3,
  interrupted: 130,
} as const
