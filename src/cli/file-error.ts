/** An error of the operating system: its `code` (ENOENT, ENOSPC …) is all that a sentence needs. */
export interface FileError extends Error {
  readonly code: string
  /** What was asked of it, in its own word. */
  readonly syscall?: string
}

/** Whether the system refused (the user's concern), as opposed to a mistake of the program. */
export function isFileError(error: unknown): error is FileError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]/.test(error.code)
}
