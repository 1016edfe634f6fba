import { fstatSync, writeSync } from 'node:fs'
import type { Output } from './io.ts'

/**
 * Standard output or standard error. Node's own stream takes milliseconds to open, because it brings sockets and terminals along; into a file or a pipe,
 * where Node writes at once anyway, the bytes are written without it. `stream` opens Node's own, for terminals, and for a pipe that is full for now.
 */
export function openOutput(fd: 1 | 2, stream: () => Output, platform: string): Output {
  if (platform === 'win32' || !isPlain(fd)) return stream()
  let slow: Output | undefined
  const writeSlowly: Output['write'] = (data, done) => {
    slow ??= stream()
    if (slow.listenerCount('error') === 0) slow.on('error', () => {})
    return slow.write(data, done)
  }
  const write: Output['write'] = (data, done = () => {}) => {
    if (slow !== undefined) return writeSlowly(data, done)
    const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data
    let at = 0
    try {
      while (at < bytes.length) at += writeSync(fd, bytes, at)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return writeSlowly(bytes.subarray(at), done)
      done(error as Error)
      return false
    }
    done()
    return true
  }
  return { write, on: () => {}, listenerCount: () => 1 }
}

/** A file, a pipe, or a socket that stands for one: no terminal. */
function isPlain(fd: number): boolean {
  try {
    const kind = fstatSync(fd)
    return kind.isFile() || kind.isFIFO() || kind.isSocket()
  } catch {
    return false
  }
}
