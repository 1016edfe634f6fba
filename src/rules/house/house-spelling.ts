import { foldName } from '../../language/agencies/fold-name.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { isInName } from '../own-words.ts'
import { defineRule } from '../rule.ts'
import { type FoundText, findText, inCaseOf, presentIn } from './find-text.ts'

export const houseSpelling = defineRule({
  code: 'NB001',
  group: 'noi-bo',
  severity: 'warning',
  sure: 'practice',
  fix: 'suggestion',
  bad: {
    yaml: 'trich_yeu: Số hóa hồ sơ lưu trữ và ⟦số hoá⟧ con dấu năm 2027',
    house: { spellings: new Map([['số hoá', 'số hóa']]) },
  },
  good: {
    yaml: 'trich_yeu: Số hóa hồ sơ lưu trữ và con dấu năm 2027',
    house: { spellings: new Map([['số hoá', 'số hóa']]) },
  },
  check({ reading, house }, report) {
    if (house.spellings.size === 0) return
    const passages = reading.passages()
    const present = new Set(
      presentIn(
        passages.map(({ text }) => text),
        [...house.spellings.keys()],
      ),
    )
    const spellings = [...house.spellings].filter(([avoided]) => present.has(avoided))
    const isQuoted = reading.isQuoted()
    for (const passage of passages) {
      const { text, place } = passage
      for (const [avoided, preferred] of spellings)
        for (const found of avoidedIn(text, avoided, preferred)) {
          if (isQuoted(passage, found.start) || (isReworded(avoided, preferred) && isInName(text, found.start, found.end)))
            continue
          const at = placeWithin(place, found.start, found.end)
          const wanted = found.text === avoided ? preferred : inCaseOf(preferred, found.text)
          const { start, end } = at.range
          const edits = [{ start: start.offset, end: end.offset, text: wanted }]
          // What runs over two lines of the file, or was written with escapes, is not replaced by offsets.
          const isExact = place.locate !== undefined && end.offset - start.offset === found.text.length
          report(at, { written: found.text, preferred: wanted }, isExact ? { fix: { kind: 'suggestion', edits } } : {})
        }
    }
  },
})

/** Another word in small letters, not a name or another way to place the tone mark: the name of an office keeps its words. */
function isReworded(avoided: string, preferred: string): boolean {
  return avoided === avoided.toLocaleLowerCase('vi') && foldName(avoided) !== foldName(preferred)
}

/** The places of the avoided spelling, without those where the preferred one stands already: `nhân dân` → `Nhân dân`, `UBND` → `UBND tỉnh`. */
function avoidedIn(text: string, avoided: string, preferred: string): readonly FoundText[] {
  const found = findText(text, avoided)
  if (found.length === 0) return found
  if (avoided.toLocaleLowerCase('vi') === preferred.toLocaleLowerCase('vi'))
    return found.filter((one) => one.text !== preferred && one.text !== loud(preferred) && !beginsSentence(text, one.start))
  const right = findText(text, preferred)
  return found.filter(({ start, end }) => !right.some((other) => other.start <= start && end <= other.end))
}

/** There every word has a capital: `Internet` against `internet` is judged only inside a sentence. */
function beginsSentence(text: string, start: number): boolean {
  const before = text.slice(0, start).trimEnd()
  return before === '' || /[.!?:…“‘"(]$/.test(before.slice(-1))
}

function loud(text: string): string {
  return text.toLocaleUpperCase('vi')
}
