import { today } from '../clock.ts'
import type { Session } from '../session.ts'
import { buildIdentity } from './build-identity.ts'
import { cacheFolder } from './cache-folder.ts'
import { type FileCache, openCache } from './open-cache.ts'

/** The cache of a run over several files; undefined where there is none: it is not wanted, has no folder, or nobody knows which program this is. */
export function cacheFor(session: Session): FileCache | undefined {
  const { io, cache } = session
  const folder = cacheFolder(io)
  if (cache === 'off' || folder === undefined || buildIdentity === undefined) return undefined
  const { year, month, day } = today(session)
  // The rules ask the day: what was found yesterday may not be so today. Letters and their order are those of the runtime.
  return openCache({ folder, identity: [buildIdentity, io.runtime, `${year}-${month}-${day}`], cwd: io.cwd })
}
