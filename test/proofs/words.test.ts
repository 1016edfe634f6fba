import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { renderMarkdown } from '../../src/render/markdown/render-markdown.ts'
import { examples } from '../examples.ts'
import { printPlan } from '../print-plan.ts'
import { checkDocx } from './docx-check.ts'
import { docxText, type PrintedText } from './docx-text.ts'
import { markdownText } from './markdown-text.ts'
import { misplacedSentences } from './missing-words.ts'
import { planWords } from './plan-words.ts'
import { shapes } from './shapes.ts'

describe.each([...examples, ...shapes])('$name', ({ name, yaml }) => {
  const wanted = planWords(parse(yaml))

  it('stands in the DOCX with each sentence once and in order', async () => {
    const { docx, profile } = await printPlan(name, yaml)
    expect(misplacedSentences(wanted, docxText(docx))).toEqual([])
    expect(checkDocx(docx, profile)).toEqual([])
  })

  it('stands in the Markdown with each sentence once and in order', async () => {
    const { document } = await printPlan(name, yaml)
    expect(misplacedSentences(wanted, markdownText(renderMarkdown(document)))).toEqual([])
  })
})

describe('the comparison itself', () => {
  const plan = {
    co_quan: { ban_hanh: 'Sở Nội vụ' },
    trich_yeu: 'Số hóa hồ sơ lưu trữ',
    noi_dung: [
      {
        nhiem_vu: {
          noi_dung: [
            {
              tieu_de: 'Rà soát',
              chu_tri: 'Văn phòng Sở',
              noi_dung: 'Thống kê **toàn bộ** hồ sơ\ntheo từng phông, từng năm[^1].\n\n[^1]: Kể cả bản sao.',
            },
            'Báo cáo kết quả với Giám đốc Sở trước ngày 15/6 hằng năm.',
          ],
        },
      },
    ],
    noi_nhan: { gui: ['UBND tỉnh'], luu: ['VT'] },
    ky: { chuc_vu: 'Giám đốc', ho_ten: 'Nguyễn Văn An' },
  }
  const good: PrintedText = {
    body: `SỞ NỘI VỤ\nKẾ HOẠCH\nSố hóa hồ sơ lưu trữ\nI. NHIỆM VỤ\n1. Rà soát\nChủ trì: Văn phòng Sở\nThống kê toàn bộ hồ sơ theo từng phông, từng năm.
Báo cáo kết quả với Giám đốc Sở trước ngày 15/6 hằng năm./.\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\nGIÁM ĐỐC\nNguyễn Văn An`,
    notes: 'Kể cả bản sao.',
    margins: '',
  }
  const compare = (printed: Partial<PrintedText>) => misplacedSentences(planWords(plan), { ...good, ...printed })

  it('accepts what the form adds', () => {
    expect(compare({})).toEqual([])
  })

  it.each([
    ['a lost word', { body: good.body.replace('toàn bộ ', '') }, 'missing'],
    ['a lost note', { notes: '' }, 'missing'],
    ['a changed order', { body: good.body.replace('1. Rà soát\n', '').replace('Báo cáo', 'Rà soát\nBáo cáo') }, 'out of order'],
    [
      'a doubled sentence',
      { body: good.body.replace('Báo cáo', 'Báo cáo kết quả với Giám đốc Sở trước ngày 15/6 hằng năm.\nBáo cáo') },
      'repeated',
    ],
  ])('sees %s', (_, printed, reason) => {
    expect(compare(printed).join('\n')).toContain(reason)
  })
})
