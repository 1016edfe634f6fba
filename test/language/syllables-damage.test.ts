import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDamagedWords } from '../../src/language/syllables/find-damaged-words.ts'
import { isSyllable } from '../../src/language/syllables/syllable.ts'
import { findWords, type WordIndex } from '../../src/language/words/find-words.ts'

const found = (text: string) => findDamagedWords(text).map((word) => `${word.text} ${word.why} ${word.suggestion ?? '?'}`)

describe('damaged words', () => {
  it.each([
    ['đánh giá kếtquả thực hiện', 'kếtquả glued kết quả'],
    ['theo ý kiến của Bộtrưởng Bộ Nội vụ', 'Bộtrưởng glued ?'],
    ['cùng Uỷban Mặt trận', 'Uỷban glued Uỷ ban'],
    ['cơ quan Đảng uỷuỷ xã', 'uỷuỷ glued ?'],
    ['đoàn thể nhândân các thôn', 'nhândân glued nhân dân'],
    ['QUYẾTĐỊNH', 'QUYẾTĐỊNH glued QUYẾT ĐỊNH'],
    ['vận động theo kếhoạchnăm học', 'kếhoạchnăm glued kế hoạch năm'],
    ['gửi về UBNDtỉnh trước', 'UBNDtỉnh glued UBND tỉnh'],
    ['gửi về UBNDTỉnh trước', 'UBNDTỉnh glued UBND Tỉnh'],
    ['các cơ sởĐoàn', 'sởĐoàn glued sở Đoàn'],
    ['văn hóa-thểthao', 'thểthao glued thể thao'],
    ['thành phphân công', 'phphân no-syllable ?'],
    ['nhằm đbảo chất lượng', 'đbảo no-syllable ?'],
    ['“Vtiếp tục đổi mới', 'Vtiếp no-syllable ?'],
    ['toàn vẹn lãnh th, lợi ích', 'th no-syllable ?'],
    ['các đoàn thể t nh', 'nh no-syllable ?'],
    ['T nh ủy, Mặt trận', 'nh no-syllable ?'],
    ['qua đó đ nâng cao nhận thức', 'đ no-syllable ?'],
    ['làm viêc với xã', 'viêc no-syllable ?'],
    ['phải đạt kểt quả', 'kểt no-syllable ?'],
    ['hoàn thành trứơc hạn', 'trứơc no-syllable trước'],
    ['hiệu qủa công tác', 'qủa no-syllable quả'],
    ['tòan dân', 'tòan no-syllable toàn'],
    ['hội nghiị xã', 'nghiị no-syllable ?'],
    ['\u00d0ảng bộ xã', '\u00d0ảng no-syllable Đảng'],
    ['H\u00d0ND xã', 'H\u00d0ND no-syllable HĐND'],
    ['TỈnh Sơn Hà', 'TỈnh mixed-case Tỉnh'],
    ['CHỦ TỊCH UBND HUYỆn', 'HUYỆn mixed-case HUYỆN'],
    ['trước ngày29 tháng 3', 'ngày29 glued-number ngày 29'],
    ['trong tháng12 tới', 'tháng12 glued-number tháng 12'],
    ['NĂM2026', 'NĂM2026 glued-number NĂM 2026'],
    ['ngày5/6/2026', 'ngày5 glued-number ngày 5'],
    ['ngày 02 tháng 12năm 2026', '12năm glued-number 12 năm'],
    ['Nghị định số30/2020/NĐ-CP', 'số30 glued-number số 30'],
    ['nhiệm vụ6 tháng đầu năm', 'vụ6 glued-number vụ 6'],
    ['phòng T h a m  m ư u', 'T h a m  m ư u split Tham mưu'],
    ['K Ế  H O Ạ C H', 'K Ế  H O Ạ C H split KẾ HOẠCH'],
    ['- TT. T\nnh ủy', 'T\nnh split ?'],
  ])('in “%s” are found', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it('are placed exactly and in the order of the text', () => {
    const text = 'kếtquả K Ế  H O Ạ C H ngày29 tháng 3, kếtquả'
    const words = findDamagedWords(text)
    expect(words.map((word) => text.slice(word.start, word.end))).toEqual(['kếtquả', 'K Ế  H O Ạ C H', 'ngày29', 'kếtquả'])
  })

  it('have no suggestion where they can be divided in two ways', () => {
    expect(found('công tác phụtrách')).toEqual(['phụtrách glued ?'])
  })
})

describe('nothing is accused', () => {
  it.each([
    [
      'among names of persons and places',
      `xã Krông Á, Krông Pắc, Krông Nô, Ea H'leo, Ea H’Leo, Đắk Lắk, Đăk Hà, Đắk R'lấp, Đắk Glong, Cư M'gar, M'Đrắk, Buôn Đôn, Buôn Ma Thuột, Pleiku,
      Plei Ku, Kon Plông, Kbang, KBang, Chư Sê, Chư Prông, Chư Păh, Ia Grai, Đức Cơ, Mang Yang, Srêpốk, Sê San, Lạc Dương, Đạ Huoai, Đạ Tẻh, Đam Rông,
      Sốp Cộp, Mù Cang Chải, Si Ma Cai, Sìn Hồ, Mường Tè, Nậm Nhùn, Pác Nặm, Pắc Bó, Lũng Cú, Đồng Văn, Mèo Vạc, Hoàng Su Phì, Tủa Chùa, A Lưới,
      Bù Đăng, Trà Cú, Cái Bè, Xẻo Quýt, Ô Môn, U Minh Thượng, Tân Quới, Y Bham Êban, Y Thanh Hà Niê Kđăm, H'Hen Niê, Rơ Mah Tuân, Siu Hương, Kpă Klơng,
      Ksor Phước, Nay Der, Rcom Sa Duyên, Đinh Rơng, Hồ Đức Phớc, Lò Văn Tèn, Giàng A Páo, Vừ Mí Kẻ, Thạch Sa Rây, Kim Ngọc Thái, Danh Út, Nguyễn Quới,
      Êđê, Ê Đê, Ê-đê, Gia Rai, Jrai, J'rai, Ba Na, Bahnar, Xơ Đăng, Cơ Ho, K'ho, Mnông, M'Nông, Hrê, Bru - Vân Kiều, Cơ Tu, Giẻ-Triêng, Xtiêng, Chơ-ro, Raglai,
      Ra-glai, Khmer, Khơ-me, H'Mông, Hmông, Mông, Lô Lô, Pà Thẻn, La Hủ, Si La, Rơ-măm, Brâu, Ơ-đu, Ngái`,
    ],
    [
      'among names of the world',
      `Mát-xcơ-va, Mátxcơva, Béclin, Stalingrát, Lênin, V.I. Lênin, Các Mác, Ăng-ghen, Bắc Kinh, Oa-sinh-tơn, Pa-ri, São Paulo, Perú, Genève, México, Côte d'Ivoire,
      Ấn Độ, Cam-pu-chia, In-đô-nê-xi-a, Xinh-ga-po, Ô-xtrây-li-a, Niu Di-lân, Be-la-ruxợ, U-crai-na, Microsoft, Google, Zalo, YouTube, VNPT, Viettel, VNeID, VietinBank`,
    ],
    [
      'among loans',
      `internet, email, e-mail, website, container, logistics, ôxy, ô-xy, oxy, amiăng, a-mi-ăng, fax, video, karaoke, clo, axit, a-xít, xi măng, pa-nô, panô, áp phích,
      áp-phích, áp-phích, bê tông, bêtông, ôtô, ô tô, rơ-moóc, rơ moóc, vắc xin, vắc-xin, vắcxin, vaccine, ki-lô-mét, kilômét, xentimét, mêgaoát, ki-lô-oát, héc-ta, hécta, lít, crôm,
      brôm, prôtêin, hyđrô, hiđrô, nitơ, phốtpho, phốt-phát, ghi-đông, xà phòng, cà phê, lôgô, logo, micrô, camera, vô-lăng, xăng, bơm, líp, xích lô, ắcquy, ắc-quy, gas, ga,
      tivi, ti vi, radio, ra-đi-ô, séc, sê-ri, mô-đun, mô-đem, xêmina, mácxít, mác-xít, xã hội chủ nghĩa, Xô-viết, tour, homestay, start-up, online, livestream, blog, OCOP, xét nghiệm PCR,
      café, đàn goong, đàn t'rưng, cây kơ-nia, lễ pơ thi, tượng nhà mồ, sân khấu dù kê, chầm riêng chà pây, ghe ngo, xoong, coóc-xê, đĩa CD, DVD, pin, ốc vít, tuốc nơ vít, xúc xích, ba lô`,
    ],
    [
      'among abbreviations, codes, units and addresses',
      `UBND, HĐND, UBMTTQVN, KT-XH, QP-AN, BTGDVTW, BTGDVTU, LĐLĐ, ĐTN, BCH, BTV, TTg, TTr, ThS, PGS.TS, CTr, CVĐC, ĐVT, Th08, Tu64/8, TP. HCM, TP.HCM, Tp, TƯ, T.Ư, TW, V/v, v/v, đ/c, Đ/c, ph/h,
      46-CT/TW, 02-HD/BĐNTW, 17/2015/QĐ-UBND, 30/2020/NĐ-CP, KH.2026, QĐ1234, Đ2, m2, m², m³, km/h, kWh, 100đ, 50.000 đ, 5 triệu đ một người, 20 tr.đ, 35kg, 15h30, 7h, 3G, 5G, A4, B2,
      II.1.a, XVIII, XIII, a), b), đ), điểm đ khoản 2 Điều 5, các điểm c, d và đ, từ điểm a đến đ khoản 3, quyền¹, https://sonha.gov.vn/kếhoạch, phòngnộivụ@sonha.gov.vn, kếhoạch.docx, kế_hoạchnăm, #ChuyểnĐổiSố,
      {{tênđơnvị}}, <tênĐơnVị>, tại các huyện2 và xã1, a b c d đ e, x y z t, ……, ____, [...]`,
    ],
    [
      'among rare but sound words',
      `khúc khuỷu, khuya khoắt, ngoằn ngoèo, ngoắt ngoéo, khuếch trương, nguều ngoào, loẻng xoẻng, quều quào, huênh hoang, luýnh quýnh, xuề xòa, xuềnh xoàng, tuềnh toàng, chệnh choạng,
      nguệch ngoạc, ngoạm, oằn, tuýt còi, huýt sáo, giặt giũ, giếng, giêng, gìn giữ, quới, quí, ngoẹo, quạu quọ, ỉu xìu, ưỡn ẹo, ọp ẹp, ụt ịt, ưng ức, yểng, khuyếch`,
    ],
  ])('%s', (_what, text) => {
    expect(found(text.replace(/\s+/gu, ' '))).toEqual([])
  })

  it('of a text in another normal form', () => {
    expect(found('Ủy ban nhân dân xã thực hiện kế hoạch'.normalize('NFD'))).toEqual([])
  })
})

const syllables =
  'kết tổ chức quả hội nghị phần kế hoạch nhiệm vụ đảng tỉnh xã thực hiện giải pháp quyền lợi trách thuật khuyến xuất truyền'.split(
    ' ',
  )
const tails =
  'quả tỉnh hội xã vụ đảng giao năm dân tỉnh việc làm theo nguồn trong chung phát kinh thương quyết khoa hoàn bồi dưỡng'.split(
    ' ',
  )

describe('for any text', () => {
  it('two real syllables that are joined are found, the first being toned', () => {
    fc.assert(
      fc.property(fc.constantFrom(...syllables), fc.constantFrom(...tails), (first, second) => {
        fc.pre(!isSyllable(first + second))
        const words = findDamagedWords(`đánh giá ${first}${second} của xã`)
        expect(words).toHaveLength(1)
        expect(words[0]).toMatchObject({ start: 9, end: 9 + first.length + second.length, why: 'glued' })
      }),
    )
  })

  it('never throws, and each span is the text it names', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('th', 'đ', ' ', '\n', 'kết', 'quả', 'Ủy', '29', 'năm', '-', '’', 'Đắk', 'T h a m'),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        for (const word of findDamagedWords(text)) expect(text.slice(word.start, word.end)).toBe(word.text)
      }),
    )
  })

  it('finds the same in the words of a text that is divided already, whatever stands between them', () => {
    const spansOf = (text: string, index?: WordIndex) =>
      findDamagedWords(text, index).map(({ start, end, why }) => `${start}-${end} ${why}`)
    // Every sign of the alphabets that are divided alike lies below.
    for (let code = 0; code < 0x3000; code += 1) {
      const sign = String.fromCharCode(code)
      const text = `kết${sign}quả, việc th${sign} kếtquả`.normalize('NFC')
      const spans = spansOf(text)
      expect(spans.at(-1), code.toString(16)).toMatch(/ glued$/)
      expect(spansOf(text, findWords(text)).join(), code.toString(16)).toBe(spans.join())
    }
  })

  it.each(['đ ', 'a ', 'ế', 'kếtquả', 'th\n', 'Ă-', "đ'", '1ă', 'ởởýý', 'T\nnh', 'ă@', 'hoà.'])(
    '200 kB of “%s” take no time',
    (piece) => {
      const text = piece.repeat(200_000 / piece.length)
      const start = performance.now()
      findDamagedWords(text)
      expect(performance.now() - start).toBeLessThan(2000)
    },
  )
})
