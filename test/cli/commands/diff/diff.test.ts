import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { vi } from '../../../../src/cli/sentences/vi.ts'
// Loaded before the first test, whose time it would take.
import '../../../../src/cli/checking.ts'
import '../../../../src/cli/importing.ts'
import { fillStarter, sampleAnswers } from '../../../../src/cli/starter.ts'
import { families } from '../../../../src/terms.ts'
import { openDocx } from '../../../proofs/docx-parts.ts'
import { named } from '../../../proofs/xml.ts'
import { plan, type World, workFolder } from '../../fake-io.ts'
import { commit, git, gitEnv, gitFolder, put } from '../../git/git-folder.ts'

/** A small plan; `more` takes the place of its second task. */
function yaml({
  number = '15',
  deadline = 'trước ngày 31/3/2027',
  lead = 'Trung tâm Lưu trữ lịch sử',
  second = '',
} = {}): string {
  return `the_thuc: nha_nuoc
co_quan:
  chu_quan: UBND tỉnh Sơn Hà
  ban_hanh: Sở Nội vụ
  viet_tat: SNV
so: ${number}
ky_hieu: KH-SNV
dia_danh: Sơn Hà
ngay_ban_hanh: 2026-10-05
trich_yeu: Số hóa hồ sơ lưu trữ năm 2027
noi_dung:
  - muc_dich: |
      Đưa hồ sơ giấy của các phòng vào kho dữ liệu dùng chung.
  - nhiem_vu:
      noi_dung:
        - tieu_de: Lập danh mục hồ sơ
          noi_dung: |
            Thống kê hồ sơ theo phông, chọn hồ sơ số hóa trước.
          chu_tri: ${lead}
          thoi_han: ${deadline}
${second}  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc.
noi_nhan:
  gui:
    - Các phòng thuộc Sở
  luu: [VT]
ky:
  chuc_vu: Giám đốc
  ho_ten: Trần Thị Mai
`
}

const second = `        - tieu_de: Quét và nhập dữ liệu
          noi_dung: |
            Quét từng hồ sơ, kiểm tra ảnh quét rồi nhập vào phần mềm.
          chu_tri: Phòng Văn thư
`

const world: World = { env: gitEnv }

describe('plan diff', () => {
  it('tells of two files what changed, in terms of a plan', async () => {
    const cwd = workFolder({
      'cu.plan.yaml': yaml(),
      'moi.plan.yaml': yaml({ number: '16', deadline: 'trước ngày 30/6/2027', lead: 'Phòng Hành chính', second }),
    })
    const { status, out, err } = await plan(cwd, ['diff', 'cu.plan.yaml', 'moi.plan.yaml'])
    expect([status, err]).toEqual([0, ''])
    // “Trước ngày” leaves the day before as the last one: 30/3 to 29/6 are 91 days; the number stands in line 6, the lead in 19, the deadline in 20, the new task in 21.
    expect(out).toBe(`moi.plan.yaml  cu.plan.yaml → moi.plan.yaml
  Phần đầu
    ~ Số: 15 → 16 (dòng 6)
  II.1 Lập danh mục hồ sơ
    ~ Chủ trì: Trung tâm Lưu trữ lịch sử → Phòng Hành chính (dòng 19)
    ~ Thời hạn: trước ngày 31/3/2027 → trước ngày 30/6/2027 (30/03/2027 → 29/06/2027, lùi 91 ngày; dòng 20)
  II Nhiệm vụ
    + nhiệm vụ II.2: Quét và nhập dữ liệu (dòng 21)
        Quét từng hồ sơ, kiểm tra ảnh quét rồi nhập vào phần mềm.
        Chủ trì: Phòng Văn thư
  Tổng cộng 4 thay đổi: 1 nhiệm vụ thêm, 1 thay đổi về đơn vị thực hiện, 1 thời hạn đổi, 1 thay đổi ở phần đầu.
`)
  })

  it('speaks English where it is asked to', async () => {
    const cwd = workFolder({ 'a.plan.yaml': yaml({ second }), 'b.plan.yaml': yaml({ deadline: 'quý I/2027' }) })
    const { out } = await plan(cwd, ['diff', 'a.plan.yaml', 'b.plan.yaml', '--lang', 'en'])
    expect(out).toContain('    - task II.2: Quét và nhập dữ liệu (line 21 before)\n')
    expect(out).toContain(
      '    ~ Deadline: trước ngày 31/3/2027 → quý I/2027 (30/03/2027 → 01/01/2027–31/03/2027, 1 day later; line 20)\n',
    )
    expect(out).toContain('1 task dropped, 1 deadline changed.')
  })

  it('tells what recurs as such', async () => {
    const [monthly, quarterly] = [yaml({ deadline: 'ngày 20 hằng tháng' }), yaml({ deadline: 'hằng quý' })]
    const cwd = workFolder({
      'a.plan.yaml': monthly,
      'b.plan.yaml': quarterly,
      'c.plan.yaml': yaml({ deadline: 'thường xuyên' }),
    })
    expect((await plan(cwd, ['diff', 'a.plan.yaml', 'b.plan.yaml'])).out).toContain(
      '(lặp lại: ngày 20 hằng tháng → lặp lại: hằng quý; dòng 20)',
    )
    expect((await plan(cwd, ['diff', 'c.plan.yaml', 'b.plan.yaml', '--lang', 'en'])).out).toContain(
      '(no calendar day → recurring: hằng quý; line 20)',
    )
  })

  it('counts every change once', async () => {
    const other = yaml({ second, deadline: 'tháng 4/2027' })
      .replace('vào kho dữ liệu dùng chung', 'vào kho dữ liệu')
      .replace('  luu: [VT]', '  luu: [VT, VTLT]')
      .replace('noi_dung:\n  - muc', 'can_cu:\n  - Luật Lưu trữ ngày 21 tháng 6 năm 2024\nnoi_dung:\n  - muc')
      .replace('chuc_vu: Giám đốc', 'chuc_vu: Phó Giám đốc')
      .replace('          thoi_han', '          phoi_hop: [Phòng Văn thư, Thanh tra Sở]\n          thoi_han')
      .replace('2026-10-05', '2026-10-07')
    const cwd = workFolder({ 'a.plan.yaml': yaml(), 'b.plan.yaml': other })
    const { out } = await plan(cwd, ['diff', 'a.plan.yaml', 'b.plan.yaml', '-f', 'json', '-f', 'md=x.md'])
    const { changes, reassigned, tasks, ...rest } = JSON.parse(out).plans[0].summary
    const sum = Object.values({ ...rest, ...tasks } as Record<string, number>).reduce((all, count) => all + count)
    expect(sum).toBe(changes)
    expect([reassigned, tasks.added, rest.deadlines, rest.paragraphs, rest.bases, rest.head]).toEqual([1, 1, 1, 1, 1, 1])
    const told = readFileSync(join(cwd, 'x.md'), 'utf8')
    const [, total, parts = ''] = /Tổng cộng (\d+) thay đổi: (.*)\.\n/.exec(told) ?? []
    const shown = parts.split(', ').map((part) => Number.parseInt(part, 10))
    expect(shown.reduce((all, count) => all + count)).toBe(Number(total))
    expect(told).toContain('Ngày ban hành: ~~05/10/2026~~ → **07/10/2026**')
  })

  it('is silent with -q where nothing changed, and says so otherwise; --exit-code asks for 1', async () => {
    const same = `# lời chú\n${yaml()}`
    const cwd = workFolder({ 'a.plan.yaml': yaml(), 'b.plan.yaml': same, 'c.plan.yaml': yaml({ number: '9' }) })
    expect(await plan(cwd, ['diff', 'a.plan.yaml', 'b.plan.yaml', '-q'])).toMatchObject({ status: 0, out: '', err: '' })
    expect((await plan(cwd, ['diff', 'a.plan.yaml', 'b.plan.yaml', '--exit-code'])).out).toContain('Nội dung hai bản như nhau.')
    expect((await plan(cwd, ['diff', 'a.plan.yaml', 'b.plan.yaml', '--exit-code'])).status).toBe(0)
    expect((await plan(cwd, ['diff', 'a.plan.yaml', 'c.plan.yaml', '--exit-code'])).status).toBe(1)
    expect((await plan(cwd, ['diff', 'a.plan.yaml', 'c.plan.yaml'])).status).toBe(0)
  })

  it('writes JSON, Markdown and a DOCX in one call', async () => {
    const cwd = workFolder({ 'a.plan.yaml': yaml(), 'b.plan.yaml': yaml({ lead: 'Phòng Hành chính' }) })
    const { status, out, err } = await plan(cwd, [
      'diff',
      'a.plan.yaml',
      'b.plan.yaml',
      '-f',
      'json',
      '-f',
      'md=x.md',
      '-f',
      'docx=x.docx',
    ])
    expect([status, err]).toEqual([0, ''])
    const { version, plans } = JSON.parse(out)
    expect(version).toBe(1)
    expect(plans).toHaveLength(1)
    expect(plans[0]).toMatchObject({
      file: 'b.plan.yaml',
      status: 'changed',
      before: { file: 'a.plan.yaml' },
      summary: { changes: 1, reassigned: 1 },
    })
    expect(plans[0].changes[0]).toMatchObject({
      kind: 'changed',
      what: 'value',
      key: 'chu_tri',
      before: { line: 19, path: '/noi_dung/1/nhiem_vu/noi_dung/0/chu_tri' },
      after: {
        line: 19,
        within: [
          { what: 'section', role: 'nhiem_vu' },
          { what: 'node', name: 'Lập danh mục hồ sơ', assigned: true },
        ],
      },
    })
    expect(readFileSync(join(cwd, 'x.md'), 'utf8')).toContain(
      '- ✏️ Chủ trì: ~~Trung tâm Lưu trữ lịch sử~~ → **Phòng Hành chính** _(dòng 19)_\n',
    )
    const document = openDocx(readFileSync(join(cwd, 'x.docx'))).xml.get('word/document.xml')
    if (document === undefined) throw new Error('no document')
    expect(named(document, 'w:del').map(({ attributes }) => [attributes.get('w:author'), attributes.get('w:date')])).toEqual([
      ['plan', '2026-11-22T00:00:00Z'],
    ])
    expect(named(document, 'w:delText').map(({ children }) => children.join(''))).toEqual(['Trung tâm Lưu trữ lịch sử'])
    const again = await plan(cwd, ['diff', 'a.plan.yaml', 'b.plan.yaml', '-f', 'docx', '-o', '-', '--author', 'Văn thư'])
    expect(again.status).toBe(0)
    const other = openDocx(again.outBytes).xml.get('word/document.xml')
    expect(named(other ?? document, 'w:ins').map(({ attributes }) => attributes.get('w:author'))).toEqual(['Văn thư'])
  })

  it('lets no text of a plan steer a terminal or be a mark of Markdown', async () => {
    const clause = `        - noi_dung: |
            - Xem https://x.vn/a-b, mã <b> và @van-thu: 50$ hoặc 60$.

            1. Không phải danh sách.
`
    const cwd = workFolder({
      'a.plan.yaml': yaml(),
      'b.plan.yaml': yaml({ second: clause, lead: '"Phòng \\e[2JHành chính"' }),
    })
    const { out } = await plan(cwd, ['diff', 'a.plan.yaml', 'b.plan.yaml', '-f', 'pretty', '-f', 'md=x.md'])
    expect(out).toContain('~ Chủ trì: Trung tâm Lưu trữ lịch sử → Phòng ␛[2JHành chính (dòng 19)\n')
    const told = readFileSync(join(cwd, 'x.md'), 'utf8')
    expect(told).toContain('**Phòng ␛\\[2JHành chính**')
    // In a list whose items are texts: “1.” opens none, “$” no formula, “<b>” no bold type; an address is one.
    expect(told).toContain('Xem <https://x.vn/a-b>, mã \\<b> và @\u200bvan-thu: 50\\$ hoặc 60\\$.')
    expect(told).toContain('\n  - 1\\. Không phải danh sách.\n')
  })

  it('reads one side from standard input', async () => {
    const cwd = workFolder({ 'a.plan.yaml': yaml() })
    const { status, out } = await plan(cwd, ['diff', 'a.plan.yaml', '-'], { stdin: yaml({ number: '20' }) })
    expect(status).toBe(0)
    expect(out).toContain('~ Số: 15 → 20 (dòng 6)')
  })

  it('tells what it could not read, and compares the rest', async () => {
    const cwd = workFolder({
      'a.plan.yaml': yaml(),
      'b.plan.yaml': 'the_thuc: [',
      'c.plan.yaml': yaml().replace('2026-10-05', 'hôm nay'),
    })
    const broken = await plan(cwd, ['diff', 'a.plan.yaml', 'b.plan.yaml'])
    expect([broken.status, broken.out]).toEqual([2, ''])
    expect(broken.err).toBe('plan: «b.plan.yaml» không đọc ra được kế hoạch nên không so được; xem lỗi bằng plan validate.\n')
    const wrong = await plan(cwd, ['diff', 'a.plan.yaml', 'c.plan.yaml'])
    expect(wrong.err).toContain('«c.plan.yaml» có 1 lỗi cấu trúc')
    expect(wrong.out).toContain('- Ngày ban hành: 05/10/2026')
    // A report that is handed on says it, too.
    const handed = async (format: string) => (await plan(cwd, ['diff', 'a.plan.yaml', 'c.plan.yaml', '-f', format])).out
    expect(await handed('md')).toContain('> «c.plan.yaml» có 1 lỗi cấu trúc')
    expect(JSON.parse(await handed('json')).plans[0].incomplete).toEqual([{ name: 'c.plan.yaml', errors: 1 }])
    expect((await plan(cwd, ['diff', 'a.plan.yaml', 'c.plan.yaml', '--lang', 'en'])).err).toContain('has 1 structural error;')
  })

  it.each([
    [['khong-co.plan.yaml'], 2],
    [['a.plan.yaml', 'b.plan.yaml', '-f', 'xlsx'], 2],
    [['a.plan.yaml', 'b.plan.yaml', '-o', 'a.plan.yaml'], 2],
    [['a.plan.yaml', 'b.plan.yaml', '-f', 'docx', '-f', 'json'], 2],
    [['a.plan.yaml', 'b.plan.yaml', '--staged'], 2],
    [['a.plan.yaml', ''], 2],
    [['a.plan.yaml', 'b.plan.yaml', '--author', '', '-f', 'docx'], 2],
  ])('refuses what it cannot do: %j', async (argv, status) => {
    const cwd = workFolder({ 'a.plan.yaml': yaml(), 'b.plan.yaml': yaml({ number: '16' }) })
    const ran = await plan(cwd, ['diff', ...argv], world)
    expect([ran.status, ran.out]).toEqual([status, ''])
    expect(ran.err).toMatch(/^plan: \S/)
    expect(readFileSync(join(cwd, 'a.plan.yaml'), 'utf8')).toBe(yaml())
  })
})

describe('what plan diff says of roles and cells', () => {
  it('names roles and rows as people do', async () => {
    const table = (day: string) => `  - nhiem_vu:
      tieu_de: Việc cần làm
      noi_dung:
        - bang:
            cot: [{tieu_de: STT, vai_tro: stt}, {tieu_de: Nội dung, vai_tro: nhiem_vu}, {tieu_de: Hạn, vai_tro: thoi_han}]
            hang: [["1", Rà soát hồ sơ, Quý I/2027], ["2", Quét tài liệu, ${day}]]
`
    const head = yaml().slice(0, yaml().indexOf('noi_dung:'))
    const tail = yaml().slice(yaml().indexOf('noi_nhan:'))
    const cwd = workFolder({
      'a.plan.yaml': `${head}noi_dung:\n${table('Quý II/2027')}${tail}`,
      'b.plan.yaml': `${head}noi_dung:\n${table('Quý III/2027')}  - muc_tieu: Hết năm 2027 số hóa toàn bộ hồ sơ.\n${tail}`,
    })
    const { out } = await plan(cwd, ['diff', 'a.plan.yaml', 'b.plan.yaml'])
    // Between the last days of the two quarters lie July, August and September.
    expect(out).toContain(
      '  Bảng (I Việc cần làm)\n    ~ ô “Hạn”, hàng “Quét tài liệu”: Quý II/2027 → Quý III/2027 (01/04/2027–30/06/2027 → 01/07/2027–30/09/2027, lùi 92 ngày; dòng 17)',
    )
    expect(out).toContain('+ mục II: Mục tiêu (dòng 18)\n')
    expect(out).not.toMatch(/muc_tieu|stt/)
  })

  const withSections = (sections: string) =>
    `${yaml().slice(0, yaml().indexOf('noi_dung:'))}noi_dung:\n${sections}${yaml().slice(yaml().indexOf('noi_nhan:'))}`
  const told = async (before: string, after: string): Promise<string> => {
    const cwd = workFolder({ 'a.plan.yaml': withSections(before), 'b.plan.yaml': withSections(after) })
    return (await plan(cwd, ['diff', 'a.plan.yaml', 'b.plan.yaml'])).out
  }

  it('says which of a list was moved, once', async () => {
    const task = (bullets: readonly string[], units: string) => `  - nhiem_vu:
      noi_dung:
        - tieu_de: Kiểm kê kho
          noi_dung: |
${bullets.map((one) => `            - ${one}\n`).join('')}          phoi_hop: [${units}]
`
    const bullets = ['Đếm từng giá.', 'Ghi phiếu kiểm kê theo mẫu.', 'Dán nhãn.']
    const out = await told(
      task(bullets, 'Phòng Hành chính, Đội Xe, Tổ Bảo vệ'),
      task(bullets.toReversed().toSpliced(0, 1), 'Đội Xe, Tổ Bảo vệ, Phòng Hành chính'),
    )
    expect(out).toContain('    - gạch đầu dòng: Dán nhãn. (')
    expect(out).toMatch(/> gạch đầu dòng “(?:Đếm từng giá|Ghi phiếu kiểm kê theo mẫu)\.” \(đổi thứ tự; dòng \d+\)\n/)
    expect(out).toContain('> Phối hợp “Phòng Hành chính” (đổi thứ tự; ')
    expect(out).toContain('Tổng cộng 3 thay đổi')
  })

  it('tells a column that came with its cells, and a heading that was changed as one', async () => {
    const table = (columns: string, rows: readonly string[]) =>
      `  - nhiem_vu:\n      noi_dung:\n        - bang:\n            cot: [${columns}]\n            hang:\n${rows.map((row) => `              - [${row}]\n`).join('')}`
    const out = await told(
      table('Tên kho, Số giá', ['Kho A, "12"', 'Kho B, "7"']),
      table('Tên kho, Người giữ, Số kệ', ['Kho A, Bà Liên, "12"', 'Kho B, Ông Tám, "7"']),
    )
    expect(out.replace(/ \(dòng \d+\)/g, '')).toContain(
      '    + cột: Người giữ\n        Kho A: Bà Liên\n        Kho B: Ông Tám\n    ~ tiêu đề cột: Số giá → Số kệ\n',
    )
    expect(out.split('Người giữ')).toHaveLength(2)
  })

  it('takes a day written in another way for the same day', async () => {
    const cwd = workFolder({
      'a.plan.yaml': withSections('  - muc_dich: Giữ kho gọn.\n').replace(/^ngay_ban_hanh: .*$/m, 'ngay_ban_hanh: 2026-10-05'),
      'b.plan.yaml': withSections('  - muc_dich: Giữ kho gọn.\n').replace(/^ngay_ban_hanh: .*$/m, 'ngay_ban_hanh: 05/10/2026'),
    })
    expect(readFileSync(join(cwd, 'b.plan.yaml'), 'utf8')).toContain('ngay_ban_hanh: 05/10/2026\n')
    expect((await plan(cwd, ['diff', 'a.plan.yaml', 'b.plan.yaml', '--exit-code'])).status).toBe(0)
  })
})

describe('plan diff with a Word file', () => {
  it.each(families)('tells nothing of a plan and its print, and one word that was changed there: %s', async (family) => {
    const text = fillStarter(family, sampleAnswers[family])
    const cwd = workFolder({ 'a.plan.yaml': text, 'moi.plan.yaml': text.replace(/^trich_yeu: .*$/m, '$& đợt hai') })
    expect((await plan(cwd, ['render', 'moi.plan.yaml', '-o', 'moi.docx'])).status).toBe(0)
    const told = async (name: string) => JSON.parse((await plan(cwd, ['diff', name, 'moi.docx', '-f', 'json'])).out).plans[0]
    // Written in small letters again, a name in capitals may have others than before.
    const changes = (found: { changes: { key?: string }[] }) => found.changes.filter(({ key }) => key !== 'thay_mat')
    expect(changes(await told('moi.plan.yaml'))).toEqual([])
    expect(changes(await told('a.plan.yaml')).map(({ key }) => key)).toEqual(['trich_yeu'])
  })

  it('takes what the form prints for no change', async () => {
    const written = yaml({ number: '5' })
      .replace('ky_hieu: KH-SNV\n', '')
      .replace('2026-10-05', '5/10/2026')
      .replace('noi_nhan:', 'ket_thuc: |\n  Trên đây là Kế hoạch số hóa hồ sơ\nnoi_nhan:')
      .replace('        - tieu_de: Lập danh mục hồ sơ\n', '        - don_vi: Văn phòng Sở\n')
    const cwd = workFolder({ 'a.plan.yaml': written })
    expect((await plan(cwd, ['render', 'a.plan.yaml', '--force'])).status).toBe(0)
    const { out } = await plan(cwd, ['diff', 'a.plan.yaml', 'a.docx'])
    expect(out).toContain('Nội dung hai bản như nhau.')
  })

  it('tells what changed in an assignment matrix once, and nothing where nothing changed', async () => {
    const example = readFileSync('examples/ke-hoach-so-noi-vu.plan.yaml', 'utf8')
    for (const [where, told] of [
      ['phu_luc', 'cell'],
      ['dong', 'value'],
    ] as const) {
      const before = example.replace('hien_phan_cong: phu_luc', `hien_phan_cong: ${where}`)
      const after = before.replace('Trước ngày 20 tháng 11 năm 2026', 'Trước ngày 30 tháng 11 năm 2026')
      const cwd = workFolder({ 'a.plan.yaml': before, 'b.plan.yaml': after })
      expect((await plan(cwd, ['render', 'a.plan.yaml', 'b.plan.yaml'])).status).toBe(0)
      expect((await plan(cwd, ['diff', 'a.plan.yaml', 'a.docx'])).out).toContain('Nội dung hai bản như nhau.')
      for (const name of ['a.plan.yaml', 'a.docx']) {
        const { changes } = JSON.parse((await plan(cwd, ['diff', name, 'b.docx', '-f', 'json'])).out).plans[0]
        expect(changes.map(({ kind, what }: { kind: string; what: string }) => [kind, what])).toEqual([['changed', told]])
      }
    }
  })
})

describe('plan diff with git', () => {
  it('compares revisions with the files on the disk, with what is staged and with each other', async () => {
    const cwd = gitFolder({ 'kh/a.plan.yaml': yaml(), 'kh/b.plan.yaml': yaml({ number: '40' }), 'ghi-chu.yaml': 'a: 1\n' })
    commit(cwd, { 'kh/a.plan.yaml': yaml({ number: '16' }), 'ghi-chu.yaml': 'a: 2\n' })
    put(cwd, { 'kh/a.plan.yaml': yaml({ number: '17' }) })
    git(cwd, 'add', '-A')
    put(cwd, { 'kh/a.plan.yaml': yaml({ number: '18' }) })
    const told = async (...argv: string[]) => {
      const { status, out, err } = await plan(cwd, ['diff', ...argv], world)
      expect([status, err]).toEqual([0, ''])
      return [out.split('\n')[0], /Số: .*? → \d+/.exec(out)?.[0]]
    }
    expect(await told()).toEqual(['kh/a.plan.yaml  HEAD → tệp trên đĩa', 'Số: 16 → 18'])
    expect(await told('kh/a.plan.yaml')).toEqual(['kh/a.plan.yaml  HEAD → tệp trên đĩa', 'Số: 16 → 18'])
    expect(await told('--staged')).toEqual(['kh/a.plan.yaml  HEAD → bản sắp commit', 'Số: 16 → 17'])
    expect(await told('HEAD~1', '--', 'kh/a.plan.yaml')).toEqual(['kh/a.plan.yaml  HEAD~1 → tệp trên đĩa', 'Số: 15 → 18'])
    expect(await told('HEAD~1', 'HEAD', '--', 'kh')).toEqual(['kh/a.plan.yaml  HEAD~1 → HEAD', 'Số: 15 → 16'])
    expect(await told('HEAD~1..HEAD')).toEqual(['kh/a.plan.yaml  HEAD~1 → HEAD', 'Số: 15 → 16'])
    expect(await told('HEAD~1', 'kh/a.plan.yaml')).toEqual(['kh/a.plan.yaml  HEAD~1 → tệp trên đĩa', 'Số: 15 → 18'])
    expect(await told('HEAD~1:kh/a.plan.yaml', 'kh/b.plan.yaml')).toEqual([
      'kh/b.plan.yaml  HEAD~1:kh/a.plan.yaml → kh/b.plan.yaml',
      'Số: 15 → 40',
    ])
  })

  it('takes paths as they are written', async () => {
    const cwd = gitFolder({ 'kh[1]/a b.plan.yaml': yaml(), 'kh1/đề án.plan.yaml': yaml({ number: '40' }) })
    put(cwd, { 'kh[1]/a b.plan.yaml': yaml({ number: '16' }), 'kh1/đề án.plan.yaml': yaml({ number: '41' }) })
    const files = async (path: string) => {
      const { out } = await plan(cwd, ['diff', 'HEAD', '-f', 'json', '--', path], world)
      return (JSON.parse(out).plans as { file: string }[]).map(({ file }) => file)
    }
    expect(await files('kh[1]')).toEqual(['kh[1]/a b.plan.yaml'])
    expect(await files('kh1/đề án.plan.yaml')).toEqual(['kh1/đề án.plan.yaml'])
    expect(await files('.')).toEqual(['kh1/đề án.plan.yaml', 'kh[1]/a b.plan.yaml'])
  })

  it('compares three-dotted ranges with what both have in common', async () => {
    const cwd = gitFolder({ 'a.plan.yaml': yaml() })
    git(cwd, 'checkout', '-q', '-b', 'nhanh')
    commit(cwd, { 'a.plan.yaml': yaml({ number: '16' }) })
    git(cwd, 'checkout', '-q', 'chinh')
    commit(cwd, { 'a.plan.yaml': yaml({ number: '99' }) })
    const { out } = await plan(cwd, ['diff', 'chinh...nhanh'], world)
    expect(out).toContain('Số: 15 → 16')
    const base = git(cwd, 'merge-base', 'chinh', 'nhanh').trim()
    expect(out).toContain(`a.plan.yaml  ${base.slice(0, 10)} → nhanh\n`)
    const { plans } = JSON.parse((await plan(cwd, ['diff', 'chinh...nhanh', '-f', 'json'], world)).out)
    expect(plans[0].before.version).toBe(base)
    expect((await plan(cwd, ['diff', 'chinh..nhanh'], world)).out).toContain('Số: 99 → 16')
  })

  it('tells of plans that came, went and were renamed', async () => {
    const cwd = gitFolder({ 'a.plan.yaml': yaml() })
    git(cwd, 'mv', 'a.plan.yaml', 'ten-moi.plan.yaml')
    commit(cwd)
    commit(cwd, { 'b.plan.yaml': yaml({ second }) })
    git(cwd, 'rm', '-q', 'ten-moi.plan.yaml')
    commit(cwd)
    const told = async (...revisions: string[]) => {
      const { out } = await plan(cwd, ['diff', ...revisions, '-f', 'json'], world)
      const plans = JSON.parse(out).plans as { file: string; status: string; renamedFrom?: string; subject?: string }[]
      return plans.map(({ file, status, renamedFrom, subject }) => [file, status, renamedFrom ?? subject])
    }
    expect(await told('HEAD~3', 'HEAD~2')).toEqual([['ten-moi.plan.yaml', 'same', 'a.plan.yaml']])
    expect(await told('HEAD~2', 'HEAD~1')).toEqual([['b.plan.yaml', 'added', 'Số hóa hồ sơ lưu trữ năm 2027']])
    expect(await told('HEAD~1')).toEqual([['ten-moi.plan.yaml', 'dropped', 'Số hóa hồ sơ lưu trữ năm 2027']])
    const { out } = await plan(cwd, ['diff', 'HEAD~3', 'HEAD~2'], world)
    expect(out).toBe('ten-moi.plan.yaml (đổi tên từ a.plan.yaml)  HEAD~3 → HEAD~2\n  Nội dung hai bản như nhau.\n')
    expect((await plan(cwd, ['diff', 'HEAD~1'], world)).out).toContain(
      '- kế hoạch đã bỏ: số 15/KH-SNV, Số hóa hồ sơ lưu trữ năm 2027',
    )
  })

  it('follows a renamed file where paths are named, too', async () => {
    const cwd = gitFolder({ 'kh/a.plan.yaml': yaml(), 'khac/b.plan.yaml': yaml({ number: '40' }), 'khac/c.plan.yaml': yaml() })
    git(cwd, 'mv', 'kh/a.plan.yaml', 'khac/ten-moi.plan.yaml')
    commit(cwd, { 'khac/b.plan.yaml': yaml({ number: '41' }) })
    const told = async (...paths: string[]) => {
      const { out } = await plan(cwd, ['diff', 'HEAD~1', 'HEAD', '-f', 'json', '--', ...paths], world)
      const plans = JSON.parse(out).plans as { file: string; status: string; renamedFrom?: string }[]
      return plans.map(({ file, status, renamedFrom }) => [file, status, renamedFrom])
    }
    const renamed = ['khac/ten-moi.plan.yaml', 'same', 'kh/a.plan.yaml']
    expect(await told('kh/a.plan.yaml')).toEqual([renamed])
    expect(await told('khac/ten-moi.plan.yaml')).toEqual([renamed])
    expect(await told('kh')).toEqual([renamed])
    expect(await told('khac')).toEqual([['khac/b.plan.yaml', 'changed', undefined], renamed])
    expect(await told('khac/b.plan.yaml')).toEqual([['khac/b.plan.yaml', 'changed', undefined]])
  })

  it('says that options stand before --, and which path is outside', async () => {
    const cwd = gitFolder({ 'a.plan.yaml': yaml() })
    put(cwd, { 'a.plan.yaml': yaml({ number: '16' }) })
    const refused = await plan(cwd, ['diff', 'HEAD', '--', 'a.plan.yaml', '-f', 'docx', '-o', '../d.docx'], world)
    expect([refused.status, refused.out]).toEqual([2, ''])
    expect(refused.err).toBe('plan: «-f» đứng sau --, nơi chỉ có tệp; hãy đặt các tùy chọn trước --.\n')
    const outside = await plan(cwd, ['diff', 'HEAD', '--lang', 'en', '--', '../d.plan.yaml'], world)
    expect(outside.err).toBe('plan: “../d.plan.yaml” lies outside the git repository, so its versions cannot be compared.\n')
    put(cwd, { '-x.plan.yaml': yaml() })
    git(cwd, 'add', '-A')
    expect((await plan(cwd, ['diff', 'HEAD', '--', '-x.plan.yaml'], world)).out).toContain('kế hoạch mới')
  })

  it('says where nothing changed, and refuses what git does not know', async () => {
    const cwd = gitFolder({ 'a.plan.yaml': yaml() })
    expect(await plan(cwd, ['diff'], world)).toMatchObject({ status: 0, out: '', err: 'Không có kế hoạch nào thay đổi.\n' })
    expect(await plan(cwd, ['diff', '-q'], world)).toMatchObject({ status: 0, out: '', err: '' })
    put(cwd, { 'moi.plan.yaml': yaml({ number: '16' }) })
    for (const argv of [['diff'], ['diff', 'moi.plan.yaml']]) {
      const { out } = await plan(cwd, argv, world)
      expect(out, 'not added to git yet, and new all the same').toContain('kế hoạch mới')
    }
    for (const argv of [
      ['nhanh-la'],
      ['HEAD', 'HEAD', 'HEAD'],
      ['HEAD', '--', 'mat.plan.yaml'],
      ['--', '-'],
      ['HEAD', '--staged', 'HEAD'],
      ['-f', 'docx', '-o', 'x.docx'],
    ]) {
      const { status, out, err } = await plan(cwd, ['diff', ...argv], world)
      expect([status, out], argv.join(' ')).toEqual([2, ''])
      expect(err).toMatch(/^plan: \S/)
    }
    expect(existsSync(join(cwd, 'x.docx'))).toBe(false)
    expect((await plan(workFolder({ 'a.plan.yaml': yaml() }), ['diff'], world)).err).toContain('cây làm việc của kho Git')
  })

  it('follows no link out of the repository', async () => {
    const outside = workFolder({ 'mat.plan.yaml': yaml({ number: '77' }) })
    const cwd = gitFolder({ 'a.plan.yaml': yaml(), 'b.plan.yaml': yaml() })
    rmSync(join(cwd, 'b.plan.yaml'))
    symlinkSync(join(outside, 'mat.plan.yaml'), join(cwd, 'b.plan.yaml'))
    for (const argv of [['a.plan.yaml', 'b.plan.yaml'], ['HEAD'], ['HEAD', '--', 'b.plan.yaml']]) {
      const { status, out, err } = await plan(cwd, ['diff', ...argv], world)
      expect([status, out], argv.join(' ')).toEqual([2, ''])
      expect(err).toBe(`plan: ${vi.leadsOut('b.plan.yaml')}\n`)
    }
  })
})
