import type { SignatureArgs } from '../../../catalogue/signature.ts'
import type { ReasonsOf } from '../reasons.ts'

export const signature: ReasonsOf<SignatureArgs> = {
  TT080: {
    title: 'Dấu quyền hạn của thể thức khác',
    reason:
      'Cơ quan nhà nước ghi TM., KT., TL., TUQ., Q.; cơ quan đảng ghi T/M, K/T, T/L. Không thể thức nào có «TM/». Trong tệp chỉ ghi tập thể hoặc chức vụ, dấu do thể thức đặt.',
  },
  TT081: {
    title: 'Quyền hạn ghi lẫn trong chức vụ',
    reason:
      'Quyền hạn (TM., KT., TL., TUQ., Q.) và chức vụ là hai dòng của khối ký. Ghi riêng thì thể thức đặt đúng dấu, đúng dòng, đúng kiểu chữ.',
  },
  TT082: {
    title: 'Thay mặt một người',
    reason: 'Ký thay mặt là thay mặt tập thể: «TM.» chỉ đặt trước tên tập thể lãnh đạo hoặc tên cơ quan, tổ chức.',
  },
  TT083: {
    title: 'Cơ quan theo chế độ thủ trưởng ký thay mặt',
    reason:
      'Sở, phòng, chi cục làm việc theo chế độ thủ trưởng: người đứng đầu có thẩm quyền ký tất cả văn bản, cấp phó ký thay. Thay mặt tập thể chỉ có ở cơ quan làm việc theo chế độ tập thể.',
  },
  TT084: {
    title: 'Thay mặt một tập thể khác',
    reason: 'Người ký thay mặt tập thể của chính cơ quan ban hành ghi ở đầu văn bản, không thay mặt cơ quan khác.',
  },
  TT085: {
    title: 'Người ký thay không phải cấp phó',
    reason:
      'Dưới «KT. GIÁM ĐỐC» là «PHÓ GIÁM ĐỐC». Cấp trưởng tự ký thì không ghi ký thay; cấp phó của người khác không ký thay được.',
  },
  TT086: {
    title: 'Cấp phó ký mà không ghi ký thay',
    reason:
      'Cấp phó ký thay người đứng đầu (KT.), cả khi ký dưới dòng thay mặt tập thể và khi được giao phụ trách hoặc điều hành.',
  },
  TT087: {
    title: 'Cấp ủy dùng ký thay',
    reason:
      'Văn bản của cấp ủy, ủy ban kiểm tra, hội đồng đề ký thay mặt (T/M). Ký thay (K/T) chỉ có ở cơ quan, đơn vị làm việc theo chế độ thủ trưởng.',
  },
  TT088: {
    title: 'Được ủy quyền rồi lại để người khác ký thay',
    reason: 'Người được ủy quyền phải trực tiếp ký, không được ủy quyền lại cho người khác ký.',
  },
  TT089: {
    title: 'Thừa ủy quyền trong thể thức không có',
    reason: 'Văn bản của Đảng chỉ đề ký T/M, K/T, T/L và Q.; văn bản của Đoàn chỉ có TM., KT., TL., Q.',
  },
  TT090: {
    title: 'Lãnh đạo cơ quan ký thừa lệnh cơ quan mình',
    reason:
      'Thừa lệnh, thừa ủy quyền là người đứng đầu đơn vị thuộc cơ quan ký theo giao của người đứng đầu cơ quan. Cấp trưởng tự ký, cấp phó ký thay.',
  },
  TT091: {
    title: 'Hai quyền hạn không đi cùng nhau',
    reason:
      'Mỗi người ký có một quyền hạn. Chỉ có TM. cùng KT. (cấp phó của cơ quan theo chế độ tập thể) và TL. cùng KT. (cấp phó của người được ký thừa lệnh) là đi đôi.',
  },
  TT092: {
    title: 'Chức vụ không ghi khi thay mặt cấp ủy',
    reason:
      'Khi thay mặt cấp ủy, ủy ban kiểm tra, hội đồng, chỉ ghi chức vụ bí thư, phó bí thư, chủ nhiệm, phó chủ nhiệm, chủ tịch, phó chủ tịch; ủy viên ký thì chỉ ghi họ tên.',
  },
  TT093: {
    title: 'Thiếu chức vụ người ký',
    reason:
      'Chức vụ, họ tên và chữ ký của người có thẩm quyền là một thành phần chính của thể thức. Trong văn bản của Đảng chỉ ủy viên ký thay mặt mới không ghi chức vụ.',
  },
  TT094: {
    title: 'Chức vụ kèm tên cấp ủy, cơ quan đảng',
    reason:
      'Không ghi tên cấp ủy, tổ chức, cơ quan đảng kèm theo chức vụ (như phó bí thư tỉnh ủy, trưởng ban tổ chức), trừ văn bản của ban chỉ đạo, hội đồng không có con dấu riêng và văn bản liên cơ quan.',
  },
  TT095: {
    title: 'Chức vụ lặp tên cơ quan ban hành',
    reason:
      'Tên cơ quan đã đứng ở đầu văn bản; khối ký chỉ cần chức vụ. Ký thừa lệnh, thừa ủy quyền mới ghi chức vụ kèm tên đơn vị.',
  },
  TT096: {
    title: 'Học hàm, học vị, quân hàm, danh hiệu trước họ tên',
    reason:
      'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu. Nhà nước để người đứng đầu cơ quan quản lý ngành quy định riêng cho lực lượng vũ trang, giáo dục, y tế, khoa học.',
  },
  TT097: {
    title: 'Từ xưng hô trước họ tên',
    reason: 'Họ và tên người ký gồm họ, tên đệm (nếu có) và tên, không có «Ông», «Bà», «Đồng chí».',
  },
  TT098: {
    title: 'Họ tên người ký sai chữ hoa',
    reason: 'Họ tên người ký in chữ thường, viết hoa chữ cái đầu mọi âm tiết; chỉ quyền hạn và chức vụ mới in hoa.',
  },
  TT099: {
    title: 'Họ tên người ký không đầy đủ',
    reason: 'Người ký chịu trách nhiệm về văn bản, nên họ, tên đệm và tên phải ghi đủ, không viết tắt.',
  },
  TT100: {
    title: 'Họ tên lẫn nội dung khác',
    reason: 'Mỗi khóa giữ một thứ thì sổ đăng ký, siêu dữ liệu và bản in mới đúng: ho_ten chỉ là họ tên của một người.',
  },
  TT101: {
    title: 'Chức vụ viết tắt',
    reason: 'Khối ký ghi chức vụ lãnh đạo chính thức của người ký; «PGĐ», «PCT» không phải tên chức vụ.',
  },
  TT102: {
    title: 'Quyền hạn, chức vụ gõ chữ in hoa',
    reason: 'Thể thức tự in hoa quyền hạn và chức vụ. Trong tệp ghi chữ thường thì danh sách và sổ đăng ký dùng lại được.',
  },
  TT103: {
    title: 'Chức vụ không khớp cơ quan ban hành',
    reason: 'Người ký là lãnh đạo của cơ quan ban hành: ủy ban có chủ tịch, sở có giám đốc, cấp ủy có bí thư.',
    advice: 'Nếu ký thay cho cơ quan khác, hãy ghi thua_lenh hoặc thua_uy_quyen.',
  },
  TT104: {
    title: 'Cấp ủy ký không ghi thay mặt',
    reason: 'Văn bản của cấp ủy đề ký là thay mặt: T/M và tên cấp ủy hoặc ban thường vụ đứng trên chức vụ.',
  },
  TT105: {
    title: 'Chức vụ ghi thêm «thường trực», «phụ trách»',
    reason:
      'Chỉ ghi chức vụ lãnh đạo chính thức, không ghi chức vụ mà Nhà nước không quy định. Cấp phó được giao phụ trách vẫn ký như cấp phó ký thay cấp trưởng.',
  },
  TT106: {
    title: 'Chỉ có người duyệt, không có người ký',
    reason: 'Người duyệt đứng bên trái; văn bản phải có người ký ở bên phải.',
    advice: 'Thêm người ký vào danh sách ky, hoặc bỏ duyet.',
  },
  TT107: {
    title: 'Quyền hạn đặt trước chức vụ cấp phó',
    reason: '«KT.», «TL.», «TUQ.», «Q.» đặt trước chức vụ của người đứng đầu; chức vụ của người ký ghi ở dòng dưới.',
  },
  TT108: {
    title: 'Quyền hạn đặt trước tên cơ quan',
    reason: 'Chỉ «TM.» đặt trước tên tập thể hoặc tên cơ quan; «KT.», «TL.», «TUQ.», «Q.» đặt trước chức vụ của người đứng đầu.',
  },
}
