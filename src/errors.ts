/** The program could not run as asked (usage, missing file, output in the way): exit 2. The message is for the user. */
export class UserError extends Error {
  override readonly name = 'UserError'
}
