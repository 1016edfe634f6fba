import { authorityMarkOf } from './authority-mark.ts'
import type { ClosingLine } from './closing-line.ts'
import { approvalLength, archiveWordLength, withoutDash } from './line-kind.ts'
import type { LineRole } from './read-lane.ts'

const roles: Readonly<Record<string, LineRole>> = {
  recipientsLabel: 'recipientsLabel',
  recipient: 'recipient',
  recipientMember: 'member',
  signingBody: 'signingBody',
  authority: 'authority',
  position: 'position',
  positionDirect: 'position',
  concurrently: 'concurrently',
  signatureNote: 'note',
  otherPosition: 'otherPosition',
  signerName: 'name',
  drafter: 'drafter',
  contact: 'contact',
  circulation: 'circulation',
}

/** The role of a line in a file that was printed in our styles; undefined where its style names none. `below`: the lines after it. */
export function styledRole(line: ClosingLine, below: ClosingLine | undefined): LineRole | undefined {
  const { style } = line.paragraph
  const role = style === undefined ? undefined : roles[style]
  switch (role) {
    case 'recipient': {
      // The archive copy is the last of the list.
      const isLast = below?.paragraph.style !== 'recipient' && below?.paragraph.style !== 'recipientMember'
      return isLast && archiveWordLength(withoutDash(line.text)) > 0 ? 'archive' : role
    }
    case 'authority':
      return authorityMarkOf(line.text) === undefined && approvalLength(line.text) > 0 ? 'approval' : role
    case 'position':
      return authorityMarkOf(line.text)?.field === 'acting' ? 'authority' : role
    default:
      return role
  }
}

/** Can only the closing have such a paragraph? The contact line and the circulation mark may stand elsewhere, too. */
export function isStyled({ paragraph: { style } }: ClosingLine): boolean {
  return style !== undefined && style !== 'contact' && style !== 'circulation' && roles[style] !== undefined
}
