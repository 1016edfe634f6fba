import { expect, test } from 'vitest'
import { plan, workFolder } from './fake-io.ts'

test.each(['TT005', 'ke-hoach-co-kinh-gui'])('plan explain %s tells what it is about, with its examples', async (word) => {
  const { status, out, err } = await plan(workFolder(), ['explain', word])
  expect([status, err]).toEqual([0, ''])
  expect(out).toContain('TT005 ke-hoach-co-kinh-gui  cảnh báo\nKế hoạch có phần Kính gửi\n')
  expect(out).toContain('kinh_gui: Hội đồng nhân dân tỉnh\n              ^^^^^^^^^^^^^^^^^^^^^^')
})

test('plan explain is English with --lang en', async () => {
  const { out } = await plan(workFolder(), ['explain', 'LD016', '--lang', 'en'])
  expect(out).toContain('LD016 ten-bi-cat  error\nA comma cuts the name of a unit\n')
})

test('plan explain keeps to the width of the terminal, and to 100 columns', async () => {
  const longest = async (columns: number) => {
    const { out } = await plan(workFolder(), ['explain', 'TT001'], { terminal: { columns } })
    return Math.max(...out.split('\n').map((line) => line.length))
  }
  expect(await longest(80)).toBeLessThanOrEqual(80)
  expect(await longest(300)).toBeLessThanOrEqual(100)
})

test.each([
  ['thieu-muc-chin', 'Không có mã hay tên «thieu-muc-chin»; có phải «thieu-muc-chinh» không?'],
  ['xyzw', 'Không có mã hay tên «xyzw»; xem danh mục bằng: plan rules'],
])('plan explain %s cannot run and says why', async (word, sentence) => {
  const { status, out, err } = await plan(workFolder(), ['explain', word])
  expect([status, out]).toEqual([2, ''])
  expect(err).toContain(sentence)
})
