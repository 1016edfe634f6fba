import { describe, expect, it } from 'vitest'
import { isAssociation } from '../../src/language/agencies/is-association.ts'
import { findingsIn } from './sample-plans.ts'

const codes = (yaml: string) => findingsIn({ yaml }).map(({ code, severity }) => `${code} ${severity}`)
const farmers = 'co_quan: {ban_hanh: Hội Nông dân xã Hòa Phú, viet_tat: HND}'

describe('an association without a form of its own', () => {
  it.each([
    ['Hội Nông dân xã Hòa Phú', true],
    ['BCH Hội Nông dân tỉnh Sơn Hà', true],
    ['Hội CCB huyện Hòa Phú', true],
    ['Ban Đại diện Hội Người cao tuổi huyện Hòa Phú', true],
    ['Trung ương Hội Chữ thập đỏ Việt Nam', true],
    ['Ủy ban Hội Sinh viên Trường Đại học Sơn Hà', true],
    ['Hội LHTN Việt Nam tỉnh Sơn Hà', true],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam xã Hòa Phú', false],
    ['Hội Liên hiệp Phụ nữ xã Hòa Phú', false],
    ['Hội đồng nhân dân xã Hòa Phú', false],
    ['Hội nghị công chức', false],
    ['Sở Nội vụ', false],
  ])('%s: %s', (name, expected) => {
    expect(isAssociation(name)).toBe(expected)
  })

  // NĐ 30/2020, Điều 2 khoản 2: the State's form is applied as it fits.
  it('may write the marks of the Party or those of the State', () => {
    expect(codes(`${farmers}\nky_hieu: KH/HND`)).toEqual([])
    expect(codes(`${farmers}\nky: {thay_mat: T/M Ban Thường vụ, chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn An}`)).toEqual([])
    expect(codes(`${farmers}\nnoi_nhan: {gui: [Hội Nông dân tỉnh], luu: [VP]}`)).toEqual([])
  })

  it('makes no error against a form that is only the nearest', () => {
    const found = codes('co_quan: {ban_hanh: BCH Hội Nông dân xã Hòa Phú, viet_tat: HND}')
    expect(found).toContain('TT008 warning')
    expect(found.filter((one) => one.endsWith('error'))).toEqual([])
  })
})

describe('pupils of the pioneers', () => {
  // HD 29-HD/TWĐTN-VP names the organs of the Youth Union, no unit of the pioneers.
  it('are told of no error against the form of the Youth Union', () => {
    const told = (issuer: string) =>
      findingsIn({ base: 'doan', yaml: `co_quan: {ban_hanh: ${issuer}, viet_tat: LĐ}\nky_hieu: KH-LĐ` })
        .filter(({ code }) => code === 'TT020')
        .map(({ severity }) => severity)
    expect(told('Liên đội Trường Tiểu học Hòa Phú')).toEqual([])
    expect(told('Đoàn xã Hòa Phú')).toEqual(['error'])
  })
})

describe('several bodies together', () => {
  it('belong to no one family', () => {
    const told = (issuer: string) =>
      codes(`co_quan: {ban_hanh: ${issuer}, viet_tat: ĐTN}`).filter((one) => one.startsWith('TT001'))
    expect(told('Huyện đoàn Hòa Phú')).toEqual(['TT001 error'])
    expect(told('Huyện đoàn - Hội Nông dân huyện Hòa Phú')).toEqual([])
  })
})

describe('bodies that issue a plan together', () => {
  // Nghị định 30/2020, Phụ lục I, Phần I, II.2.a: the name of the body directly above, “nếu có”.
  it('need no one parent', () => {
    const told = (rest: string) =>
      codes(`co_quan: {ban_hanh: [Sở Nội vụ, Sở Tài chính], viet_tat: SNV}\n${rest}`).filter((one) => one.startsWith('TT009'))
    expect(told('ky_hieu: KH-SNV')).toEqual(['TT009 warning'])
    expect(told('ky_hieu: KHLT-SNV-STC')).toEqual([])
    expect(told('ten_loai: Kế hoạch liên tịch')).toEqual([])
    const joint = 'co_quan: {ban_hanh: Sở Giáo dục và Đào tạo - Công an tỉnh Sơn Hà, viet_tat: SGDĐT-CAT}'
    expect(codes(joint).filter((one) => one.startsWith('TT009'))).toEqual([])
    const one = 'co_quan: {ban_hanh: Sở Lao động - Thương binh và Xã hội, viet_tat: SLĐTBXH}'
    expect(codes(one).filter((one) => one.startsWith('TT009'))).toEqual(['TT009 warning'])
  })
})

describe('what stands behind the closing without label and title', () => {
  it('is judged as an appendix by nobody', () => {
    const told = (label: string) =>
      findingsIn({ yaml: `phu_luc:\n  - {${label}noi_dung: 'Điện thoại liên hệ: bà Na.'}` }).flatMap(({ code }) =>
        /^TT13/.test(code) ? [code] : [],
      )
    expect(told('nhan: "", ')).toEqual([])
    expect(told('')).toEqual(['TT130'])
  })
})

describe('what stands elsewhere', () => {
  it('is not missing: grounds in a section of their own', () => {
    const sections = (title: string) => `noi_dung:
  - muc: {tieu_de: ${title}, noi_dung: 'Luật Lưu trữ.'}
  - muc_dich: 'Đưa hồ sơ lên hệ thống dùng chung.'
  - nhiem_vu: 'Số hóa hồ sơ.'
  - to_chuc_thuc_hien: 'Văn phòng theo dõi.'`
    const told = (title: string) =>
      findingsIn({ yaml: sections(title), without: ['mo_dau', 'can_cu'], stage: 'final' }).some(({ code }) => code === 'TT060')
    expect([told('Tình hình'), told('Căn cứ xây dựng kế hoạch')]).toEqual([true, false])
  })

  it('is told once: an archive copy without a place', () => {
    const told = (gui: string) =>
      findingsIn({ yaml: `noi_nhan: {gui: ${gui}}`, stage: 'final' }).flatMap(({ code }) =>
        /^TT(?:006|114)/.test(code) ? [code] : [],
      )
    expect(told('[UBND tỉnh]')).toContain('TT006')
    expect(told('[UBND tỉnh, Lưu]')).not.toContain('TT006')
  })
})
