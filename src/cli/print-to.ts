import { UserError } from '../errors.ts'
import { isFileError } from './file-error.ts'
import type { Output } from './io.ts'
import type { Sentences } from './sentences/sentences.ts'

/** Writes all of it before it returns. A reader who has seen enough (`plan validate | head`) is no error; a full disk is. */
export function printTo(stream: Output, data: string | Uint8Array, say: Sentences): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(data, (error) => {
      if (!error || (isFileError(error) && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED'))) resolve()
      else reject(isFileError(error) ? new UserError(say.streamFailed(error.code)) : error)
    })
  })
}

/** A failed write is answered where it was made; without a listener Node would end the process for it. */
export function guardStreams(...streams: readonly Output[]): void {
  for (const stream of streams) if (stream.listenerCount('error') === 0) stream.on('error', () => {})
}
