// The words that generated plans are made of. All bodies, places and people are invented.
export const provinces = ['Sơn Hà', 'Bình Lâm', 'Đông Giang Thượng', 'Tân Hải', 'Nam Khê', 'Phú Thạnh']
export const communes = [
  'Hòa Phú',
  'Tân Lộc',
  'An Thượng',
  'Phước Mỹ',
  'Đại Sơn',
  'Yên Trung',
  'Long Khê',
  'Thanh Bình',
  'Vĩnh Hòa',
  'Bắc Lâm',
]
export const departments = [
  { name: 'Sở Nội vụ', short: 'SNV' },
  { name: 'Sở Tài chính', short: 'STC' },
  { name: 'Sở Tư pháp', short: 'STP' },
  { name: 'Sở Y tế', short: 'SYT' },
  { name: 'Sở Xây dựng', short: 'SXD' },
  { name: 'Sở Công Thương', short: 'SCT' },
  { name: 'Sở Khoa học và Công nghệ', short: 'SKHCN' },
  { name: 'Sở Giáo dục và Đào tạo', short: 'SGDĐT' },
]
export const subjects = [
  'Số hóa hồ sơ lưu trữ',
  'Phòng cháy, chữa cháy và cứu nạn, cứu hộ',
  'Cải cách thủ tục hành chính',
  'Tuyên truyền, phổ biến pháp luật',
  'Trồng cây phân tán trong trường học',
  'Nâng cao chất lượng dịch vụ công trực tuyến',
  'Kiểm tra an toàn thực phẩm trong chợ',
  'Bồi dưỡng kỹ năng số cho công chức',
  'Sửa chữa đường giao thông nông thôn',
  'Chăm sóc sức khỏe người cao tuổi',
  'Thu gom, phân loại rác thải sinh hoạt',
  'Phát triển văn hóa đọc trong cộng đồng',
]
export const verbs = [
  ['Rà soát', 'rà soát'],
  ['Lập danh mục', 'lập danh mục'],
  ['Kiểm tra', 'kiểm tra'],
  ['Hướng dẫn', 'hướng dẫn'],
  ['Cập nhật', 'cập nhật'],
  ['Tổng hợp', 'tổng hợp'],
  ['Đối chiếu', 'đối chiếu'],
  ['Công khai', 'công khai'],
  ['Biên soạn', 'biên soạn'],
  ['Khảo sát', 'khảo sát'],
  ['Nghiệm thu', 'nghiệm thu'],
  ['Bàn giao', 'bàn giao'],
]
export const objects = [
  'hồ sơ còn lưu tại các phòng',
  'trang thiết bị đang sử dụng',
  'số liệu của từng thôn, tổ dân phố',
  'tài liệu tập huấn cho người mới',
  'kết quả giải quyết thủ tục trong quý',
  'danh sách hộ gia đình đã đăng ký',
  'quy trình tiếp nhận và trả kết quả',
  'các điểm nguy hiểm trên địa bàn',
  'phương án bố trí người trực',
  'nội dung phát trên đài truyền thanh',
  'biển báo, bảng hướng dẫn tại trụ sở',
  'mẫu phiếu hỏi ý kiến người dân',
  'kho sách của nhà văn hóa',
  'sổ theo dõi công việc hằng tuần',
]
export const manners = [
  'theo từng năm và từng địa bàn',
  'có biên bản của hai bên',
  'vào ngày làm việc cuối tuần',
  'trước khi trình người có thẩm quyền phê duyệt',
  'để người dân dễ tra cứu và góp ý',
  'bảo đảm đầy đủ, chính xác, kịp thời',
  'không làm gián đoạn việc thường ngày của đơn vị',
  'gắn với trách nhiệm của người đứng đầu',
  'trên hệ thống dùng chung của tỉnh',
  'đúng chế độ, tiết kiệm và có hiệu quả',
  'với sự tham gia của các đoàn thể',
]
export const reasons = [
  'Nơi nào còn khó khăn thì phản ánh ngay để được tháo gỡ',
  'Kết quả được niêm yết tại trụ sở và trên trang thông tin điện tử',
  'Mỗi đơn vị cử một đầu mối để trao đổi thông tin trong suốt quá trình',
  'Việc thực hiện được chia thành hai đợt, đợt sau rút kinh nghiệm của đợt trước',
  'Số liệu gửi bằng bản điện tử có chữ ký số, không gửi thêm bản giấy',
  'Người phụ trách ghi nhật ký công việc để tiện theo dõi và kiểm tra',
  'Ưu tiên làm trước ở những địa bàn xa trung tâm, đi lại khó khăn',
]
export const groups = [
  'Công tác chuẩn bị',
  'Triển khai tại các đơn vị',
  'Hướng dẫn và hỗ trợ cơ sở',
  'Kiểm tra, đánh giá',
  'Sơ kết, tổng kết',
]
export const units = ['Văn phòng', 'Phòng Tổ chức', 'Phòng Nghiệp vụ', 'Phòng Kế hoạch', 'Trung tâm Công nghệ số', 'Thanh tra']
export const products = [
  'Báo cáo kết quả',
  'Danh mục được phê duyệt',
  'Biên bản nghiệm thu',
  'Tài liệu hướng dẫn',
  'Danh sách đã đối chiếu',
]
export const people = [
  'Nguyễn Văn An',
  'Trần Thị Bình',
  'Lê Quang Cường',
  'Phạm Thu Dung',
  'Hoàng Minh Đức',
  'Vũ Thị Hạnh',
  'Đặng Hữu Lâm',
]
