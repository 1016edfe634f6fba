import { isAbsolute, join, resolve } from 'node:path'
import type { Io } from '../io.ts'

/** Where what was found in plans is kept between runs; undefined where nobody says whose home it is. */
export function cacheFolder({ env, platform, cwd }: Pick<Io, 'env' | 'platform' | 'cwd'>): string | undefined {
  const { PLAN_CACHE_DIR: own = '', XDG_CACHE_HOME: xdg = '', LOCALAPPDATA: local = '', HOME: home = '' } = env
  if (own !== '') return resolve(cwd, own)
  // A relative path is to be ignored (XDG Base Directory Specification 0.8).
  const shared = isAbsolute(xdg) ? xdg : homeCache(platform, { local, home })
  return shared === undefined ? undefined : join(shared, 'ke-hoach')
}

function homeCache(platform: string, { local, home }: { readonly local: string; readonly home: string }): string | undefined {
  if (platform === 'win32') return local === '' ? undefined : local
  if (!isAbsolute(home)) return undefined
  return platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache')
}
