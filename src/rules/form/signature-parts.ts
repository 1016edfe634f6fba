import type { ComponentKey } from '../../profile/profile.ts'
import type { FormReading } from './form-reading.ts'
import type { MeasuredPart } from './measured-part.ts'

const office: ReadonlySet<ComponentKey> = new Set(['signingBody', 'authority', 'position', 'positionDirect', 'concurrently'])

/** One signature: its lines of office, and under them the name, with another office above it where the signer has one. */
export interface SignatureParts {
  readonly office: readonly MeasuredPart[]
  readonly otherOffice: readonly MeasuredPart[]
  readonly name: MeasuredPart | undefined
  readonly hasNote: boolean
}

export function signaturesOf({ parts }: FormReading): readonly SignatureParts[] {
  const signatures = new Map<number, MeasuredPart[]>()
  for (const part of parts) {
    const { appendix, signature } = part.component ?? {}
    if (appendix !== undefined || signature === undefined) continue
    const lines = signatures.get(signature)
    if (lines === undefined) signatures.set(signature, [part])
    else lines.push(part)
  }
  return [...signatures.values()].map((lines) => ({
    office: lines.filter(({ key }) => office.has(key)),
    otherOffice: lines.filter(({ key }) => key === 'otherPosition'),
    name: lines.find(({ key }) => key === 'signerName'),
    hasNote: lines.some(({ key }) => key === 'signatureNote'),
  }))
}
