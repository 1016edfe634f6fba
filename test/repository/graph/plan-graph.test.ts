import { expect, test } from 'vitest'
import { planGraph } from '../../../src/repository/graph/plan-graph.ts'
import { repositoryOf } from '../../../src/repository/rules/repository.ts'
import { sampleText, today } from '../../rules/sample-plans.ts'
import { recordIn } from '../rules/judge-files.ts'

const province = 'Kế hoạch số 72/KH-UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2026'
const department = `mo_dau: |\n  Thực hiện ${province}, Sở Nội vụ ban hành Kế hoạch như sau:`
const commune = (to: string) =>
  `co_quan: {ban_hanh: Ủy ban nhân dân xã Hòa Phú, viet_tat: UBND}\nnoi_nhan: {gui: [UBND tỉnh ${to}], luu: [VT]}\nmo_dau: |\n  Thực hiện ${province}, Ủy ban nhân dân xã ban hành Kế hoạch như sau:`

function drawn(...plans: readonly string[]) {
  const records = plans.map((yaml, at) => recordIn(`${at}.plan.yaml`, sampleText({ yaml }).text))
  const { nodes, edges } = planGraph(repositoryOf(records, { today }))
  return { issuers: nodes.map(({ issuer }) => issuer), targets: edges.map(({ to }) => to) }
}

test('a plan of the province that the repository lacks is one box, whoever of the province names it', () => {
  expect(drawn(department, commune('Sơn Hà')).targets).toEqual(['v1', 'v1'])
  expect(drawn(department, commune('Vĩnh An')).targets).toEqual(['v1', 'v2'])
})

test('joint issuers are told apart', () => {
  expect(drawn('co_quan: {ban_hanh: [Sở Nội vụ, Sở Y tế]}').issuers).toEqual(['Sở Nội vụ – Sở Y tế'])
})
