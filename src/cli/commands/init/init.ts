import { join, resolve } from 'node:path'
import { UserError } from '../../../errors.ts'
import { type Family, families } from '../../../plan/plan.ts'
import { askOnTerminal, familyNamed } from '../../ask-on-terminal.ts'
import { exitStatus } from '../../exit-status.ts'
import { shownPath } from '../../find-plans.ts'
import { kindOfPath } from '../../kind-of-path.ts'
import type { Session } from '../../session.ts'
import { fillStarter, sampleAnswers } from '../../starter.ts'
import { writeNew } from '../../write-file.ts'

const defaultName = 'ke-hoach.plan.yaml'

/** `plan init`: a commented starter of a family; on a terminal it asks for the blanks, elsewhere it takes the sample's own words. */
export async function init(file: string | undefined, options: { readonly theThuc?: string }, session: Session): Promise<number> {
  const { io, say } = session
  if (file === '') throw new UserError(say.emptyArgument)
  const path = file === '-' ? undefined : targetOf(file, io.cwd)
  if (path !== undefined && kindOfPath(path) !== 'missing') throw new UserError(say.alreadyThere(shownPath(path, io.cwd)))
  const named = options.theThuc === undefined ? undefined : familyOf(options.theThuc, session)

  let family = named ?? 'nha_nuoc'
  let answers = sampleAnswers[family]
  if (io.stdin.isTTY && io.stderr.isTTY) {
    const asked = await askOnTerminal(named, session)
    family = asked.family
    answers = asked.answers
  }
  const text = fillStarter(family, answers)
  if (path === undefined) await session.print(text)
  else {
    await writeNew(path, text, session)
    await session.print(`${shownPath(path, io.cwd)}\n`)
    await session.note(say.nextStep(shownPath(path, io.cwd)))
  }
  return exitStatus.ok
}

/** A folder gets the default name, a bare name its ending: `so-hoa` is `so-hoa.plan.yaml`. */
function targetOf(file: string | undefined, cwd: string): string {
  const path = resolve(cwd, file ?? defaultName)
  if (kindOfPath(path) === 'folder') return join(path, defaultName)
  return /\.[a-z]+$/i.test(path) ? path : `${path}.plan.yaml`
}

function familyOf(value: string, { say }: Session): Family {
  const family = familyNamed(value)
  if (family === undefined) throw new UserError(say.badValue('--the-thuc', value, families))
  return family
}
