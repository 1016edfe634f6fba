import { resolve } from 'node:path'
import { UserError } from '../../../errors.ts'
import { type PlanFile, shownPath } from '../../find-plans.ts'
import { openRepository } from '../../git/repository.ts'
import { leadsOut } from '../../inside-folder.ts'
import { kindOfPath } from '../../kind-of-path.ts'
import { readPlan } from '../../read-plan.ts'
import type { Session } from '../../session.ts'
import type { NamedVersion } from './compared-pair.ts'
import { diffSentences } from './diff-sentences.ts'
import { revisionPairs } from './revision-pairs.ts'
import type { Operands } from './split-operands.ts'

/** A plan file in two versions; one is absent where the file is only in the other. */
export interface VersionPair {
  /** As it is shown. */
  readonly name: string
  readonly before?: Version
  readonly after?: Version
  readonly renamedFrom?: string
}

export interface Version extends NamedVersion {
  /** What is read on the disk: nothing may be written over it. */
  readonly source?: PlanFile
  /** Throws UserError where the system refuses. */
  readonly read: () => Promise<Uint8Array>
}

export interface PairOptions {
  readonly staged?: boolean
}

/** What is to be compared with what. Throws UserError where the operands mean nothing. */
export async function versionPairs(operands: Operands, options: PairOptions, session: Session): Promise<readonly VersionPair[]> {
  const { io, language } = session
  const say = diffSentences[language]
  const { all, before = all.length } = operands
  if (all.includes('')) throw new UserError(session.say.emptyArgument)
  const kinds = all.map((operand, i) => (i < before ? kindOf(operand, session) : 'path'))
  const isPair = operands.before === undefined && all.length === 2 && kinds.every((kind) => kind === 'file' || kind === 'object')
  if (isPair || (all.length === 2 && kinds.includes('object'))) {
    if (options.staged === true) throw new UserError(say.twoTimes)
    const [old, now] = await Promise.all(all.map((operand, i) => versionOf(operand, kinds[i] ?? 'file', session)))
    if (old === undefined || now === undefined) throw new UserError(say.badOperands)
    return [{ name: now.file, before: old, after: now }]
  }
  // Without `--` files may follow revisions, as git has it; what is neither is asked of git.
  const firstPath = kinds.findIndex((kind) => kind !== 'revision')
  const split = operands.before ?? (firstPath < 0 ? all.length : firstPath)
  const [revisions, paths] = [all.slice(0, split), all.slice(split)]
  const stray = operands.before === undefined ? paths.find((_, i) => kinds[split + i] === 'revision') : undefined
  if (stray !== undefined) throw new UserError(say.unknownOperand(stray))
  const option = paths.find((path) => /^-./.test(path) && kindOfPath(resolve(io.cwd, path)) === 'missing')
  if (option !== undefined) throw new UserError(say.optionsFirst(option))
  if (paths.includes('-') || kinds.includes('object')) throw new UserError(say.badOperands)
  return await revisionPairs(
    { revisions, paths: paths.map((path) => ({ path, absolute: resolve(io.cwd, path) })), staged: options.staged === true },
    session,
  )
}

type OperandKind = 'file' | 'path' | 'object' | 'revision'

/** A file that is there is the file, whatever git calls by its name; `HEAD~1:a.plan.yaml` is a file of a commit. */
function kindOf(operand: string, { io }: Session): OperandKind {
  if (operand === '-') return 'file'
  const kind = kindOfPath(resolve(io.cwd, operand))
  if (kind !== 'missing') return kind === 'folder' ? 'path' : 'file'
  return /^[^:]+:./.test(operand) ? 'object' : 'revision'
}

async function versionOf(operand: string, kind: OperandKind, session: Session): Promise<Version | undefined> {
  const { io, language } = session
  if (kind === 'file') {
    const file =
      operand === '-'
        ? { name: '<stdin>' }
        : { name: shownPath(resolve(io.cwd, operand), io.cwd), path: resolve(io.cwd, operand) }
    if (file.path !== undefined && leadsOut(file.path, io.cwd)) throw new UserError(session.say.leadsOut(file.name))
    return { file: file.name, source: file, read: () => readPlan(file, session) }
  }
  if (kind !== 'object') return undefined
  const repository = await openRepository('plan diff', session)
  const found = await repository.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', operand])
  const id = found.out.toString('utf8').trim()
  const bytes = found.status === 0 ? (await repository.contents([id])).get(id) : undefined
  if (bytes === undefined) throw new UserError(diffSentences[language].unknownOperand(operand))
  return { file: operand, read: async () => bytes }
}
