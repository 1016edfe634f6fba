import { test } from 'vitest'
import { judgeRepository } from '../src/repository/rules/judge-repository.ts'
import { repositoryRules } from '../src/repository/rules/repository-rules.ts'
import { repositoryOf } from '../src/repository/rules/repository.ts'
import type { PlanRecord } from '../src/repository/plan-record.ts'
import { sampleText } from './rules/sample-plans.ts'
import { recordIn } from './repository/rules/judge-files.ts'
import { planGraph } from '../src/repository/graph/plan-graph.ts'
import { svgOf } from '../src/repository/graph/svg.ts'
import { withoutLoners } from '../src/repository/graph/select-graph.ts'
test('x', () => {
  const base = recordIn('a', sampleText({ yaml: `can_cu:\n  - Luật Lưu trữ ngày 21 tháng 6 năm 2024\n  - Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư\n  - Kế hoạch số 14/KH-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Sơn Hà về công tác văn thư\nmo_dau: |\n  Thực hiện Kế hoạch số 10/KH-SNV ngày 05/3/2026 của Sở Nội vụ về số hóa hồ sơ, Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị và Quyết định số 12/QĐ-TTg ngày 02/02/2026 của Thủ tướng Chính phủ, Sở Nội vụ ban hành Kế hoạch như sau:` }).text)
  const n = Number(process.env.N ?? 10000)
  const records: PlanRecord[] = []
  for (let i = 0; i < n; i++) {
    const issuer = Math.floor(i / 200), num = i % 200 + 1, year = 2020 + issuer % 7
    const day = { year, month: 1 + Math.floor(num / 18) , day: 1 + num % 27 }
    const prev = Math.max(1, num - 3), pday = { year, month: 1 + Math.floor(prev / 18), day: 1 + prev % 27 }
    records.push({ ...base, file: `f${i}`, number: { ...base.number!, text: String(num) }, issuedOn: { ...base.issuedOn!, date: day },
      subject: {...base.subject!, text: `Việc ${i} của năm`},
      issuer: { ...base.issuer, names: [`Sở Nội vụ`], parent: [`UBND tỉnh Sơn Hà ${Math.floor(issuer / 7)}`] }, placeName: `Sơn Hà ${Math.floor(issuer / 7)}`,
      citations: base.citations.map((c) => c.symbol === 'KH-SNV' ? { ...c, number: String(prev), date: pday } : c) } as PlanRecord)
  }
  const today = { year: 2026, month: 11, day: 22 }
  let t = performance.now()
  const f = judgeRepository(records, { today })
  console.log('all', performance.now() - t, f.length, [...new Set(f.map((x) => x.code))].map((c) => c + ' ' + f.filter((x) => x.code === c).length))
  const repo = repositoryOf(records, { today })
  for (const rule of repositoryRules) { t = performance.now(); rule.check(repo, () => {}); const d = performance.now() - t; if (d > 20) console.log(rule.code, d) }
  t = performance.now()
  const g = withoutLoners(planGraph(repo))
  console.log('graph', performance.now() - t, g.nodes.length, g.edges.length)
  for (const k of [100, 400, 1000]) {
    const ids = new Set(g.nodes.slice(0, k).map((x) => x.id))
    const part = { nodes: g.nodes.slice(0, k), edges: g.edges.filter((e) => ids.has(e.from) && ids.has(e.to)) }
    t = performance.now(); const s = svgOf(part, { title: '', relations: { implements: '', basis: '', replaces: '' }, unnumbered: '', draft: '', onDay: (x) => x }); console.log('svg', k, performance.now() - t, s.length)
  }
}, 300000)
