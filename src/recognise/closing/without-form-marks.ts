import type { Signature, Text } from '../../plan/plan.ts'
import type { Profile } from '../../profile/profile.ts'
import { sliceText } from '../slice-text.ts'

const fields = ['onBehalf', 'byOrder', 'byDelegation', 'forChief', 'acting'] as const

/** A signer without the marks of authority that the form prints in the very same letters (`TM.`, or `TM` that lost its stop); another mark (`TM/`) is the author's own and stays. */
export function withoutFormMarks(signature: Signature, { wording }: Profile): Signature {
  const bare = fields.flatMap((field) => {
    const text = signature[field]
    const rest = text === undefined ? undefined : withoutMark(text, wording.signature[field].v)
    return rest === undefined ? [] : [[field, rest] as const]
  })
  return { ...signature, ...Object.fromEntries(bare) }
}

function withoutMark(text: Text, mark: string): Text | undefined {
  const typed = text.value.startsWith(mark) ? mark : mark.replace(/\.$/, '')
  if (!text.value.startsWith(typed)) return undefined
  const rest = text.value.slice(typed.length)
  const blanks = rest.length - rest.trimStart().length
  // `TM.UBND`: the form parts the mark from the name by a blank, and the words stay the same; `TMX` is no mark.
  if (rest.trim() === '' || (blanks === 0 && !/[./]$/.test(typed))) return undefined
  return sliceText(text, typed.length + blanks)
}
