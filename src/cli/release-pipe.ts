import { closeSync, constants, openSync } from 'node:fs'

/** Lets a named pipe that nobody writes to be given up: whoever opens it to read waits in the system, where no signal of ours is heard, until it is opened to write. */
export function releaseWhenInterrupted(path: string, interrupted: AbortSignal): void {
  const release = () => {
    try {
      closeSync(openSync(path, constants.O_WRONLY | constants.O_NONBLOCK))
    } catch {
      // Nobody waits for it any more, or it is not ours to open.
    }
  }
  if (interrupted.aborted) release()
  else interrupted.addEventListener('abort', release, { once: true })
}
