import type { Signature, Text } from '../../plan/plan.ts'
import type { Profile } from '../../profile/profile.ts'
import { sliceText } from '../slice-text.ts'

const fields = ['onBehalf', 'byOrder', 'byDelegation', 'forChief', 'acting'] as const

/** A signer without the marks of authority that the form prints in the very same letters (`TM.`); another mark (`TM/`) is the author's own and stays. */
export function withoutFormMarks(signature: Signature, { wording }: Profile): Signature {
  const bare = fields.flatMap((field) => {
    const text = signature[field]
    const rest = text === undefined ? undefined : withoutMark(text, wording.signature[field].v)
    return rest === undefined ? [] : [[field, rest] as const]
  })
  return { ...signature, ...Object.fromEntries(bare) }
}

function withoutMark(text: Text, mark: string): Text | undefined {
  if (!text.value.startsWith(mark)) return undefined
  const rest = text.value.slice(mark.length)
  const blanks = rest.length - rest.trimStart().length
  // `TM.UBND`: the form parts the mark from the name by a blank, and the words stay the same; `TMX` is no mark.
  if (rest.trim() === '' || (blanks === 0 && !/[./]$/.test(mark))) return undefined
  return sliceText(text, mark.length + blanks)
}
