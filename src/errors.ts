/** The program could not run as asked (usage, missing file, output in the way): exit 2. The message is for the user. */
export class UserError extends Error {
  override readonly name = 'UserError'
}

/** Also for an error that was thrown in another bundle of the same program, where the class is not the same object. */
export function isUserError(error: unknown): error is UserError {
  return error instanceof Error && error.name === 'UserError'
}
