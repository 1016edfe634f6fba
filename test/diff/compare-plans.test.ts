import { describe, expect, it } from 'vitest'
import { type ComparedPlan, comparePlans } from '../../src/diff/compare-plans.ts'
import { compareWords } from '../../src/diff/compare-words.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { readSource } from '../../src/source/read-source.ts'

function read(sections: string, rest = ''): ComparedPlan {
  const yaml = `the_thuc: nha_nuoc\nco_quan: {ban_hanh: UBND xã Hòa Phú, viet_tat: UBND}\ntrich_yeu: Trồng cây năm 2027\nnoi_dung:\n${sections}${rest}`
  const { tree } = readSource({ name: 'x.plan.yaml', bytes: new TextEncoder().encode(yaml) })
  if (tree === undefined) throw new Error('not read')
  return { plan: readPlan(tree, { file: 'x.plan.yaml', bad: new Set() }).plan, around: { year: 2027 } }
}

/** What happened to what, in short. */
function told(before: ComparedPlan, after: ComparedPlan): readonly string[] {
  return comparePlans(before, after).map(({ kind, what, key, words, content, before: from, after: to }) => {
    const shown = words
      ?.map((run) => ({ same: run.text, dropped: `[-${run.text}-]`, added: `{+${run.text}+}` })[run.kind])
      .join('')
    const way = kind === 'moved' ? ` ${from?.address.slice(1).join('.')} → ${to?.address.slice(1).join('.')}` : ''
    return `${kind} ${what}${key === undefined ? '' : ` ${key}`}${way}${shown === undefined ? '' : `: ${shown}`}${content === undefined ? '' : `: ${textOf(content)}`}`
  })
}

function textOf({
  text,
  children,
}: {
  readonly text: string
  readonly children: readonly Parameters<typeof textOf>[0][]
}): string {
  return [text, ...children.map(textOf)].filter((one) => one !== '').join(' / ')
}

const survey = `        - tieu_de: Khảo sát đất trồng
          noi_dung: Đi từng thôn, ghi diện tích đất trống có thể trồng cây.
`
const plant = (trees: number) => `        - tieu_de: Trồng cây ven đường
          noi_dung: Hoàn thành trồng ${trees} cây sao đen dọc đường liên xã trước ngày 15/6.
          chu_tri: Đoàn Thanh niên xã
`
const tasks = (...nodes: readonly string[]) => `  - nhiem_vu:\n      noi_dung:\n${nodes.join('')}`
const measures = (...nodes: readonly string[]) => `  - giai_phap:\n      noi_dung:\n${nodes.join('')}`
const training = `        - tieu_de: Tập huấn kỹ thuật chăm sóc cây
          noi_dung: Mời cán bộ khuyến nông hướng dẫn bón phân, tưới nước.
`

describe('comparing plans', () => {
  it('tells a task that was moved and edited as one task', () => {
    // In the outline of the plan after, the section of measures is the second, its tasks follow its role.
    expect(
      told(read(tasks(survey, plant(300)) + measures(training)), read(tasks(survey) + measures(training, plant(500)))),
    ).toEqual([
      'moved node 0.2 → 1.2',
      'changed paragraph: Hoàn thành trồng [-300-]{+500+} cây sao đen dọc đường liên xã trước ngày 15/6.',
    ])
  })

  it('tells tasks that only changed their order by the fewest moves', () => {
    expect(told(read(tasks(survey, plant(300), training)), read(tasks(training, survey, plant(300))))).toEqual([
      'moved node 0.3 → 0.1',
    ])
  })

  it('tells how a deadline in prose is read before and after', () => {
    const [change] = comparePlans(read(tasks(plant(300))), read(tasks(plant(300).replace('15/6', '30/9'))))
    expect(change).toMatchObject({
      kind: 'changed',
      what: 'paragraph',
      deadlines: { before: [{ kind: 'date', end: '2027-06-14' }], after: [{ kind: 'date', end: '2027-09-29' }] },
    })
  })

  it('tells units, recipients, rows and cells one by one', () => {
    const table = (rows: string) => `phu_luc:\n  - bang:\n      cot: [Thôn, Số cây]\n      hang:\n${rows}`
    const before = read(
      tasks(plant(300)),
      `noi_nhan: {gui: [Đảng ủy xã, Các thôn], luu: VT}\n${table('        - [Đồng Mít, "100"]\n        - [Bến Trầu, "200"]\n')}`,
    )
    const after = read(
      tasks(plant(300).replace('chu_tri: Đoàn Thanh niên xã', 'chu_tri: [Đoàn Thanh niên xã, Hội Nông dân xã]')),
      `noi_nhan: {gui: [Đảng ủy xã, Trường tiểu học, Các thôn], luu: VT}\n${table('        - [Bến Trầu, "250"]\n        - [Gò Sim, "40"]\n')}`,
    )
    expect(told(before, after)).toEqual([
      'added value chu_tri: Hội Nông dân xã',
      'added recipient gui: Trường tiểu học',
      'dropped row hang: Đồng Mít / 100',
      'changed cell: [-200-]{+250+}',
      'added row hang: Gò Sim / 40',
    ])
  })

  it('tells bold type and notes as changes of words', () => {
    const prose = (text: string) => `  - muc_dich: |\n      ${text}\n`
    expect(told(read(prose('Trồng cây gây rừng.')), read(prose('Trồng **cây** gây rừng.')))).toEqual([
      'changed paragraph: Trồng {+**+}cây{+**+} gây rừng.',
    ])
  })
})

describe('comparing words', () => {
  it('keeps symbols, dates and sums whole, and reads changes with only blanks between them as one', () => {
    expect(compareWords('số 12/KH-UBND ngày 05/10/2026', 'số 13/KH-UBND ngày 06/10/2026')).toEqual([
      { kind: 'same', text: 'số ' },
      { kind: 'dropped', text: '12/KH-UBND' },
      { kind: 'added', text: '13/KH-UBND' },
      { kind: 'same', text: ' ngày ' },
      { kind: 'dropped', text: '05/10/2026' },
      { kind: 'added', text: '06/10/2026' },
    ])
    expect(compareWords('cả hai xã cùng làm', 'ba phường cùng làm')).toEqual([
      { kind: 'dropped', text: 'cả hai xã' },
      { kind: 'added', text: 'ba phường' },
      { kind: 'same', text: ' cùng làm' },
    ])
  })

  it('changes no more than what differs, where commas and blanks stand around it', () => {
    const before = 'rà soát hồ sơ'
    const after = 'rà soát, kiểm tra hồ sơ'
    const ends = [
      { kind: 'same', text: 'rà soát' },
      { kind: 'same', text: ' hồ sơ' },
    ]
    expect(compareWords(before, after)).toEqual([ends[0], { kind: 'added', text: ', kiểm tra' }, ends[1]])
    expect(compareWords(after, before)).toEqual([ends[0], { kind: 'dropped', text: ', kiểm tra' }, ends[1]])
  })
})
