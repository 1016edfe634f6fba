// Writes plans of about 3,000 words for measurements: `node bench/generate-plans.js <folder> <count>`. All differ in issuer, number, date, subject, units
// and sentences; one in a hundred has a defect. There is no chance in it: the same count always makes the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import * as words from './plan-words.js'
import { random } from './random.js'

/** Plans that one issuer numbers in a year. */
const perIssuer = 40
/** From April on, so that a plan for the next year is not early. */
const firstDay = 95
const days = 200
const tasks = 30
/** Authors break their lines. */
const columns = 110

function chance(seed) {
  const next = random(seed)
  const below = (limit) => Math.floor(next() * limit)
  return { below, of: (list) => list[below(list.length)] }
}

/** Every issuer has a name and a symbol of its own: departments of provinces, and communes. */
function issuerOf(number) {
  const province = words.provinces[number % words.provinces.length]
  const turn = Math.floor(number / words.provinces.length)
  const department = words.departments[turn]
  if (department !== undefined)
    return { parent: `UBND tỉnh ${province}`, name: department.name, short: department.short, place: province, head: 'Giám đốc' }
  // Nothing above a commune says which province it lies in: each has a name of its own.
  const commune = `${words.communes[number % words.communes.length]} ${number}`
  // A people's committee prints no body above itself (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 2 điểm a).
  return { name: `UBND xã ${commune}`, short: 'UBND', place: commune, head: 'Chủ tịch' }
}

/**
 * The plan with this number among so many, as data.
 * @param {number} index from 0
 */
export function generatePlan(index) {
  const draw = chance(index + 1)
  const issuer = issuerOf(Math.floor(index / perIssuer))
  const number = (index % perIssuer) + 1
  const issuedOn = new Date(Date.UTC(2026, 0, firstDay + Math.floor((number * days) / perIssuer)))
  const full = issuer.name.replace('UBND', 'Ủy ban nhân dân')
  const subject = `${words.subjects[(index * 5 + number) % words.subjects.length]} đợt ${number} năm 2027`
  const sentence = () => {
    const [first] = draw.of(words.verbs)
    return `${first} ${draw.of(words.objects)} ${draw.of(words.manners)}, sau đó ${draw.of(words.verbs)[1]} ${draw.of(words.objects)} ${draw.of(words.manners)}. ${draw.of(words.reasons)}.`
  }
  const task = (_, at) => {
    const lead = draw.below(words.units.length)
    return {
      tieu_de: `${draw.of(words.verbs)[0]} ${draw.of(words.objects)} lần ${at + 1}`,
      noi_dung: prose(sentence()),
      chu_tri: words.units[lead],
      phoi_hop: [words.units[(lead + 1) % words.units.length], words.units[(lead + 3) % words.units.length]],
      thoi_han: `trước ngày ${draw.below(18) + 10} tháng ${draw.below(3) + 10} năm 2027`,
      san_pham: draw.of(words.products),
    }
  }
  const decision = draw.below(900) + 100
  const perGroup = Math.ceil(tasks / words.groups.length)
  return {
    the_thuc: 'nha_nuoc',
    co_quan: { ...(issuer.parent === undefined ? {} : { chu_quan: issuer.parent }), ban_hanh: full, viet_tat: issuer.short },
    so: number,
    dia_danh: issuer.place,
    ngay_ban_hanh: issuedOn.toISOString().slice(0, 10),
    trich_yeu: subject,
    can_cu: [
      'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
      // The same decision has the same day wherever it is cited.
      `Quyết định số ${decision}/QĐ-UBND ngày ${(decision % 18) + 10} tháng 12 năm 2025 của Ủy ban nhân dân tỉnh về chương trình công tác năm 2026`,
    ],
    mo_dau: prose(`${full} ban hành Kế hoạch ${subject.charAt(0).toLowerCase()}${subject.slice(1)} như sau:`),
    noi_dung: [
      {
        muc_dich: {
          tieu_de: 'Mục đích, yêu cầu',
          noi_dung: prose(`- ${sentence()}`, `- ${sentence()}`, `- ${sentence()}`),
        },
      },
      {
        nhiem_vu: {
          tieu_de: 'Nhiệm vụ',
          noi_dung: words.groups.map((title) => ({ tieu_de: title, noi_dung: Array.from({ length: perGroup }, task) })),
        },
      },
      { kinh_phi: prose('Kinh phí thực hiện bố trí từ nguồn ngân sách được giao năm 2027 và các nguồn hợp pháp khác.') },
      {
        to_chuc_thuc_hien: {
          tieu_de: 'Tổ chức thực hiện',
          noi_dung: words.units.map((unit) => ({ don_vi: unit, noi_dung: prose(sentence()) })),
        },
      },
    ],
    ket_thuc: prose(`Trên đây là Kế hoạch ${subject.charAt(0).toLowerCase()}${subject.slice(1)} của ${full}`),
    noi_nhan: { gui: ['UBND tỉnh (báo cáo)', ...words.units.map((unit) => `${unit} (thực hiện)`)], luu: ['VT'] },
    ky: { ky_thay: issuer.head, chuc_vu: `Phó ${issuer.head}`, ho_ten: draw.of(words.people) },
  }
}

/** Lines of Markdown, which are printed as a block; long ones go on below their beginning. */
function prose(...lines) {
  return `${lines.map((line) => wrapped(line, line.startsWith('- ') ? '  ' : '')).join('\n')}\n`
}

function wrapped(line, indent) {
  let width = 0
  const pieces = line.split(' ').map((word, at) => {
    const breaks = width + word.length > columns && at > 1
    width = (breaks ? indent.length : width) + word.length + 1
    return at === 0 ? word : `${breaks ? `\n${indent}` : ' '}${word}`
  })
  return pieces.join('')
}

const defects = [
  (yaml) => yaml.replace(/^ky:\n(?: .*\n)+/m, ''),
  (yaml) => yaml.replace(/^so: .*$/m, 'so: mười lăm'),
  (yaml) => yaml.replace('nhiem_vu:', 'nhiem_vus:'),
  (yaml) => yaml.replace(/^ngay_ban_hanh: .*$/m, 'ngay_ban_hanh: 2026-02-30'),
  (yaml) => yaml.replace('như sau:', 'như  sau :'),
  (yaml) => yaml.replace(/^co_quan:\n/m, 'co_quan: [\n'),
]

/** A plan as YAML, the way people write it: one in a hundred with a defect. */
export function generateYaml(index) {
  const yaml = printYaml(generatePlan(index))
  return index % 100 === 57 ? defects[Math.floor(index / 100) % defects.length](yaml) : yaml
}

/** Block style, prose as literal blocks: what a plan's own data needs, and no more of YAML. */
function printYaml(value, indent = '') {
  if (Array.isArray(value)) return value.map((item) => `${indent}- ${printItem(item, `${indent}  `)}`).join('')
  return Object.entries(value)
    .map(([key, inner]) => `${indent}${key}:${printValue(inner, indent)}`)
    .join('')
}

function printItem(item, indent) {
  return typeof item === 'object' ? printYaml(item, indent).slice(indent.length) : `${item}\n`
}

function printValue(value, indent) {
  if (typeof value === 'object') return `\n${printYaml(value, `${indent}  `)}`
  if (typeof value !== 'string' || !value.endsWith('\n')) return ` ${value}\n`
  return ` |\n${value.replace(/^(?=.)/gm, `${indent}  `)}`
}

/** Where plan number `index` is written: a hundred a folder. */
export function pathOfPlan(index) {
  return `${String(Math.floor(index / 100)).padStart(3, '0')}/ke-hoach-${String(index).padStart(5, '0')}.plan.yaml`
}

export function writePlans(folder, count) {
  for (let index = 0; index < count; index++) {
    const file = path.join(folder, pathOfPlan(index))
    if (index % 100 === 0) mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, generateYaml(index))
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , folder, count] = process.argv
  if (folder === undefined || !/^\d+$/.test(count ?? '')) throw new Error('node bench/generate-plans.js <folder> <count>')
  writePlans(folder, Number(count))
}
