import { textOf } from '../xml/children.ts'
import type { XmlElement } from '../xml.ts'
import { alternative } from './alternate-content.ts'
import { fieldName, isCounter } from './fields.ts'
import type { ParagraphDraft } from './paragraph-draft.ts'
import { readRun } from './read-run.ts'
import type { RunReading } from './reading.ts'
import { unreadText } from './unread-text.ts'

/** Properties, which hold no words. */
const passedOver: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'm:oMathParaPr',
])

/** Reads what is inside a paragraph, or inside something in it. What is not known but has words inside is read through. */
export function readRuns(inside: XmlElement, reading: RunReading): void {
  for (const child of inside.children) {
    if (typeof child === 'string' || passedOver.has(child.name)) continue
    readInline(child, reading)
  }
}

function readInline(child: XmlElement, reading: RunReading): void {
  const { draft } = reading
  const author = child.attributes['w:author']
  switch (child.name) {
    case 'w:r':
      readRun(child, reading)
      return
    case 'w:ins': {
      const from = draft.runs.length
      const start = draft.runs.at(-1)?.text.length ?? 0
      readRuns(child, reading)
      draft.change('inserted', textSince(draft, from, start), author)
      return
    }
    case 'w:del':
      draft.change('deleted', unreadText(child), author)
      return
    case 'w:moveFrom':
      draft.change('moved', unreadText(child), author)
      return
    case 'w:hyperlink':
      readRuns(child, { ...reading, field: reading.field ?? 'HYPERLINK' })
      return
    case 'w:fldSimple':
      readSimpleField(child, reading)
      return
    case 'mc:AlternateContent': {
      const branch = alternative(child)
      if (branch) readRuns(branch, reading)
      return
    }
    case 'm:oMath':
      draft.text(
        textOf(child),
        reading.place.story.context.styles.runLook(undefined, reading.styleId, undefined, reading.place.table),
      )
      return
    default:
      readRuns(child, reading)
  }
}

/** 17.16.19: the instruction is an attribute, the result is inside. */
function readSimpleField(child: XmlElement, reading: RunReading): void {
  const field = fieldName(child.attributes['w:instr'] ?? '')
  const before = reading.draft.printed()
  readRuns(child, { ...reading, field })
  if (reading.draft.printed() !== before || !isCounter(field)) return
  const { styles } = reading.place.story.context
  reading.draft.sign({ text: '', look: styles.runLook(undefined, reading.styleId, undefined, reading.place.table), field })
}

function textSince({ runs }: ParagraphDraft, from: number, start: number): string {
  const grown = from === 0 ? '' : (runs[from - 1]?.text.slice(start) ?? '')
  return (
    grown +
    runs
      .slice(from)
      .map(({ text }) => text)
      .join('')
  )
}
