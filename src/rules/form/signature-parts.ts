import type { ComponentKey } from '../../profile/profile.ts'
import type { FormReading } from './form-reading.ts'
import type { MeasuredPart } from './measured-part.ts'

const office: ReadonlySet<ComponentKey> = new Set(['authority', 'position', 'positionDirect', 'concurrently'])

/** One signature: its lines of office, and the name under them. */
export interface SignatureParts {
  readonly office: readonly MeasuredPart[]
  readonly name: MeasuredPart | undefined
  readonly hasNote: boolean
}

export function signaturesOf({ parts }: FormReading): readonly SignatureParts[] {
  const own = parts.filter(({ component }) => component?.appendix === undefined)
  const numbers = new Set(own.flatMap(({ component }) => component?.signature ?? []))
  return [...numbers].map((number) => {
    const lines = own.filter(({ component }) => component?.signature === number)
    return {
      office: lines.filter(({ key }) => office.has(key)),
      name: lines.find(({ key }) => key === 'signerName'),
      hasNote: lines.some(({ key }) => key === 'signatureNote'),
    }
  })
}
