import { isOn } from '../styles/on-off.ts'
import { childOf, valOf } from '../xml/children.ts'
import type { XmlElement } from '../xml.ts'

/** The fields that are open where a text is read. A complex field runs over several runs, often over several paragraphs (ECMA-376-1, 17.16.18). */
export interface Fields {
  /** Is text here printed? The instruction of a field is not. */
  readonly isPrinted: () => boolean
  /** First word of the innermost field's instruction; before it the counter that it prints on a condition: `PAGE IF`. */
  readonly name: () => string | undefined
  /** `sign` is `w:fldChar`. Where it ends a field: that field. */
  readonly meet: (sign: XmlElement) => ClosedField | undefined
  readonly instruct: (text: string) => void
  /** A text of a result was printed. */
  readonly printed: () => void
}

export interface ClosedField {
  readonly name: string
  readonly instruction: string
  /** Nothing of it has been printed: it has no stored result. */
  readonly isEmpty: boolean
  /** Of a check box that a form has: whether it is ticked. */
  readonly checked?: boolean
}

interface Open {
  instruction: string
  isResult: boolean
  isEmpty: boolean
  readonly sign: XmlElement
  /** A field that counts pages, asked for in this one's instruction: `IF { PAGE } > 1 { PAGE }` prints it, or nothing. */
  counter?: string
}

/** Fields of the paragraphs inside `root`. A sign without its partner is passed over, so that a broken field hides no word. */
export function openFields(root: XmlElement): Fields {
  const open: Open[] = []
  let valid: ReadonlySet<XmlElement> | undefined
  return {
    isPrinted: () => open.every(({ isResult }) => isResult),
    name: () => {
      const innermost = open.at(-1)
      return innermost && nameOf(innermost)
    },
    meet: (sign) => {
      valid ??= pairedSigns(root)
      if (!valid.has(sign)) return undefined
      const innermost = open.at(-1)
      switch (sign.attributes['w:fldCharType']) {
        case 'begin':
          open.push({ instruction: '', isResult: false, isEmpty: true, sign })
          return undefined
        case 'separate':
          if (innermost) innermost.isResult = true
          return undefined
        default:
          open.pop()
          if (innermost) leaveCounter(innermost, open.at(-1))
          return innermost && closed(innermost)
      }
    },
    instruct: (text) => {
      const innermost = open.at(-1)
      if (innermost && !innermost.isResult) innermost.instruction += text
    },
    printed: () => {
      for (const field of open) field.isEmpty = false
    },
  }
}

function nameOf({ instruction, counter }: Open): string {
  return [...(counter === undefined ? [] : [counter]), fieldName(instruction)].join(' ')
}

function leaveCounter(inner: Open, outer: Open | undefined): void {
  const name = fieldName(inner.instruction)
  if (outer !== undefined && !outer.isResult && (isCounter(name) || inner.counter !== undefined))
    outer.counter = inner.counter ?? name
}

/** ` PAGE  \* MERGEFORMAT ` → `PAGE` */
export function fieldName(instruction: string): string {
  return /[^\s\\"]{1,40}/.exec(instruction)?.[0].toUpperCase() ?? ''
}

function closed(field: Open): ClosedField {
  const { instruction, isEmpty, sign } = field
  const checkBox = childOf(childOf(sign, 'w:ffData'), 'w:checkBox')
  const checked = childOf(checkBox, 'w:checked') ? (valOf(checkBox, 'w:checked') ?? '1') : (valOf(checkBox, 'w:default') ?? '0')
  return {
    name: nameOf(field),
    instruction: instruction.trim(),
    isEmpty,
    ...(checkBox && { checked: isOn(checked) }),
  }
}

/** Signs of the fields that are begun and ended; what is deleted or lies in a text box does not belong to them. */
function pairedSigns(root: XmlElement): ReadonlySet<XmlElement> {
  const open: XmlElement[][] = []
  const valid = new Set<XmlElement>()
  const meet = (sign: XmlElement): void => {
    const type = sign.attributes['w:fldCharType']
    if (type === 'begin') open.push([sign])
    else if (type === 'separate') open.at(-1)?.push(sign)
    else if (type === 'end') for (const paired of [...(open.pop() ?? []), sign]) valid.add(paired)
  }
  const visit = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string' || apart.has(child.name)) continue
      if (child.name === 'w:fldChar') meet(child)
      else visit(child)
    }
  }
  visit(root)
  return valid
}

const apart: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:txbxContent', 'mc:Fallback', 'w:pPr', 'w:rPr'])

/** The words that a field shows which Word draws out of the instruction itself: `MACROBUTTON Macro [words]`. */
export function shownInstruction({ name, instruction }: ClosedField): string | undefined {
  if (name !== 'MACROBUTTON' && name !== 'GOTOBUTTON') return undefined
  return /^\S+\s+\S+\s+(.*)$/s.exec(instruction)?.[1]
}

/** Fields that print a number whether a result is stored or not. */
export function isCounter(field: string): boolean {
  return /^(?:PAGE|NUMPAGES|SECTIONPAGES)(?: |$)/.test(field)
}
