import type { WordingArgs } from '../../../catalogue/wording.ts'
import type { ReasonsOf } from '../reasons.ts'

export const wording: ReasonsOf<WordingArgs> = {
  LV050: {
    title: 'Nhân dân, Nhà nước viết thường',
    reason:
      'Nhân dân, Nhà nước là danh từ đặc biệt, luôn viết hoa khi đứng độc lập. Trong tên cơ quan (Ủy ban nhân dân) và cụm từ chung (cơ quan nhà nước, ngân sách nhà nước) vẫn viết thường.',
  },
  LV051: {
    title: 'Tên cơ quan, đoàn thể sai chữ hoa',
    reason:
      'Viết hoa chữ đầu của từ chỉ loại hình cơ quan và từ chỉ chức năng, lĩnh vực: Ủy ban nhân dân, Hội đồng nhân dân, Liên đoàn Lao động, Ban Chỉ đạo.',
  },
  LV052: {
    title: 'Tên bộ, sở, phòng sai chữ hoa',
    reason: 'Từ chỉ loại hình và từng lĩnh vực đều viết hoa chữ đầu: Sở Giáo dục và Đào tạo, không viết Sở Giáo dục và đào tạo.',
  },
  LV053: {
    title: 'Tên tổ chức đảng, đoàn thể sai chữ hoa',
    reason:
      'Viết Ban Chấp hành, Ban Thường vụ, Bộ Chính trị, Tỉnh ủy. Khi nói chung (các ban chấp hành chi đoàn, đảng viên) thì viết thường, không bắt viết hoa.',
  },
  LV054: {
    title: 'Điều, khoản, điểm sai chữ hoa khi viện dẫn',
    reason: 'Khi viện dẫn, viết hoa phần, chương, mục, tiểu mục, điều; viết thường khoản, điểm: «điểm a khoản 2 Điều 103 Mục 5».',
  },
  LV055: {
    title: 'Tên loại văn bản được viện dẫn viết thường',
    reason: 'Khi nói đến một văn bản cụ thể, viết hoa chữ cái đầu của tên loại: Nghị quyết số …, Kế hoạch số ….',
  },
  LV056: {
    title: 'Kế hoạch này viết thường',
    reason: '«Kế hoạch này» là một văn bản cụ thể nên viết hoa chữ đầu; viết lẫn cả hai cách làm văn bản thiếu thống nhất.',
  },
  LV057: {
    title: 'Chức vụ cụ thể viết thường',
    reason: 'Chức vụ đi liền với tên cơ quan hoặc tên người cụ thể thì viết hoa: Thủ tướng Chính phủ, Chủ tịch Quốc hội.',
  },
  LV058: {
    title: 'Thành phố Hồ Chí Minh, Thủ đô Hà Nội viết thường',
    reason: 'Hai tên này được quy định viết hoa cả danh từ chung.',
  },
  LV059: {
    title: 'Chữ «tỉnh» viết hoa giữa câu',
    reason: 'Danh từ chung chỉ đơn vị hành chính đứng trước tên riêng viết thường: tỉnh Nam Định.',
  },
  LV060: {
    title: 'Phường, quận đặt theo số, người, sự kiện viết thường',
    reason:
      'Tên gồm danh từ chung và chữ số, tên người, sự kiện lịch sử thì viết hoa cả danh từ chung: Quận 1, Phường Điện Biên Phủ.',
  },
  LV061: {
    title: 'Ngày lễ, tết, thứ sai chữ hoa',
    reason: 'Viết hoa chữ đầu tên ngày lễ, ngày tết và chữ chỉ thứ: ngày Quốc khánh, tết Nguyên đán, thứ Hai.',
  },
  LV062: {
    title: 'Danh hiệu, huân chương sai chữ hoa',
    reason: 'Viết hoa chữ đầu các thành phần của tên riêng: Nghệ sĩ Nhân dân, Anh hùng Lao động, Huân chương Sao vàng.',
  },
  LV063: {
    title: 'Viết hoa tràn lan',
    reason: 'Chữ hoa dành cho đầu câu và tên riêng. Từ thường viết hoa mọi chữ làm người đọc tưởng là tên.',
  },
  LV064: {
    title: 'Đảng viết thường',
    reason:
      '«Đảng» đứng một mình chỉ Đảng Cộng sản Việt Nam thì viết hoa. «tổ chức đảng», «cấp ủy đảng», «đảng viên» viết thường là đúng.',
  },
  LV065: {
    title: 'Viết tắt trước khi giải thích',
    reason: 'Chữ viết tắt lần đầu phải đặt trong ngoặc đơn ngay sau cụm từ đầy đủ.',
  },
  LV066: {
    title: 'Viết tắt không được giải thích',
    reason: 'Chỉ viết tắt cụm từ thông dụng, dùng nhiều lần, và phải giải thích ở lần đầu.',
    advice: 'Những chữ ai cũng biết (UBND, BHYT, GRDP …) không bị nhắc.',
  },
  LV067: {
    title: 'Viết tắt được giải thích nhiều lần',
    reason:
      'Chữ viết tắt giải thích một lần, ở chỗ đầu tiên. Giải thích hai lần với hai nghĩa thì người đọc không biết theo nghĩa nào.',
  },
  LV068: {
    title: 'Viết tắt đặt ra mà không dùng',
    reason: 'Viết tắt là để dùng nhiều lần trong văn bản.',
  },
  LV069: {
    title: 'Chức danh viết tắt trong lời văn',
    reason: 'Lời văn hành chính viết đầy đủ chức danh; chữ tắt như PGĐ, PCT, đ/c chỉ quen dùng ở nơi nhận và ghi chép nội bộ.',
  },
  LV070: {
    title: 'Dấu & trong tên cơ quan',
    reason: 'Không tên cơ quan nào có dấu «&»; tên đầy đủ dùng chữ «và».',
  },
  LV071: {
    title: 'Tên viết tắt nước ngoài không in hoa',
    reason: 'Tên cơ quan, tổ chức nước ngoài ở dạng viết tắt viết bằng chữ in hoa như nguyên ngữ: WTO, UNESCO, ASEAN.',
  },
  LV072: {
    title: 'Tên người sai chữ hoa',
    reason: 'Tên người Việt Nam viết hoa chữ cái đầu của tất cả các âm tiết, kể cả chữ đệm: Nguyễn Văn An, Trần Thị Hoa.',
  },
  LV073: {
    title: 'Tên vùng sai chữ hoa',
    reason:
      'Tên vùng, miền cấu tạo bằng từ chỉ phương hướng viết hoa chữ cái đầu của tất cả các âm tiết: Tây Bắc, Bắc Bộ, Đông Nam Bộ.',
  },
  LV075: {
    title: 'Một cơ quan ghi hai cách',
    reason: 'Cùng một cơ quan lúc ghi «và», lúc ghi gạch nối làm người đọc tưởng là hai nơi, và làm sai bảng phân công.',
  },
  LV076: {
    title: 'Một địa danh ghi hai cách',
    reason: 'Tên tỉnh ghi theo nghị quyết thành lập và thống nhất trong cả văn bản.',
  },
  LV078: {
    title: 'Lời văn giao việc cho cấp huyện',
    reason: 'Chính quyền cấp huyện kết thúc hoạt động từ ngày 01/7/2025. Nhắc lại việc trước đó thì không sao.',
  },
  LV079: {
    title: 'Bộ đã hợp nhất',
    reason:
      'Từ ngày 01/3/2025 Chính phủ gồm 14 bộ và 3 cơ quan ngang bộ; văn bản không thể giao việc hoặc gửi cho bộ đã không còn.',
    advice: 'Văn bản do các bộ này ban hành trước đó vẫn viện dẫn theo tên cũ.',
  },
  LV080: {
    title: 'Chỗ trống chưa điền',
    reason: 'Ngoặc vuông, dòng chấm, «???», «{{…}}» là chỗ chờ điền của mẫu. Văn bản đem ban hành không còn chỗ nào như vậy.',
  },
  LV081: {
    title: 'Dữ liệu mẫu còn sót',
    reason: 'Tên, số điện thoại, câu nhắc của mẫu còn lại chứng tỏ văn bản chưa soạn xong.',
  },
  LV082: {
    title: 'Ghi chú soạn thảo còn sót',
    reason: 'Ghi chú cho người soạn, người góp ý và vết sửa của Word không thuộc văn bản.',
  },
  LV083: {
    title: 'Chữ của dấu văn bản đến',
    reason: 'Dấu đến do nơi nhận đóng khi đăng ký; bị chép vào lời văn khi quét hoặc sao chép.',
  },
  LV084: {
    title: 'Dấu vết chữ ký số',
    reason: 'Thông tin hiển thị của chữ ký số và chữ «(Đã ký)» bị chép lẫn vào lời văn.',
    advice: 'Cần giữ «(Đã ký)» của bản gốc thì ghi ở ky.ghi_chu.',
  },
  LV085: {
    title: 'Chữ của trang web, số trang',
    reason: 'Nút bấm, đường dẫn, số trang bị chép lẫn khi lấy văn bản từ trang web hoặc tệp PDF.',
  },
  LV086: {
    title: 'Ký hiệu người soạn trong lời văn',
    reason: 'Ký hiệu người soạn thảo đứng dưới nơi nhận; sau dấu chấm câu nó làm hỏng câu cuối.',
  },
  LV087: {
    title: 'Biểu tượng trong văn bản',
    reason: 'Văn bản hành chính chỉ dùng chữ và dấu câu.',
  },
  LV090: {
    title: 'Tiêu đề còn giai đoạn cũ',
    reason: 'Tiêu đề mục nhiệm vụ nói đến những năm trước kỳ của kế hoạch thường là chép từ kế hoạch kỳ trước mà chưa sửa.',
  },
}
