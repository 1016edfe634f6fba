import { describe, expect, test } from 'vitest'
import { messageOf } from '../../../src/messages/messages.ts'
import { vi } from '../../../src/messages/vi.ts'
import type { Family } from '../../../src/plan/plan.ts'
import { judgeRepository } from '../../../src/repository/rules/judge-repository.ts'
import type { RepositoryConfig } from '../../../src/repository/rules/repository-config.ts'
import { selectionOf } from '../../../src/rules/selection.ts'
import { sampleText, today } from '../../rules/sample-plans.ts'
import { judgeFiles, recordIn } from './judge-files.ts'

interface Given {
  readonly base?: Family
  readonly yaml?: string
  readonly without?: readonly string[]
}

type Plan = readonly [number: string | number, date: string, given?: Given]

/** Plans as files `1.plan.yaml`, `2.plan.yaml` …; each has a subject of its own unless it is given one. */
function filesOf(plans: readonly Plan[], all: Given = {}): Readonly<Record<string, string>> {
  const names = plans.map(([number, date, given = {}], index) => {
    const { base = 'nha_nuoc', yaml = '', without = [] } = { ...all, ...given }
    const subject = `trich_yeu: Việc thứ ${index + 1}\n`
    const text = sampleText({ base, without, yaml: `so: "${number}"\nngay_ban_hanh: ${date}\n${subject}${yaml}` }).text
    return [`${index + 1}.plan.yaml`, text] as const
  })
  return Object.fromEntries(names)
}

function told(plans: readonly Plan[], all: Given = {}, config: Partial<RepositoryConfig> = {}): readonly string[] {
  return judgeFiles(filesOf(plans, all), config).map(({ code, severity, file }) => `${file.split('.')[0]} ${code} ${severity}`)
}

const sentences = (plans: readonly Plan[], all: Given = {}) =>
  judgeFiles(filesOf(plans, all)).map((finding) => messageOf(vi, finding))
const day = (year: number, month: number, date: number) => ({ year, month, day: date })
const party: Given = { base: 'dang' }
const terms = {
  termsFor: () => [
    { name: '2025-2030', from: day(2025, 10, 2) },
    { name: '2020-2025', from: day(2020, 10, 1) },
  ],
}

describe('a number used twice', () => {
  test('is told of both plans, each with the other', () => {
    expect(
      sentences([
        ['7', '2026-02-01'],
        ['07', '2026-02-09'],
      ]),
    ).toEqual([
      'Trùng số: 07/KH-SNV cũng là số của 2.plan.yaml:3, ngày 09/02/2026.',
      'Trùng số: 07/KH-SNV cũng là số của 1.plan.yaml:3, ngày 01/02/2026.',
    ])
  })

  test('three times is told with the count', () => {
    const found = sentences([
      [7, '2026-02-01'],
      [7, '2026-02-09'],
      [7, '2026-02-11'],
    ])
    expect(found).toHaveLength(3)
    expect(found[2]).toBe('Trùng số: 3 kế hoạch cùng mang số 07/KH-SNV, trong đó có 1.plan.yaml:3, ngày 01/02/2026.')
  })

  test.each<[string, readonly Plan[]]>([
    [
      'in another year',
      [
        [7, '2025-12-31'],
        [7, '2026-01-01'],
      ],
    ],
    [
      'with a letter behind one of them',
      [
        [7, '2026-02-01'],
        ['7a', '2026-02-09'],
      ],
    ],
    [
      'of another body with the same symbol',
      [
        [7, '2026-02-01', { yaml: 'co_quan: {ban_hanh: Ủy ban nhân dân xã Hòa Phú, viet_tat: UBND}' }],
        [7, '2026-02-09', { yaml: 'co_quan: {ban_hanh: Ủy ban nhân dân xã Tân Lập, viet_tat: UBND}' }],
      ],
    ],
    [
      'of another unit, which may have a series of its own',
      [
        [7, '2026-02-01', { yaml: 'ky_hieu: KH-SNV-VP' }],
        [7, '2026-02-09', { yaml: 'ky_hieu: KH-SNV-TTr' }],
      ],
    ],
    [
      'of a secret plan',
      [
        [7, '2026-02-01', { yaml: 'do_mat: Mật' }],
        [7, '2026-02-09'],
      ],
    ],
    [
      'of another type',
      [
        [7, '2026-02-01'],
        [7, '2026-02-09', { yaml: 'ten_loai: Chương trình hành động\nky_hieu: CTr-SNV' }],
      ],
    ],
  ])('is right %s', (_, plans) => expect(told(plans).filter((one) => one.includes('KO001'))).toEqual([]))

  test('is only likely where a plan is not issued, or no instrument says how a union numbers', () => {
    expect(
      told([
        [7, '2026-02-01', { yaml: 'trang_thai: trinh_ky' }],
        [7, '2026-02-09'],
      ]),
    ).toEqual(['1 KO001 warning', '2 KO001 warning'])
    expect(
      told(
        [
          [7, '2026-02-01'],
          [7, '2026-02-09'],
        ],
        { base: 'mttq' },
      ),
    ).toEqual(['1 KO001 warning', '2 KO001 warning'])
  })

  test('names no provision for plans from before the decree', () => {
    const found = judgeFiles(
      filesOf([
        [7, '2017-02-01'],
        [7, '2017-02-09'],
      ]),
    )
    expect(found.map(({ severity, clause }) => [severity, clause])).toEqual([
      ['warning', undefined],
      ['warning', undefined],
    ])
  })

  test('names the provision of the Party that held, where it was read', () => {
    const clauses = (year: number) =>
      judgeFiles(
        filesOf(
          [
            [7, `${year}-07-01`],
            [7, `${year}-07-09`],
          ],
          party,
        ),
        { termsFor: () => [{ name: 'một nhiệm kỳ', from: day(year, 1, 1) }] },
      ).map(({ code, clause }) => [code, clause])
    const twice = (clause: string | undefined) => [
      ['KO001', clause],
      ['KO001', clause],
    ]
    expect(clauses(2016)).toEqual(twice(undefined))
    expect(clauses(2020)).toEqual(twice('HD 36-HD/VPTW, mục II, điểm 1.3.1'))
    expect(clauses(2026)).toEqual(twice('HD 05-HD/VPTW, Phần II, mục I, khoản 3.1.1 điểm b'))
  })

  test('in one term of the Party is wrong, whatever the year and the unit; in two terms it is right', () => {
    expect(
      told(
        [
          [7, '2025-11-01'],
          [7, '2026-02-09'],
        ],
        party,
        terms,
      ),
    ).toEqual(['1 KO001 error', '2 KO001 error'])
    expect(
      told(
        [
          [7, '2025-10-01'],
          [7, '2025-10-02'],
        ],
        party,
        terms,
      ),
    ).toEqual([])
    const youth: readonly Plan[] = [
      [7, '2026-01-05', { yaml: 'ky_hieu: KH/TĐTN-BTG' }],
      [7, '2026-02-09', { yaml: 'ky_hieu: KH/TĐTN-VP' }],
    ]
    expect(told(youth, { base: 'doan' }, terms)).toEqual(['1 KO001 error', '2 KO001 error'])
  })

  test('of the Party without terms is told where the numbers show one term, and on one day', () => {
    const before: readonly Plan[] = Array.from({ length: 12 }, (_, index): Plan => [index + 1, `2026-03-${10 + index}`])
    expect(told([...before, [12, '2026-04-05'], [13, '2026-04-09']], party)).toEqual(['12 KO001 warning', '13 KO001 warning'])
    expect(
      told(
        [
          [5, '2026-03-01'],
          [5, '2026-03-01'],
        ],
        party,
      ),
    ).toEqual(['1 KO001 warning', '2 KO001 warning'])
    expect(
      told(
        [
          [5, '2026-03-01'],
          [5, '2026-09-01'],
        ],
        party,
      ),
    ).toEqual([])
    expect(
      told(
        [
          [5, '2026-03-01'],
          [1, '2026-09-01'],
          [6, '2026-10-05'],
        ],
        party,
      ),
    ).toEqual([])
  })

  test('is not told where settings turn it off for one of the files', () => {
    const files = filesOf([
      [7, '2026-02-01'],
      [7, '2026-02-09'],
    ])
    const records = Object.entries(files).map(([name, text]) => recordIn(name, text))
    const off = selectionOf({ settings: new Map([['KO001', 'off']]) })
    const mild = selectionOf({ settings: new Map([['KO001', 'info']]) })
    const found = judgeRepository(records, { today, selectionFor: (file) => (file === '1.plan.yaml' ? off : mild) })
    expect(found.map(({ file, severity }) => `${file} ${severity}`)).toEqual(['2.plan.yaml info'])
  })

  test('is not told where a comment answers for it, until the comment’s day', () => {
    const withComment = (comment: string) =>
      judgeFiles(
        Object.fromEntries(
          Object.entries(
            filesOf([
              [7, '2026-02-01'],
              [7, '2026-02-09'],
            ]),
          ).map(([name, text]) => [
            name,
            name === '1.plan.yaml' ? text.replace('so: "7"', `so: "7" # plan-ignore ${comment}`) : text,
          ]),
        ),
      ).map(({ file }) => file)
    expect(withComment('KO001: đã đính chính')).toEqual(['2.plan.yaml'])
    expect(withComment('KO001 den 2026-12-31: đã đính chính')).toEqual(['2.plan.yaml'])
    expect(withComment('KO001 den 2026-10-31: đã đính chính')).toEqual(['1.plan.yaml', '2.plan.yaml'])
    expect(withComment('KO001')).toEqual(['1.plan.yaml', '2.plan.yaml'])
    expect(withComment('KO003: nhầm mã')).toEqual(['1.plan.yaml', '2.plan.yaml'])
  })
})

describe('a number against the order of dates', () => {
  const inOrder: readonly Plan[] = [
    [11, '2026-03-02'],
    [12, '2026-03-09'],
    [13, '2026-03-09'],
    [15, '2026-04-01'],
    [16, '2026-04-20'],
  ]

  test('is not found where days stand still or go on', () => expect(told(inOrder)).toEqual([]))

  test('is told of the one plan that is out of order, not of those around it', () => {
    expect(sentences([...inOrder, [14, '2026-08-08']])).toEqual([
      'Số 14/KH-SNV ngày 08/08/2026 lại sau ngày của số lớn hơn: 15/KH-SNV ngày 01/04/2026 (4.plan.yaml:3).',
    ])
    expect(sentences([...inOrder, [14, '2026-01-08']])).toEqual([
      'Số 14/KH-SNV ngày 08/01/2026 lại trước ngày của số nhỏ hơn: 13/KH-SNV ngày 09/03/2026 (3.plan.yaml:3).',
    ])
  })

  test('is not held against a number with a letter, which was put in afterwards', () =>
    expect(told([...inOrder, ['12a', '2026-08-08']])).toEqual([]))

  test('of another year, body or unit is none', () => {
    expect(
      told([
        [40, '2025-12-20'],
        [1, '2026-01-05'],
      ]),
    ).toEqual([])
    expect(
      told([
        [40, '2026-02-20', { yaml: 'ky_hieu: KH-SNV-VP' }],
        [1, '2026-03-05', { yaml: 'ky_hieu: KH-SNV-TTr' }],
      ]),
    ).toEqual([])
  })

  test('is not told twice of a number that is given twice', () =>
    expect(told([...inOrder, [11, '2026-05-05']])).toEqual(['1 KO001 error', '6 KO001 error']))
})

describe('gaps', () => {
  const numbers = (...all: number[]): readonly Plan[] => all.map((number) => [number, '2026-03-02'])

  test('are told once, at the first plan behind one', () => {
    expect(sentences(numbers(3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 17, 18, 19))).toEqual([
      'Từ số 03/KH-SNV đến số 19/KH-SNV, trong kho không có 3 số: 07, 15–16.',
    ])
  })

  test.each([
    ['in a short series', numbers(1, 2, 3, 4, 6)],
    ['where plans are some of the documents that share the numbers', numbers(1, 5, 9, 14, 22, 23, 31, 40, 44, 52, 60, 61)],
    ['where one number is far off by a slip', numbers(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 99_999)],
    ['before the first and behind the last', numbers(21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31)],
  ])('are not told %s', (_, plans) => expect(told(plans)).toEqual([]))
})

describe('communes of one name', () => {
  const commune = {
    without: ['noi_nhan'],
    yaml: 'co_quan: {ban_hanh: Ủy ban nhân dân xã Hòa Phú, viet_tat: UBND}\nnoi_nhan: {gui: [Trưởng các thôn], luu: [VT]}',
  }
  const plans: readonly Plan[] = [1, 2, 3, 4, 7, 9, 5, 12].map((number, at) => [number, `2026-03-0${at + 1}`, commune])
  const twice: readonly Plan[] = [...plans, [9, '2026-03-09', commune]]
  const of = (province: string): Plan => [
    70,
    '2026-03-02',
    { yaml: `co_quan: {ban_hanh: Ủy ban nhân dân tỉnh ${province}, viet_tat: UBND}` },
  ]

  test('are one body in a repository of one province', () => {
    expect(told([...plans, of('Sơn Hà')])).toEqual(['7 KO003 warning'])
    expect(told([...twice, of('Sơn Hà')])).toContain('6 KO001 error')
  })

  test('may be two where it has plans of two provinces: their order proves nothing, and one number of both is only likely one too many', () => {
    const provinces = [of('Sơn Hà'), of('Vĩnh An')]
    expect(told([...plans, ...provinces])).toEqual([])
    expect(told([...twice, ...provinces])).toEqual(['6 KO001 warning', '9 KO001 warning'])
  })
})

test('a number that another document of the body may have taken is no gap', () => {
  const plans: readonly Plan[] = [1, 2, 3, 5, 6, 7, 8].map((number) => [number, `2026-03-0${number}`])
  const with4 = (yaml: string, without: readonly string[] = []) => told([...plans, [4, '2026-03-04', { yaml, without }]])
  expect(told(plans)).toEqual(['4 KO004 info'])
  // Nghị định 30/2020, Điều 15 khoản 1 điểm c: the office decides whether types share numbers.
  expect(with4('ten_loai: Chương trình\nky_hieu: CTr-SNV')).toEqual([])
  expect(with4('', ['ngay_ban_hanh']).filter((one) => one.includes('KO004'))).toEqual([])
  // Điều 15 khoản 2: secret documents are numbered apart. The Party numbers each type by itself.
  expect(with4('do_mat: Mật')).toEqual(['4 KO004 info'])
  const programme: Plan = [4, '2026-03-04', { yaml: 'ten_loai: Chương trình\nky_hieu: CTr/TU' }]
  expect(told([...plans, programme], party, terms)).toEqual(['4 KO004 info'])
})

test('gaps of the Party are told sooner: its plans are numbered by themselves', () => {
  const plans: readonly Plan[] = [1, 2, 4, 8, 9].map((number) => [number, `2026-03-0${number}`])
  expect(told(plans, party, terms)).toEqual(['3 KO004 info'])
  expect(told(plans)).toEqual([])
})

describe('a copy of another year’s plan', () => {
  const subject = (text: string): Given => ({ yaml: `trich_yeu: ${text}` })

  test('needs the year in the subject and the same number', () => {
    const [named, unnamed] = [subject('Kiểm tra công tác văn thư năm 2026'), subject('Kiểm tra công tác văn thư')]
    expect(
      told([
        [3, '2025-12-10', named],
        [3, '2026-12-08', named],
      ]),
    ).toEqual(['2 KO005 warning'])
    expect(
      told([
        [3, '2025-12-10', named],
        [4, '2026-12-08', named],
      ]),
    ).toEqual([])
    expect(
      told([
        [3, '2025-12-10', unnamed],
        [3, '2026-12-08', unnamed],
      ]),
    ).toEqual([])
  })
})

describe('symbols of one body', () => {
  const usual: readonly Plan[] = [11, 12, 13, 14, 15].map((number) => [number, `2026-03-${number}`])
  const head = (abbreviation: string) => `co_quan: {chu_quan: UBND tỉnh Sơn Hà, ban_hanh: Sở Nội vụ${abbreviation}}`
  const with_ = (yaml: string) => told([...usual, [16, '2026-04-01', { yaml }]])

  test('differ by another body’s letters, not by a unit or a type', () => {
    expect(with_(`ky_hieu: KH-SNVU\n${head('')}`)).toEqual(['6 KO007 info'])
    expect(with_(head(', viet_tat: SNVU'))).toEqual(['6 KO007 info'])
    expect(with_('ky_hieu: KH-SNV-VP')).toEqual([])
    expect(with_('ky_hieu: CTr-SNV')).toEqual([])
  })

  test('are not told where the plan’s own abbreviation tells it', () => expect(with_('ky_hieu: KH-SNVU')).toEqual([]))

  test('may change with the year', () =>
    expect(told([...usual, [1, '2025-03-01', { yaml: head(', viet_tat: SNVU') }]])).toEqual([]))
})
