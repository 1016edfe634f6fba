import { UserError } from '../../errors.ts'
import { exitStatus } from '../exit-status.ts'
import type { Session } from '../session.ts'

const widest = 100
const defaultColumns = 80

/** `plan explain`: what a code or a name is about, why, by which provision, with its examples. */
export async function explain(word: string, session: Session): Promise<number> {
  const { say, language, colours, io } = session
  const { describeCode, explanationText, findCode } = await import('../../explain/explain.ts')
  const found = findCode(word)
  if (!('code' in found)) throw new UserError(say.unknownCode(word, found.suggestion))
  const columns = Math.min(widest, io.stdout.columns ?? defaultColumns)
  await session.print(explanationText(describeCode(found.code, language), { language, colours: colours.stdout, columns }))
  return exitStatus.ok
}
