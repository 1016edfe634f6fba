import { isUserError } from '../../../errors.ts'
import { artefactTargets, checkArtefacts, writeArtefacts } from '../../artefacts.ts'
import { exitStatus } from '../../exit-status.ts'
import type { Session } from '../../session.ts'
import { comparePair, type ReadPair } from './compare-pair.ts'
import { diffSentences } from './diff-sentences.ts'
import type { Operands } from './split-operands.ts'
import { tellJson } from './tell-json.ts'
import { tellMarkdown } from './tell-markdown.ts'
import { tellPretty } from './tell-pretty.ts'
import { versionPairs } from './version-pairs.ts'

export const diffFormats = ['pretty', 'md', 'json', 'docx'] as const
export type DiffFormat = (typeof diffFormats)[number]

export interface DiffOptions {
  readonly staged?: boolean
  readonly format?: readonly string[]
  readonly out?: string
  readonly author?: string
  readonly exitCode?: boolean
}

/** `plan diff`: what became of plans between two files, or two versions of a repository. Differences are no findings: only `--exit-code` makes them 1. */
export async function diff(operands: Operands, options: DiffOptions, session: Session): Promise<number> {
  const { io, language } = session
  const say = diffSentences[language]
  const targets = artefactTargets({ names: diffFormats, usual: 'pretty' }, options, session)
  const pairs = await versionPairs(operands, options, session)
  const sources = pairs.flatMap(({ before, after }) => [before, after].flatMap((version) => version?.source ?? []))
  await checkArtefacts(targets, sources, session)
  let status: number = exitStatus.ok
  const read: ReadPair[] = []
  for (const pair of pairs) {
    io.interrupted.throwIfAborted()
    try {
      const compared = await comparePair(pair, session)
      if (compared === undefined) status = exitStatus.unusable
      else read.push(compared)
    } catch (error) {
      if (!isUserError(error)) throw error
      await session.complain(error.message)
      status = exitStatus.unusable
    }
  }
  const differ = read.some(({ compared }) => compared.status !== 'same')
  await writeArtefacts(targets, ({ format }) => made(format, read, options, session), session)
  if (pairs.length === 0 && targets.some(({ format }) => format === 'pretty')) await session.note(say.nothing)
  return status === exitStatus.ok && differ && options.exitCode === true ? exitStatus.findings : status
}

async function made(
  format: DiffFormat,
  read: readonly ReadPair[],
  options: DiffOptions,
  session: Session,
): Promise<string | Uint8Array> {
  const { language, colours, loudness } = session
  const pairs = read.map(({ compared }) => compared)
  if (format === 'json') return tellJson(pairs)
  // With -q only what differs is told.
  const told = loudness === 'quiet' ? pairs.filter(({ status }) => status !== 'same') : pairs
  if (format === 'md') return tellMarkdown(told, { language })
  if (format === 'pretty') return tellPretty(told, { language, colours: colours.stdout })
  const { trackedPlan } = await import('./tracked-plan.ts')
  return await trackedPlan(read, options.author, session)
}
