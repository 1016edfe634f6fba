import { getHeapStatistics } from 'node:v8'

/** MB of dead things that a thread may hold: a few hundred plans leave so much behind. */
const most = 12

/**
 * Collects what is dead once there is much of it; to be called between two items. V8 by itself waits until there is several times as much as lives, in
 * each thread. Does nothing where it does not let itself be asked (`--expose-gc` in bin/load-cli.js).
 */
export function openClearingUp(): () => void {
  const { gc } = globalThis
  if (gc === undefined) return () => {}
  const used = (): number => getHeapStatistics().used_heap_size / 1e6
  let least = Number.POSITIVE_INFINITY
  return () => {
    const now = used()
    least = Math.min(least, now)
    if (now < least + most) return
    gc()
    least = used()
  }
}
