import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import {
  compose,
  fixPlan,
  formatPlan,
  importDocument,
  messageOf,
  renderDocx,
  renderMarkdown,
  validatePlan,
  validateWord,
  vi,
} from '../../dist/index.js'
import { mutateBytes, mutateText } from './mutate-text.js'

const today = { year: 2026, month: 11, day: 22 }
const how = { today, stage: 'draft' }
const reading = { today, say: (finding) => messageOf(vi, finding) }
const utf8 = new TextEncoder()

/** What is done with an input; whatever is thrown, or is not as it must be, is a crash. Each: inputs are made of `texts` by `next`. */
export const targets = {
  validate: (input) => {
    const { findings, text } = validatePlan({ name: 'a.plan.yaml', bytes: input }, how)
    for (const { range } of findings)
      if (!(range.start.line >= 1 && range.start.column >= 1)) throw new Error('a finding without a place')
    return text
  },
  render: async (input) => {
    const { plan, profile } = validatePlan({ name: 'a.plan.yaml', bytes: input }, how)
    if (plan === undefined || profile === undefined) return
    const document = compose(plan, profile, { today })
    renderMarkdown(document)
    const docx = await renderDocx(document, { modified: new Date(0) })
    // Both zip and XML are read again.
    new TextDecoder('utf-8', { fatal: true }).decode(unzipSync(docx)['word/document.xml'])
  },
  fmt: (input) => {
    const { text } = formatPlan({ name: 'a.plan.yaml', bytes: input })
    if (text === undefined) return
    const again = formatPlan({ name: 'a.plan.yaml', bytes: utf8.encode(text) })
    if (again.text !== text) throw new Error('formatting again changes the file')
  },
  fix: (input) => {
    fixPlan(input, 'suggestion', (bytes) => validatePlan({ name: 'a.plan.yaml', bytes }, how))
  },
  'import text': (input) => {
    importDocument({ name: 'a.txt', bytes: input }, reading)
  },
  'import markdown': (input) => {
    importDocument({ name: 'a.md', bytes: input }, reading)
  },
  'import word': (input) => {
    importDocument({ name: 'a.docx', bytes: input }, reading)
  },
  'validate word': (input) => {
    validateWord({ name: 'a.docx', bytes: input }, how)
  },
}

/** The bytes of the input for a target. */
export function inputFor(target, { yaml, printed, words }, next) {
  const pick = (list) => list[Math.floor(next() * list.length)]
  if (target === 'import text' || target === 'import markdown') return utf8.encode(mutateText(pick(printed), pick(printed), next))
  if (!target.endsWith('word')) {
    const text = utf8.encode(mutateText(pick(yaml), pick(yaml), next))
    return next() < 0.05 ? mutateBytes(text, next) : text
  }
  const file = pick(words)
  if (next() < 0.2) return mutateBytes(file, next)
  const parts = unzipSync(file)
  const name = pick(['word/document.xml', 'word/document.xml', 'word/styles.xml', 'word/footnotes.xml', '[Content_Types].xml'])
  if (parts[name] === undefined) return file
  const xml = strFromU8(parts[name])
  return zipSync({ ...parts, [name]: strToU8(next() < 0.5 ? mutateText(xml, xml, next) : mutateXml(xml, next)) }, { level: 0 })
}

/** Elements taken out, doubled or moved whole: XML that is read, and says what Word never would. */
function mutateXml(xml, next) {
  const pieces = xml.split(/(?=<)/)
  for (let i = 0; i < 1 + next() * 5; i++) {
    const at = Math.floor(next() * pieces.length)
    const count = 1 + Math.floor(next() * 12)
    const run = pieces.slice(at, at + count)
    if (next() < 0.4) pieces.splice(at, count)
    else pieces.splice(Math.floor(next() * pieces.length), 0, ...run)
  }
  return pieces.join('')
}
