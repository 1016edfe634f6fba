import { foldName } from '../../language/agencies/fold-name.ts'
import type { HouseSigner } from '../house-rules.ts'

/** The signer of the office's list whose name stands in a signature; a title before it (`TS.`) is another rule's concern. */
export function signerOf(name: string, signers: readonly HouseSigner[]): HouseSigner | undefined {
  const written = ` ${foldName(name).replace(/\./g, ' ')}`
  return signers.find((signer) => written.endsWith(` ${foldName(signer.name)}`))
}
