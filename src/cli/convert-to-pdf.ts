import { UserError } from '../errors.ts'
import { convertWithOffice } from './office.ts'
import type { Session } from './session.ts'

/** The PDF of a DOCX, made by LibreOffice. Throws UserError where it is not installed or makes no file. */
export async function convertToPdf(docx: Uint8Array, name: string, { io, say }: Session): Promise<Uint8Array> {
  const result = await convertWithOffice(docx, { from: 'docx', to: 'pdf' }, io)
  if (result.kind === 'done') return result.bytes
  if (result.kind === 'noFolder') throw new UserError(say.writeFailed(result.folder, result.code))
  throw new UserError(result.kind === 'noOffice' ? say.noOffice : say.officeFailed(name))
}
