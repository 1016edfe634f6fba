import { numberAndSymbol } from '../../../compose/compose-number.ts'
import { comparePlans } from '../../../diff/compare-plans.ts'
import type { PlanChange } from '../../../diff/plan-change.ts'
import type { Session } from '../../session.ts'
import { type ComparedPair, type NamedVersion, shownVersion } from './compared-pair.ts'
import { diffSentences } from './diff-sentences.ts'
import { type ReadVersion, readVersion } from './read-version.ts'
import type { Version, VersionPair } from './version-pairs.ts'

/** A pair with its plans, for whoever prints them. */
export interface ReadPair {
  readonly compared: ComparedPair
  readonly before?: ReadVersion
  readonly after?: ReadVersion
}

/** Compares one plan in its two versions; undefined where one of them is no readable plan, which is told. Throws UserError where a file is refused. */
export async function comparePair(pair: VersionPair, session: Session): Promise<ReadPair | undefined> {
  const before = await readIt(pair.before, session)
  const after = await readIt(pair.after, session)
  if (before === 'unreadable' || after === 'unreadable') return undefined
  const changes = before === undefined || after === undefined ? [] : await compareVersions(before, after)
  const status = before === undefined ? 'added' : after === undefined ? 'dropped' : changes.length === 0 ? 'same' : 'changed'
  const alone = status === 'changed' || status === 'same' ? undefined : (after ?? before)
  const subject = alone?.plan.subject?.value
  const number = alone === undefined ? undefined : printedNumber(alone)
  const incomplete = [
    ...(before === undefined || before.errors === 0 ? [] : [{ name: shownIn(pair.before, session), errors: before.errors }]),
    ...(after === undefined || after.errors === 0 ? [] : [{ name: shownIn(pair.after, session), errors: after.errors }]),
  ]
  const say = diffSentences[session.language]
  for (const { name, errors } of incomplete) await session.complain(say.incomplete(name, errors))
  const compared: ComparedPair = {
    name: pair.name,
    ...(incomplete.length === 0 ? {} : { incomplete }),
    ...(pair.before === undefined ? {} : { before: named(pair.before) }),
    ...(pair.after === undefined ? {} : { after: named(pair.after) }),
    ...(pair.renamedFrom === undefined ? {} : { renamedFrom: pair.renamedFrom }),
    status,
    changes,
    ...(subject === undefined ? {} : { subject }),
    ...(number === undefined ? {} : { number }),
    lines: before?.kind === 'word' || after?.kind === 'word' ? 'unknown' : 'told',
  }
  return { compared, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }
}

async function compareVersions(before: ReadVersion, after: ReadVersion): Promise<readonly PlanChange[]> {
  if (before.kind === 'yaml' && after.kind === 'yaml') return comparePlans(before, after)
  const { asPrinted, repeatsTasks } = await import('./as-printed.ts')
  // Where both repeat their tasks in a matrix, a change is told at the task.
  const repeated = [before, after].every((version) => repeatsTasks(version, version.profile)) ? 'left-out' : 'kept'
  return comparePlans(asPrinted(before, before.profile, { repeated }), asPrinted(after, after.profile, { repeated }))
}

function printedNumber({ plan, profile }: ReadVersion): string | undefined {
  return plan.number === undefined || profile === undefined ? plan.number?.value : numberAndSymbol(plan, profile)
}

async function readIt(version: Version | undefined, session: Session): Promise<ReadVersion | 'unreadable' | undefined> {
  if (version === undefined) return undefined
  const read = await readVersion({ name: version.file, bytes: await version.read() }, session)
  if (read === undefined) {
    await session.complain(diffSentences[session.language].notRead(shownIn(version, session)))
    return 'unreadable'
  }
  return read
}

function shownIn(version: Version | undefined, { language }: Session): string {
  if (version === undefined) return ''
  const which = shownVersion(version, diffSentences[language])
  return which === undefined ? version.file : `${version.file} (${which})`
}

function named({ file, version, at }: Version): NamedVersion {
  return { file, ...(version === undefined ? {} : { version }), ...(at === undefined ? {} : { at }) }
}
