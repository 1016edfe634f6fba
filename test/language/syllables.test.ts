import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSyllable, readSyllable } from '../../src/language/syllables/syllable.ts'
import { sameBesidesToneStyle, toNewStyle, toneStyleOf } from '../../src/language/syllables/tone-style.ts'

// Real words, chosen for their rhymes (Từ điển tiếng Việt, Từ điển chính tả); each is looked at in lower case, capitalised and in capitals.
const real = `
  a à ả ạ ác ách ai ái am ám an án ang áng anh ảnh ao áo áp át au áu ay áy ăn ắng ẵm ắc ắp ắt âm ấm ân ấn âng ấp ất âu ấu ấy ẩy
  e é em ém én ép eo éo ê ế êm ếch ếp êu i ì ỉ im ỉm in ít ích ỉu o ó oai oái oan oán oanh oách oằn oạch oe ong óc ói om ọp ót ô ồ ổ ổn ốc ối
  ốm ông ống ốp ốt ơ ờ ở ớn ớt ơn ơi u ủ uy uể uốn uống ung út ùa ùn úp uyên uyển uỷ ủy ư ừ ứ ứa ưng ứng ức ước ướm ướp ướt ươn ương ươi ưu
  y ý yếm yên yểm yến yểng yết yêu yếu
  ba bà bác bách bạch bài bám bản bảng bánh báo bạo báp bát báu bày bắc băm bắn bằng bắp bắt bậc bậm bấm bận bầng bấp bất bầu bấy be bẻ béc bém bén
  béng béo bép bét bê bế bệch bên bệnh bết bệu bí bia bìa bích biếc biên biến biếng biết biểu biệt bìm bịn binh bình bíp bịt bíu bo bó bọc bói bom bón
  bong bóp bót bô bố bốc bồi bốn bông bốp bốt bờ bởi bơm bơn bớp bớt bu búa búc bùi bùm bún bung buộc buồi buôn buồm buồng buột búp bút bụi buýt bưa bức
  bừng bước bươm bướng bưởi bướp bướu bứt bưu
  ca các cách cài cam cán cảnh cao cáp cát cau cay căm căn căng cắp cắt cấc cấm cận cấp cất cầu cậy co cỏ coi cóc còm con còng coóc cóp cót cô cổ cốc cối
  cộng cộm cơ cớ cởi cơm cơn cớp cớt cu củ của cúc cúi cùm cùn cùng cúp cụt cuốc cuối cuộm cuốn cuống cuột cư cứa cức cửi cứng cước cưới cướm cương cướp
  cứu cưu
  chà chạch choác choai choàng choắt chuẩn chuệch choạng chuyên chuyển chuyến chuồn chuột chịu chiêu chiếc chiều choé chòe chuỳ chùy chằng chợ chờ
  da dai dần dẫn dấy dẻo dẹp dê dế dệt dì dịch diệt diều dìm dịu do doanh doãn dọa doạ dõi dòng duệ duềnh duy duyên duyệt dụng dự dưa dưới dượng dượt
  đa đạc đai đại đảm đảng đánh đạo đáp đạt đau đặc đặt đắng đâm đất đấu đây đè đen đẹp đê đến đều đi địa đích điếc điểm điện điệp điều đình định đo đoá đóa đoàn
  đoạn đoạt đoản đọc đòi đóng đồ độ đốc đối đồng đơn đợt đủ đua đúc đúng đuối đuổi được đường đượm đứng đường đứt
  ga gà gạch gạo găm gặp gặt gần gấp gấu gậy ghe ghẻ ghen ghép ghét ghê ghế ghểnh ghếch ghì ghi ghim ghiền gì gìn gia già giá giả giác giải giảm gian giáo
  giáp giàu giày giặc giặt giằng giấc giận giấy giẻ gieo giếng giềng giết giêng giòn gió giỏi giọng giỗ giống giờ giới giục giúp giữ giữa giương giường
  gò goá góa góc gói gom góp gọt gỗ gốc gối gồm gông goòng guốc guồng gừng gươm gương
  hà hạch hài hại hàm hạn hàng hành hào hạp hát hay hắc hăm hắn hằng hặp hắt hầm hấp hẹn hẹp heo hét hề hệ hên hệt hếch hệu hì hia hích hiếm hiến hiệp hiệu
  hoa hoà hòa hoá hóa hoả hỏa hoạ họa hoác hoạch hoài hoại hoan hoàn hoang hoàng hoành hoạnh hoạt hoáy hoẵng hoắc hoắm hoặc hoen hoẻn hoèn hoét huân huấn huề
  huệ huênh huếch huơ huy huỷ hủy huých huỳnh huýt huyên huyền huyện huyết huyệt hứa hưng hương hướng hưởng hươu hưu hữu
  ké kém kẻng kéo kẹp kẹt kẽm kế kêu kệ kền kênh kết kếch ký kỹ kỷ kì kia kích kiệm kiên kiến kiểng kiếp kiệt kiểu kim kín kinh kịp kịt kíu
  kha khách khai khám kháng khánh khảo kháp khát khay khắc khăn khắp khắt khẩn khấp khất khẩu khe khéo khép khét khê khía khích khiêm khiến khiếp khiết khiếu
  khoa khoá khóa khoác khoai khoái khoan khoản khoảng khoanh khoảnh khoáy khoắn khoăm khoắng khoắt khoe khoẻ khỏe khoen khoét khoèo khoeo khuân khuẩn khuất khuây
  khuấy khuâng khuê khuếch khui khum khung khúc khuôn khuy khuya khuỳnh khuỷu khuyên khuyến khuyển khuyết khuynh khuỵu khứ khử khước
  la lạc lách lãnh lạp lát láu lắc lặp lắt lấp lật lầu lẻ lém lẻn leng lẻo lẹp lét lê lệch lên lệnh lếp lết lếu li lia lịch liêm liên liếng liệp liệt liệu
  loa loà lòa loạc loại loan loạn loang loáng loanh loạt loay loăn loằng loắt loe loé lóe loẻng loét loong luân luận luật lúa luồn luống luộc luột luôm luỹ lũy
  luých luýnh luyến luyện lươn lượng lượt lược lượm lưới lưu lựu
  mạ mạch mãi man mạng mạnh mạo mảnh mắc mặn mắt mẫu mậu mẹ méo mẻo mệnh mệt mếch mến miễn miệng miếng miếu mịt mịch miu móc moóc mong móp mọt mốc mỗi mốt mới mở mớm mợp mua
  muốn muỗi muỗng muối muộn mục mưu mừng mươi mướn mượn mướp mượt
  nách nại nạn nạng nạp nát náu nắm năng nặng nắp nâng nấp nâu nấu nẻo nén nết nệ nêu niêm niên niệm niềm niêu niết noãn nói nóng nộp nông nối nơi nới nuôi nuốt nuông nức nướng nước nương nửa
  nga ngạch ngai ngại ngang ngành ngay ngăn ngắn ngập ngất ngầu ngấy ngo ngò ngoà ngoạc ngoai ngoài ngoại ngoan ngoạm ngoảnh ngoao ngoáo ngoáy ngoắc ngoằn ngoặt ngoặc ngoằng
  ngoe ngoé ngóe ngoẻo ngoéo ngoèo ngoém ngọc ngon ngọt ngô ngôi ngờ ngơi ngũ ngụ nguậy ngục ngủi ngúng nguồn nguội nguyên nguyền nguyện nguyệt nguýt nguỵ ngụy nguều ngừng ngược người ngưỡng ngưu
  nghe nghé nghẽn nghẹn nghèo nghẹt nghề nghệ nghênh nghếch nghêu nghi nghỉ nghĩ nghị nghĩa nghịch nghiêm nghiên nghiêng nghiệp nghiệt nghiến nghìn nghịt nghíu
  nhã nhạc nhách nhai nham nhàn nhạnh nhạt nhau nhảy nhắc nhắm nhặt nhân nhấc nhất nhẫn nhẹ nheo nhẽo nhép nhện nhịn nhiêu nhiệm nhiệt nhoà nhòa nhoài nhoáng nhoẻn nhoe nhoét nhoẹt nhuần nhuận nhuế nhuệ nhuốm nhuộm
  nhuyễn nhường nhượng nhưng nhược
  pa pin pô pí phà phá phách phái phải phạm phản phạt phẩm phân phần phất phẩy phép phê phế phếch phễu phi phía phích phiên phiến phiếu phiền phình phó phoi phong phòng phố phôi phối phổi phơi phớt phù phụ phục phủi
  phun phụng phút phương phượng phướn phứt phưỡn
  qua quá quả quà quạ quạc quách quai quái quan quản quán quang quảng quanh quạnh quao quạo quát quạt quạu quay quắc quăm quắn quăng quắp quắt quân quần quẩn quận quầng quấc quất quật quây quấy quậy que quẻ quẽ quen quẹn quèn quẹo quéo quét quẹt
  quê quế quên quện quềnh quết quệt quệch quều quí quý quỹ quỷ quỳ quít quýt quỵt quỳnh quính quýnh quơ quờ quở quới quốc quyên quyến quyền quyển quyết quyệt
  rạch rãi rãnh ráo rạp rát rắc rắn rằng răng rất rầy rén rẻo rẹt rế rể rền rệp rệu rìa riêng riết riêu rịt rõ róc roi ròng rọt rốt rỗi rộng rợp rũ rục rùi ruồi ruộng ruột rưng rưới rượi rượt rưởi rướn rượu
  sa sạch sai sản sách sàng sánh sáp sát sáu say sắc sắm sẵn sắp sắt sấm sâu sấy sẻ sẽ séc sẹo sét sên sếch sệt sếu sĩ sỹ siêu siết siểng sinh sính sít so soạn soạt soát soong soóc sóc sói sóng sót sổ sôi sông sống sơ sơn sớm sớt sụt suất suôn suông suốt suối suy suyễn suýt sương sưởi
  ta tách tài tại tạm tan tạo tạp tát tàu tay tắc tăng tắt tấc tâm tân tấn tập tất tẩy té téc ten tẻo tép tế tếch tên tếp tết tệ tỉ tỷ tị tỵ tía tích tiếc tiêm tiên tiến tiếng tiếp tiết tiêu tim tín tinh tịt tíu toa toà tòa toác toạc toại toan toàn toán
  toang toát toáy toẹt toé tóe toen tóm tóp tọt tố tốc tôi tốn tốt tơ tới tớp tủ tua tuần tuất tuân tuế tuệ tuếch tui túm tùng tuốc tuổi tuồn tuông tuốt tuy tuỳ tùy tuyn tuýp tuýt tuyên tuyến tuyển tuyệt tuyết tư tựa tức tưng tước tươi tươm tường tướng tướp tượt tửu
  thả thạch thái thanh thánh thạo thắc thắng thất thầu thấy thẻ theo thép thét thế thêm thênh thết thếch thêu thi thìa thích thiếc thiêm thiên thiện thiêng thiếp thiết thiếu thìn thịnh thịt thoa thoả thỏa thoái thoại thoát thoáng thoan thoăn thoắt thoe thuần thuận thuật thuê thuế
  thuở thuý thúy thuỷ thủy thùy thuyên thuyền thuyết thủa thục thung thương thường thước thược thườn thượt
  trách trai trạm tràn trạng tránh trao trạp trắc trăm trắng trầm trận trật trâu tre trẻ treo trễ trệch trên trệt trêu tri trí trích triêng triển triết triều triệu trình trịnh trịt trói trong trọng trót trồng trở trơn trợt trú trục trung truân truất truy truyền truyện truỵ trụy trước trường trưởng trượt trưa trườn
  vách vai vải vạn vàng vào váy văn vắng vặt vân vật vậy vẻ ven véo vẹt về vệ vênh vết vếch vệt vì vỹ vĩ vía việc viên viếng viết việt vịn vinh vịnh vịt víu vo voan vòi vòng vọt vô vội vốn vôi vờ vơi với vớt vua vục vui vùi vùng vuốt vuông vừa vực vững vườn vượng vượt vướng
  xa xác xạch xài xám xanh xáo xạo xạp xát xay xắn xắt xâm xấp xấu xây xe xẻ xén xẻng xéo xẹp xét xế xệch xên xếp xệp xếu xi xia xích xiên xiêm xiếc xiết xiêu xin xịt xìu xo xoà xòa xoá xóa xoạc xoài xoan xoang xoành xoạch xoay xoáy xoăn xoắn xoắt xoe xoè xòe xoen xoèng xoẹt
  xong xoong xót xốc xôi xốn xông xốp xơ xới xu xua xuân xuất xuề xuể xuê xuềnh xui xúc xuôi xuồng xuống xuổng xuỳ xùy xuyên xuyến xuýt xuân xúm xung xứ xưa xức xưng xương xướng xưởng xướt xược`
  .trim()
  .split(/\s+/u)

// Letters that make no written syllable: wrong onset letter, no such rhyme, no such tone, misplaced tone mark, not Vietnamese at all.
const unreal = `
  ka kha\u0300x ce ci cy kô ku kạ gê gi\u0301\u0301 ghà nghà ngê ngi nghuyên qa qi qoa qo zô fan wa ja
  thph đb bđ vt thph ngt tr th đ nh ngh b
  bac cat cap cach bàc bảc bãt hòc họcc viêc nươc đuơc thưc kểt cầp quyêt
  trứơc đựơc ngừơi qủa qúy gìa gỉam tòan hòan khỏan hùynh thúyet bíên tìên
  nghiệpp hoậc hoăng8 ăê ơă aa ee oaa uou iê uôô eau bau\u0300a
  anm ang1 bảngn việtt đảngg dượnng Krông Pleiku Đắk internet video email website logistics blốc crôm vắcxin bêtông kếtquả uỷuỷ
  UBND KT KH QĐ NĐ BTGTW TƯB km kWh m² m³ XIII II2 é\u0323 a\u0309b -a a- . ,`
  .trim()
  .split(/\s+/u)

describe('a written syllable', () => {
  it('is recognised among real words of every rhyme', () => {
    expect(real.length).toBeGreaterThan(1000)
    expect(real.filter((word) => !isSyllable(word))).toEqual([])
  })

  it('is recognised in any case', () => {
    expect(real.filter((word) => !isSyllable(word.toLocaleUpperCase('vi')))).toEqual([])
    expect(real.filter((word) => !isSyllable(`${word[0]?.toLocaleUpperCase('vi')}${word.slice(1)}`))).toEqual([])
  })

  it('is not seen in damaged, foreign or abbreviated words', () => {
    expect(unreal.filter(isSyllable)).toEqual([])
  })

  it.each([
    ['nghiệp', 'ngh', 'iêp', 'nang'],
    ['Ủy', '', 'uy', 'hoi'],
    ['gì', 'gi', 'i', 'huyen'],
    ['gìn', 'gi', 'in', 'huyen'],
    ['giếng', 'gi', 'iêng', 'sac'],
    ['giữ', 'gi', 'ư', 'nga'],
    ['giúp', 'gi', 'up', 'sac'],
    ['quyền', 'qu', 'yên', 'huyen'],
    ['quốc', 'qu', 'ôc', 'sac'],
    ['khuỷu', 'kh', 'uyu', 'hoi'],
    ['đường', 'đ', 'ương', 'huyen'],
    ['xoong', 'x', 'oong', 'ngang'],
    ['YÊU', '', 'yêu', 'ngang'],
  ])('%s has the onset “%s”, the rhyme “%s” and the tone %s', (word, onset, rhyme, tone) => {
    expect(readSyllable(word)).toMatchObject({ onset, rhyme, tone })
  })

  it('tells the tone-mark style only where there are two', () => {
    expect(readSyllable('hòa')?.style).toBe('old')
    expect(readSyllable('hoà')?.style).toBe('new')
    for (const word of ['hoàn', 'quý', 'hoa', 'quỳnh', 'mía', 'của']) expect(readSyllable(word)).not.toHaveProperty('style')
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (word) => typeof isSyllable(word) === 'boolean'))
  })
})

describe('the tone-mark style', () => {
  it.each(['hòa', 'ủy', 'khỏe', 'Ủy', 'HÓA', 'thủy', 'lõe'])('of %s is the old one', (word) =>
    expect(toneStyleOf(word)).toBe('old'),
  )
  it.each(['hoà', 'uỷ', 'khoẻ', 'Uỷ', 'HOÁ', 'thuỷ', 'loã'])('of %s is the new one', (word) =>
    expect(toneStyleOf(word)).toBe('new'),
  )
  it.each(['hoàn', 'toàn', 'quỳnh', 'quý', 'quỷ', 'khuỷu', 'ngoéo', 'hoa', 'mùa', 'của', 'huyện', ''])(
    'of %s is neither',
    (word) => expect(toneStyleOf(word)).toBeUndefined(),
  )

  it('is made new without touching case or any other letter', () => {
    expect(toNewStyle('Ủy ban phường Hòa Phú, THỦY LỢI, khỏe')).toBe('Uỷ ban phường Hoà Phú, THUỶ LỢI, khoẻ')
    expect(toNewStyle('quý hoàn toàn mùa của')).toBe('quý hoàn toàn mùa của')
  })

  it('does not count when words are compared', () => {
    expect(sameBesidesToneStyle('hóa', 'hoá')).toBe(true)
    expect(sameBesidesToneStyle('Uỷ ban', 'Ủy ban')).toBe(true)
    expect(sameBesidesToneStyle('hóa', 'hoa')).toBe(false)
    expect(sameBesidesToneStyle('hóa', 'hoà')).toBe(false)
  })

  it('of all real words becomes new and stays a syllable of the same reading', () => {
    for (const word of real) {
      const before = readSyllable(word)
      const after = readSyllable(toNewStyle(word))
      expect(after).toMatchObject({ onset: before?.onset, rhyme: before?.rhyme, tone: before?.tone })
      expect(after?.style).not.toBe('old')
    }
  })
})
