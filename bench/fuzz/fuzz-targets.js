import { readFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import {
  comparedPlan,
  comparePlans,
  compose,
  en,
  fixPlan,
  formatPlan,
  importDocument,
  messageOf,
  renderDocx,
  renderMarkdown,
  renderTemplate,
  validatePlan,
  validateWord,
  vi,
} from '../../dist/index.js'
import { icsOf, judgeRepository, planGraph, recordPlan, repositoryOf, taskEvents, taskList } from '../../dist/repository.js'
import { mutateBytes, mutateText } from './mutate-text.js'

const today = { year: 2026, month: 11, day: 22 }
const how = { today, stage: 'draft' }
const reading = { today, say: (finding) => messageOf(vi, finding) }
const utf8 = new TextEncoder()
const sample = readFileSync(new URL('../../examples/ke-hoach-so-noi-vu.plan.yaml', import.meta.url))

/** What is done with an input; whatever is thrown, or is not as it must be, is a crash. `original` is a text of the same kind without a fault. */
export const targets = {
  validate: (input) => {
    const { findings, text } = validatePlan({ name: 'a.plan.yaml', bytes: input }, how)
    for (const finding of findings) {
      const { start, end } = finding.range
      if (!(start.line >= 1 && start.column >= 1 && end.offset >= start.offset)) throw new Error('a finding without a place')
      for (const words of [vi, en]) if (messageOf(words, finding) === '') throw new Error('a finding without words')
    }
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
  diff: (input, original) => {
    const before = once(compared, original, toCompare)
    const after = toCompare(input)
    if (before === undefined || after === undefined) return
    comparePlans(before, after)
    if (comparePlans(after, after).length > 0) throw new Error('a plan differs from itself')
  },
  // What register, tasks and graph show.
  repository: (input, original) => {
    const records = [once(recorded, original, toRecord), toRecord(input)].flatMap((record) => record ?? [])
    const repository = repositoryOf(JSON.parse(JSON.stringify(records)), { today })
    for (const finding of judgeRepository(records, { today })) messageOf(vi, finding)
    repository.register()
    repository.references()
    planGraph(repository)
    const question = { on: today, overdue: false }
    taskList(records, question)
    const { events } = taskEvents(records, question, { words: (_, task) => ({ summary: task.text, description: task.text }) })
    for (const line of icsOf(events, { name: 'a' }).split('\r\n'))
      if (/[\r\n]/.test(line) || utf8.encode(line).length > 75) throw new Error(`a line that is none of iCalendar: ${line}`)
  },
  template: async (input) => {
    const source = new TextDecoder().decode(input)
    await renderTemplate(once(composed, sample, toCompose), { name: 'a.hbs', source }, { language: 'vi' })
  },
}

const usual = [
  'validate', 'render', 'import text', 'fmt', 'validate', 'import word', 'repository', 'validate', 'import markdown', 'fmt',
  'fix', 'validate', 'validate word', 'import word', 'diff', 'validate', 'import word', 'fmt', 'repository', 'render',
] // biome-ignore format: a list to be read across

/** Which target a number is for: the cheap ones, and those that more people's files reach, more often. An odd count, so that two threads share all of them. */
export const turns = [...usual, ...usual, 'template']

function toCompare(bytes) {
  const { plan, reading } = validatePlan({ name: 'a.plan.yaml', bytes }, how)
  return plan && comparedPlan(plan, reading)
}

function toRecord(bytes) {
  return recordPlan({ name: 'a.plan.yaml', bytes }, { today })
}

function toCompose(bytes) {
  const { plan, profile } = validatePlan({ name: 'a.plan.yaml', bytes }, how)
  return compose(plan, profile, { today })
}

/** What is made of the same bytes over and over. */
function once(known, key, make) {
  if (!known.has(key)) known.set(key, make(key))
  return known.get(key)
}

const compared = new Map()
const recorded = new Map()
const composed = new Map()
const unpacked = new Map()
const encoded = new Map()

/** The bytes of the input for a target, and of a text without a fault beside it. */
export function inputFor(target, { yaml, printed, words, templates }, next) {
  const pick = (list) => list[Math.floor(next() * list.length)]
  if (target === 'import text' || target === 'import markdown') {
    // Often a part of it: shorter, and as strange as what people keep of a document.
    const [text, other] = [pick(printed), pick(printed)]
    const at = Math.floor(next() * text.length)
    return { input: utf8.encode(mutateText(next() < 0.5 ? text : text.slice(at, at + 2500), other, next)) }
  }
  if (target === 'template') return { input: utf8.encode(mutateText(pick(templates), pick(templates), next)) }
  if (!target.endsWith('word')) {
    const original = pick(yaml)
    const text = utf8.encode(mutateText(original, pick(yaml), next))
    return {
      input: next() < 0.05 ? mutateBytes(text, next) : text,
      original: once(encoded, original, (text) => utf8.encode(text)),
    }
  }
  const file = pick(words)
  if (next() < 0.2) return { input: mutateBytes(file, next) }
  const parts = once(unpacked, file, unzipSync)
  const name = pick(['word/document.xml', 'word/document.xml', 'word/styles.xml', 'word/footnotes.xml', '[Content_Types].xml'])
  if (parts[name] === undefined) return { input: file }
  const xml = strFromU8(parts[name])
  const changed = next() < 0.5 ? mutateText(xml, xml, next) : mutateXml(xml, next)
  return { input: zipSync({ ...parts, [name]: strToU8(changed) }, { level: 0 }) }
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
