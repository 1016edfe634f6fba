import { defineRule } from '../rule.ts'
import { letter } from './letters.ts'
import { fixOf } from './rewrite.ts'

// The signs of Vietnam's legal units (Nghị định 86/2012/NĐ-CP): the case of a letter changes what it means (mW, MW).
const signs = new Map([
  ['Km', 'km'],
  ['KM', 'km'],
  ['Kg', 'kg'],
  ['KG', 'kg'],
  ['Cm', 'cm'],
  ['CM', 'cm'],
  ['Mm', 'mm'],
  ['MM', 'mm'],
  ['Ha', 'ha'],
  ['HA', 'ha'],
  ['Kw', 'kW'],
  ['KW', 'kW'],
  ['kw', 'kW'],
  ['Kwh', 'kWh'],
  ['KWh', 'kWh'],
  ['KWH', 'kWh'],
  ['kwh', 'kWh'],
  ['Kv', 'kV'],
  ['KV', 'kV'],
  ['kv', 'kV'],
  ['KVA', 'kVA'],
  ['KVa', 'kVA'],
  ['Mw', 'MW'],
  ['mw', 'MW'],
])
const unit = new RegExp(`(\\d[ \\u00a0]?)(${[...signs.keys()].join('|')})(?=[²³23]?(?![${letter}0-9]))`, 'g')

/** Km, KG, Ha behind a number. */
export const unitCase = defineRule({
  code: 'LV028',
  group: 'loi-van',
  severity: 'info',
  sure: 'practice',
  fix: 'suggestion',
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở vận chuyển 500 ⟦Kg⟧ hồ sơ.`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở vận chuyển 500 kg hồ sơ qua 12 km đường Km 5, phòng 3 HĐND.`,
  },
  check({ reading }, report) {
    const whole = reading.whole()
    const found = [...whole.text.matchAll(unit)].map(({ 1: number = '', 2: written = '', index }) => {
      const start = index + number.length
      return { start, end: start + written.length, written, wanted: signs.get(written) ?? written }
    })
    const [first] = found
    if (first === undefined) return
    const { written, wanted } = first
    const args = { written, wanted, count: found.length }
    report(whole.placeOf(first.start, first.end), args, { ...fixOf(whole, found), others: whole.placesOf(found) })
  },
})
