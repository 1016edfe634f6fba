import { instruments, settings, validPlans } from './valid-plans.js'

const bytesOf = (text) => new TextEncoder().encode(text)

/**
 * Judges the valid repository with some changes: `change` of a file `{file, find, replace, nth}`, a file more `{file, text}`, a file less `{file, gone: true}`.
 * What stands in ⟦ ⟧, in any file, is what findings must point at. `program`: the modules that judge; `take` puts a change into a text.
 */
export function openRepository({ program, today, change: take }) {
  const { validatePlan, recordOf, judgeRepository, readConfig, readInstruments } = program
  const config = configOf(readConfig, readInstruments)
  const known = new Map()
  /** Most files are the same each time. */
  const judged = (file, text) => {
    const before = known.get(file)
    if (before?.text === text) return before
    const { plan, profile, findings } = validatePlan({ name: file, bytes: bytesOf(text) }, { today, stage: 'draft' })
    if (plan === undefined) throw new Error(`${file} was not read`)
    const one = { text, findings, record: recordOf(plan, { today, text, ...(profile === undefined ? {} : { profile }) }) }
    if (validPlans[file] === text) known.set(file, one)
    return one
  }
  return (changes, what) => {
    const texts = new Map(Object.entries(validPlans))
    for (const { file: name, ...one } of changes) {
      const file = `${name}.plan.yaml`
      if (one.gone === true) {
        if (!texts.delete(file)) throw new Error(`${what}: no ${file}`)
      } else texts.set(file, one.text ?? take(texts.get(file), one, `${what} in ${file}`))
    }
    const wanted = []
    for (const [file, text] of texts)
      texts.set(
        file,
        withoutMarks(text, (start, end) => wanted.push({ file, start, end })),
      )
    const all = [...texts].map(([file, text]) => judged(file, text))
    const findings = [
      ...all.flatMap((one) => one.findings),
      ...judgeRepository(
        all.map(({ record }) => record),
        { today, config },
      ),
    ]
    return { wanted, findings, texts }
  }
}

function configOf(readConfig, readInstruments) {
  const reading = readConfig({ name: 'plan.config.yaml', bytes: bytesOf(settings) })
  const list = readInstruments({ name: 'danh-muc.yaml', bytes: bytesOf(instruments) })
  const mistakes = [...reading.findings, ...list.findings]
  if (mistakes.length > 0) throw new Error(JSON.stringify(mistakes))
  return {
    termsFor: () => reading.config.terms,
    instrumentsFor: () => ({ file: 'danh-muc.yaml', instruments: list.instruments }),
  }
}

/** The text without its ⟦ ⟧, and the offsets of what stood in each pair. */
function withoutMarks(text, mark) {
  let plain = ''
  for (const [index, piece] of text.split(/[⟦⟧]/).entries()) {
    if (index % 2 === 1) mark(plain.length, plain.length + piece.length)
    plain += piece
  }
  return plain
}
