/** Defects of characters, blanks, marks, words and sentences. What the finding must point at stands in ⟦ ⟧. */
const ubnd = 'ke-hoach-ubnd'
const department = 'ke-hoach-so-noi-vu'
const commune = 'ke-hoach-dang-uy-xa'
const province = 'ke-hoach-tinh-uy'
const province2017 = 'ke-hoach-tinh-uy-2017'
const youth = 'ke-hoach-tinh-doan'
const women = 'ke-hoach-hoi-phu-nu'
const friendship = 'ke-hoach-huu-nghi'

const change = (code, file, find, replace, more = {}) => ({ code, file, find, replace, ...more })
const changes = (code, file, ...pairs) => ({ code, file, edits: pairs.map(([find, replace, nth]) => ({ find, replace, nth })) })

export const mutations = [
  // Characters of an old code table.
  change(
    'LV001',
    department,
    'Tạo lập đội ngũ giảng viên nguồn tại chỗ',
    '⟦T¹o⟧ lËp ®éi ngò gi¶ng viªn nguån t¹i chç ®Ó n©ng cao n¨ng lùc',
  ),
  change('LV001', women, 'không mở thêm cuộc họp', '⟦kh«ng⟧ më thªm cuéc häp, kh«ng v¨n nghÖ'),
  change(
    'LV001',
    youth,
    'Toàn tỉnh, ưu tiên các xã biên giới',
    '⟦Toaøn⟧ tænh, phaùt trieån, thöïc hieän ôû caùc xaõ bieân giôùi',
  ),

  // Letters that only look right.
  change('LV002', ubnd, 'Đưa sách đến vùng xa', '⟦Ð⟧ưa sách đến vùng xa'),
  change('LV002', department, 'Biên soạn ba bộ tài liệu: nghiệp vụ', 'Biên s⟦о⟧ạn ba bộ tài liệu: nghiệp vụ'),
  change('LV002', commune, 'Chỉ ra việc đã làm được', 'Chỉ ra việc đã làm được⟦，⟧ việc sẽ làm'),
  changes(
    'LV002',
    province2017,
    ['Đẩy mạnh ứng dụng công nghệ', '⟦Ð⟧ẩy mạnh ứng dụng công nghệ'],
    ['Đài Phát thanh', 'Ðài Phát thanh'],
  ),

  // Blanks.
  change('LV003', ubnd, 'tận dụng nhà văn\n', 'tận⟦  ⟧dụng nhà văn\n'),
  change('LV003', women, 'Vận động hội viên và tiểu thương', 'Vận động hội viên⟦   ⟧và tiểu thương'),
  change('LV003', province, 'Cấp ủy các cấp đưa nội dung', 'Cấp ủy các cấp⟦  ⟧đưa nội dung'),
  change('LV004', youth, 'nộp hồ sơ qua mạng, tra cứu', 'nộp hồ sơ qua mạng⟦ ⟧, tra cứu'),
  change('LV004', friendship, 'Mọi hoạt động phải thiết thực, tiết kiệm', 'Mọi hoạt động phải thiết thực⟦ ⟧; tiết kiệm'),
  change('LV004', commune, 'không kiểm tra chỉ qua\n              báo cáo.', 'không kiểm tra chỉ qua\n              báo cáo⟦ ⟧.'),
  change(
    'LV004',
    department,
    'Không làm gián đoạn việc tiếp nhận hồ sơ: mỗi',
    'Không làm gián đoạn việc tiếp nhận hồ sơ⟦ ⟧: mỗi',
  ),
  change('LV005', ubnd, 'Rà soát toàn bộ thư viện, phòng đọc', 'Rà soát toàn bộ thư viện⟦,⟧phòng đọc'),
  change('LV005', province, 'rõ việc, rõ thời gian, rõ kết quả; gắn', 'rõ việc, rõ thời gian, rõ kết quả⟦;⟧gắn'),
  change('LV005', women, 'Tập huấn kỹ năng cho người làm nòng cốt. Mỗi năm', 'Tập huấn kỹ năng cho người làm nòng cốt⟦.⟧Mỗi năm'),
  change('LV005', youth, 'Tập trung ba loại công trình: thắp sáng', 'Tập trung ba loại công trình⟦:⟧thắp sáng'),
  change('LV006', ubnd, '(ngày 21/4)', '(⟦ ⟧ngày 21/4)'),
  change('LV006', province, '(qua Ban Tuyên giáo Tỉnh ủy) trước', '(qua Ban Tuyên giáo Tỉnh ủy⟦ ⟧) trước'),
  change('LV006', friendship, '“Gian bếp bốn phương”', '“⟦ ⟧Gian bếp bốn phương”'),
  change('LV006', youth, '“Ngày Chủ nhật xanh”', '“Ngày Chủ nhật xanh⟦ ⟧”'),
  change('LV007', department, '80 xã, phường (mỗi nơi', '80 xã, phường⟦(⟧mỗi nơi'),
  change('LV007', women, '“Góc xanh sau bếp” ủ rác', '“Góc xanh sau bếp⟦”⟧ủ rác'),
  change('LV007', friendship, 'chuyên mục “Chuyện làng tôi” trên', 'chuyên mục⟦“⟧Chuyện làng tôi” trên'),
  change('LV007', province, '(qua Ban Tuyên giáo Tỉnh ủy) trước', '(qua Ban Tuyên giáo Tỉnh ủy⟦)⟧trước'),

  // Words and marks typed twice.
  change(
    'LV008',
    commune,
    'Thông báo lịch làm việc, bảo đảm phương tiện',
    'Thông báo lịch làm việc ⟦của của⟧ Đoàn, bảo đảm phương tiện',
  ),
  change('LV008', ubnd, 'phù hợp với điều kiện từng vùng', 'phù hợp ⟦với với⟧ điều kiện từng vùng'),
  change('LV008', province2017, 'vừa là quyền lợi vừa là trách nhiệm', 'vừa là quyền lợi ⟦vừa là vừa là⟧ trách nhiệm'),
  change('LV008', youth, 'hướng dẫn người dân lấy số, nộp', 'hướng ⟦dẫn người dân dẫn người dân⟧ lấy số, nộp'),
  change('LV009', ubnd, 'tập, lao động, đời sống gia đình.', 'tập, lao động⟦,,⟧ đời sống gia đình.'),
  change(
    'LV009',
    department,
    'Ít nhất 90% học viên đạt yêu cầu khi sát hạch trên hệ thống;',
    'Ít nhất 90% học viên đạt yêu cầu khi sát hạch trên hệ thống⟦;,⟧',
  ),
  change(
    'LV009',
    province,
    'nòng cốt là đoàn viên thanh niên, giáo viên, cán bộ bưu điện',
    'nòng cốt là đoàn viên thanh niên, giáo viên⟦....⟧ cán bộ bưu điện',
  ),
  change(
    'LV009',
    friendship,
    'làm tư liệu dùng chung\n        cho các năm sau.',
    'làm tư liệu dùng chung\n        cho các năm sau⟦..⟧',
  ),
  changes(
    'LV010',
    women,
    ['cách bố\n              trí thùng, giỏ, túi đựng vừa', 'cách bố\n              trí thùng, giỏ, túi đựng... vừa'],
    ['vỏ bao\n              thuốc bảo vệ thực vật vào rác', 'vỏ bao\n              thuốc bảo vệ thực vật⟦…⟧ vào rác'],
  ),
  changes(
    'LV010',
    ubnd,
    ['sách xưa và báo của tỉnh', 'sách xưa, bản đồ… của tỉnh'],
    ['giáo viên kiêm nhiệm và tình nguyện viên', 'giáo viên kiêm nhiệm, sinh viên⟦...⟧ và tình nguyện viên'],
    ['kể lại và tranh luận', 'kể lại, tóm tắt… và tranh luận'],
  ),
  changes(
    'LV010',
    youth,
    [
      'ven sông, đồi\n                trọc, khuôn viên trường học;',
      'ven sông, đồi\n                trọc, bờ kênh... và khuôn viên trường học;',
    ],
    ['cập nhật tỷ lệ cây sống', 'cập nhật số cây, người chăm sóc⟦…⟧ và tỷ lệ cây sống'],
  ),
  change('LV011', women, 'nơi nào gặp trở ngại khi triển khai', 'nơi nào thiếu thùng, thiếu xe, ⟦v.v...⟧ khi triển khai'),
  change('LV011', women, 'lồng ghép vào sinh hoạt sẵn có', 'lồng ghép vào hội thi, văn nghệ, ⟦v.v…⟧ và sinh hoạt sẵn có'),
  change('LV011', ubnd, 'học sinh ghi nhật ký đọc, kể lại', 'học sinh ghi nhật ký đọc, vẽ tranh, ⟦vv⟧ và kể lại'),

  // Brackets and quotation marks.
  change('LV012', province2017, 'danh hiệu “Gia đình học tập” và giúp', 'danh hiệu ⟦“⟧Gia đình học tập và giúp'),
  change('LV012', women, 'tỉnh (sau đây viết tắt là Hội LHPN tỉnh) về', 'tỉnh ⟦(⟧sau đây viết tắt là Hội LHPN tỉnh về'),
  change('LV012', department, 'Chi\n        phí đi lại của học viên', 'Chi\n        phí đi lại của học viên ở xa⟦)⟧'),
  change('LV012', youth, 'Duy trì “Ngày Chủ nhật xanh” vào', 'Duy trì Ngày Chủ nhật xanh⟦”⟧ vào'),
  change('LV013', province2017, '“Dòng họ học tập”', '⟦"⟧Dòng họ học tập"'),
  change('LV013', friendship, 'trại hè “Một tuần ở làng” trong', 'trại hè ⟦"⟧Một tuần ở làng" trong'),
  change('LV013', women, '“Đổi phế liệu lấy thẻ bảo hiểm y tế”', '⟦"⟧Đổi phế liệu lấy thẻ bảo hiểm y tế"'),
  change('LV014', province2017, '“Cộng đồng học tập” với', '“Cộng đồng học tập⟦“⟧ với'),
  change('LV014', friendship, 'kể chuyện “Người bạn từ phương xa” trong', 'kể chuyện ⟦”⟧Người bạn từ phương xa” trong'),
  change('LV014', women, '“Xây dựng gia đình 5 không, 3 sạch”, với', '⟦”⟧Xây dựng gia đình 5 không, 3 sạch”, với'),

  // Hyphens and periods.
  change('LV015', province2017, 'các tổ chức chính trị - xã hội tỉnh', 'các tổ chức chính trị⟦- ⟧xã hội tỉnh'),
  change('LV015', department, 'đất đai - môi trường', 'đất đai⟦ -⟧môi trường'),
  change('LV015', ubnd, 'tỉnh giai đoạn 2017 - 2020 như sau:', 'tỉnh giai đoạn 2017⟦ -⟧2020 như sau:'),
  change('LV016', ubnd, 'tỉnh giai đoạn 2017 - 2020 như sau:', 'tỉnh giai đoạn ⟦2017-2020⟧ như sau:'),
  change(
    'LV016',
    women,
    'hoạt tại hộ gia đình giai đoạn 2017 - 2021; nơi nào',
    'hoạt tại hộ gia đình giai đoạn ⟦2017–2021⟧; nơi nào',
  ),
  change('LV016', department, 'tự bồi dưỡng trong những năm tiếp theo.', 'tự bồi dưỡng trong giai đoạn ⟦2027-2030⟧.'),
  change(
    'LV017',
    province2017,
    'các tổ chức chính trị - xã hội tỉnh\n',
    'các tổ chức chính trị - xã hội, các tổ chức chính ⟦trị-xã⟧ hội tỉnh\n',
  ),
  changes('LV017', province, [
    'các tổ chức chính trị - xã hội tỉnh vận động',
    'các tổ chức chính trị - xã hội, chính ⟦trị – xã⟧ hội - nghề nghiệp tỉnh vận động',
  ]),
  changes(
    'LV017',
    department,
    ['tư pháp - hộ tịch', 'đất đai - môi trường đô thị, tư pháp - hộ tịch'],
    ['những lĩnh vực mới được phân cấp, qua', 'lĩnh vực đất ⟦đai-môi⟧ trường mới được phân cấp, qua'],
  ),

  // Words damaged, glued, misspelt.
  change('LV018', friendship, 'trong năm 2015, mỗi hội', 'trong ⟦năm2015⟧, mỗi hội'),
  change('LV018', province, 'sơ kết vào cuối năm 2023, tổng kết', 'sơ kết vào cuối ⟦năm2023⟧, tổng kết'),
  change('LV018', women, 'vào quý III hằng năm để', 'vào quý III hằng năm, trong ⟦60ngày⟧, để'),
  change('LV019', ubnd, 'Hình thành thói quen đọc', 'Hình thành thói quen ⟦đđọc⟧'),
  change('LV019', commune, 'Đánh giá đúng kết quả lãnh đạo', 'Đánh giá đúng ⟦kếtquả⟧ lãnh đạo'),
  change('LV019', youth, 'Chăm lo cho thiếu nhi', 'Chăm lo cho ⟦thiêú⟧ nhi'),
  change('LV019', department, 'nắm chắc nghiệp vụ', 'nắm chắc ⟦nghiệpvụ⟧'),
  change('LV020', ubnd, 'Số hóa tài liệu địa chí', 'Số ⟦hoá⟧ tài liệu địa chí'),
  change('LV020', youth, 'Chăm sóc sức khỏe cộng đồng', 'Chăm sóc sức ⟦khoẻ⟧ cộng đồng'),
  change('LV020', commune, 'Lãnh đạo cung cấp đầy đủ số liệu', 'Lãnh đạo ⟦uỷ⟧ ban cung cấp đầy đủ số liệu'),
  change('LV021', ubnd, 'thoi_han: hằng năm', 'thoi_han: ⟦hàng năm⟧'),
  change('LV021', province2017, 'Kết quả hằng năm là', 'Kết quả ⟦hàng năm⟧ là'),
  change('LV021', youth, 'tuần thứ ba hằng tháng;', 'tuần thứ ba ⟦hàng tháng⟧;'),
  change('LV022', department, 'bảo đảm mỗi cụm xã, phường', '⟦đảm bảo⟧ mỗi cụm xã, phường'),
  change('LV022', youth, 'Bảo đảm tuyệt đối an toàn', '⟦Đảm bảo⟧ tuyệt đối an toàn'),
  change('LV022', province2017, 'bảo đảm xét chọn công', '⟦đảm bảo⟧ xét chọn công'),
  change(
    'LV023',
    women,
    'Tập huấn kỹ năng cho người làm nòng cốt. Mỗi năm',
    'Tập huấn kỹ năng, kỹ thuật, ⟦kĩ⟧ thuật ủ phân cho người làm nòng cốt. Mỗi năm',
  ),
  change('LV023', province, 'mở chuyên mục hướng dẫn từng kỹ năng', 'mở chuyên mục hướng dẫn từng ⟦kĩ⟧ năng'),
  change('LV023', commune, 'tỷ lệ hồ sơ nộp trực\n', '⟦tỉ⟧ lệ hồ sơ nộp trực\n'),
  change('LV024', ubnd, 'sáp nhập nơi hoạt động cầm chừng', '⟦sát nhập⟧ nơi hoạt động cầm chừng'),
  change('LV024', province2017, 'bổ sung sách và thiết bị', '⟦bổ xung⟧ sách và thiết bị'),
  change('LV024', department, 'điều phối, đôn đốc việc thực hiện', 'điều phối, đôn đốc việc ⟦thực hiên⟧'),
  change('LV024', commune, 'sử dụng sổ tay đảng viên điện tử', '⟦xử dụng⟧ sổ tay đảng viên điện tử'),
  change('LV024', youth, 'Tập trung ba loại công trình', '⟦Tập chung⟧ ba loại công trình'),
  change('LV025', commune, 'Kết quả lãnh đạo giải quyết thủ tục hành chính', 'Kết quả lãnh đạo giải quyết thủ tục ⟦hành chánh⟧'),
  change('LV025', province, 'Ưu tiên người cao tuổi, người khuyết tật', 'Ưu tiên người cao tuổi, ⟦người tàn tật⟧'),
  change('LV025', friendship, 'có nhiều con em đồng bào dân tộc thiểu số', 'có nhiều con em đồng bào ⟦dân tộc ít người⟧'),
  change('LV025', youth, 'Trồng và nhận chăm sóc 60.000 cây xanh', 'Trồng 20 ⟦héc-ta⟧ rừng và nhận chăm sóc 60.000 cây xanh'),
  change('LV026', youth, 'hỗ trợ 40 triệu đồng một nhà', 'hỗ trợ 40 triệu ⟦đồn⟧ một nhà'),
  change('LV026', department, 'năm 2027 là 742.600.000 đồng; nội dung', 'năm 2027 là 742.600.000 ⟦đống⟧; nội dung'),
  change('LV026', women, 'thêm tiền bán phế liệu', 'thêm 2 triệu ⟦đông⟧ bán phế liệu'),

  // Times and units.
  change('LV027', youth, 'trực tuyến đến các điểm cầu.', 'trực tuyến đến các điểm cầu lúc ⟦7h30⟧.'),
  change('LV027', commune, 'nộp hồ sơ của gia đình qua mạng', 'họp chi bộ lúc ⟦19h00’⟧, nộp hồ sơ của gia đình qua mạng'),
  change('LV027', friendship, 'vào tối thứ Bảy hằng tuần', 'vào ⟦20 giờ 15’⟧ thứ Bảy hằng tuần'),
  change('LV028', youth, 'điện chiếu sáng trên 40 km', 'điện chiếu sáng trên 40 ⟦KM⟧'),
  change('LV028', friendship, 'mỗi tủ ban đầu có ít nhất 200\n', 'mỗi tủ nặng 90 ⟦Kg⟧, ban đầu có ít nhất 200\n'),
  change('LV028', women, 'thêm phân bón cho\n', 'thêm phân bón cho 2 ⟦Ha⟧\n'),

  // Sentences and paragraphs.
  change('LV029', ubnd, 'Không giao chỉ tiêu số trang', '⟦không⟧ giao chỉ tiêu số trang'),
  change('LV029', province, 'Cách làm phải gần dân', '⟦cách⟧ làm phải gần dân'),
  change('LV029', women, 'Nơi chưa có xe\n', '⟦nơi⟧ chưa có xe\n'),
  change('LV030', department, 'Tạo lập đội ngũ giảng viên nguồn', '⟦tạo⟧ lập đội ngũ giảng viên nguồn'),
  change('LV030', friendship, 'Mọi hoạt động phải thiết thực', '⟦mọi⟧ hoạt động phải thiết thực'),
  change('LV030', province, 'Ban hành bộ tài liệu hướng dẫn', '⟦ban⟧ hành bộ tài liệu hướng dẫn'),
  change(
    'LV031',
    ubnd,
    'học\n            tập, lao động, đời sống gia đình.\n',
    'học\n            tập, lao động, đời sống gia ⟦đình⟧\n',
  ),
  change('LV031', friendship, 'khách được cùng làm, cùng học.', 'khách được cùng làm, cùng ⟦học⟧'),
  change(
    'LV031',
    province,
    'hướng dẫn từng việc cho đến khi người dân tự làm\n            được.',
    'hướng dẫn từng việc cho đến khi người dân tự làm\n            ⟦được⟧',
  ),
  change(
    'LV032',
    ubnd,
    'kết hợp ngân sách nhà nước\n            với đóng góp',
    'kết hợp ngân sách nhà nước\n\n            ⟦với⟧ đóng góp',
  ),
  change(
    'LV032',
    department,
    'nắm chắc nghiệp vụ của những lĩnh vực mới được phân cấp, qua đó rút\n            ngắn',
    'nắm chắc nghiệp vụ của những lĩnh vực mới được phân cấp, qua đó rút\n\n            ⟦ngắn⟧',
  ),
  change(
    'LV032',
    province,
    'nhận giúp đỡ ít nhất một gia đình nơi cư trú. Kết quả thực\n            hiện',
    'nhận giúp đỡ ít nhất một gia đình nơi cư trú. Kết quả thực\n\n            ⟦hiện⟧',
  ),
  change('LV033', province, 'sơ kết vào cuối năm 2023, tổng kết', 'sơ kết vào cuối năm ⟦2O23⟧, tổng kết'),
  change('LV033', department, 'mỗi nơi 09 người', 'mỗi nơi ⟦O9⟧ người'),
  change('LV033', youth, 'vào hai đợt cao điểm trong tháng 6', 'trong ngày ⟦O1/7/2026⟧ và hai đợt cao điểm trong tháng 6'),

  change('LV034', ubnd, 'các tổ chức chính trị - xã hội đưa', 'các tổ chức ⟦chính trị xã hội⟧ đưa'),
  change('LV034', province2017, 'phát triển kinh tế - xã hội hằng năm', 'phát triển ⟦kinh tế xã hội⟧ hằng năm'),
  change('LV034', province, 'các tổ chức chính trị - xã hội tỉnh', 'các tổ chức ⟦chính trị xã hội⟧ tỉnh'),
  change('LV034', department, 'tieu_de: Đề nghị các sở, ban, ngành', 'tieu_de: Đề nghị các ⟦sở ban ngành⟧'),

  // Markdown where the text is printed as typed.
  change(
    'MD006',
    ubnd,
    'tieu_de: Đưa sách đến vùng xa và người đọc gặp khó khăn',
    'tieu_de: ⟦"Đưa sách đến **vùng xa** và người đọc gặp khó khăn"⟧',
  ),
  change('MD006', department, 'san_pham: Báo cáo kết quả khảo sát', 'san_pham: ⟦Báo cáo **kết quả** khảo sát⟧'),
  change('MD006', women, 'don_vi: Hội LHPN các huyện, thành phố', 'don_vi: ⟦Hội LHPN các huyện, thành phố[^2]⟧'),
]
