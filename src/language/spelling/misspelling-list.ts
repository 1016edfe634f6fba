// Spellings that are wrong in every context, as offices type them: x for s, hỏi for ngã, ch for tr, d for gi, l for n, -t for -c, -ng for -n, and
// words half heard. `wrong>right`; after `<` the words before which, after `>` the words behind which the same letters are two other words
// (giám sát | nhập khẩu). Only forms whose every syllable is a written syllable stand here: the others are found as damaged words.
export const misspellingList = `
sát nhập>sáp nhập < giám kiểm cảnh khảo quan > khẩu cảnh liệu học kho cuộc
xáp nhập>sáp nhập; chỉnh chu>chỉn chu < điều hiệu tu hoàn > kỳ trình đáo; dàn trãi>dàn trải; trãi qua>trải qua; trãi nghiệm>trải nghiệm
trãi dài>trải dài; khuyến kích>khuyến khích; khuyết khích>khuyến khích; xuất sắt>xuất sắc; suất sắc>xuất sắc; xuất xắc>xuất sắc
sắp sếp>sắp xếp; xắp xếp>sắp xếp; xắp sếp>sắp xếp; sử lý>xử lý < lịch tiểu tiền > luận; sử lí>xử lí < lịch tiểu tiền > luận
sử phạt>xử phạt < lịch; bổ xung>bổ sung; xúc tích>súc tích < tiếp cảm > cực; sơ xuất>sơ suất < hồ > khẩu cảnh bán trình kho
sáng lạng>xán lạn; sáng lạn>xán lạn; xán lạng>xán lạn; tựu chung>tựu trung < thành; chuẩn đoán>chẩn đoán < tiêu
thăm quan>tham quan > tâm trọng chức hệ; cọ sát>cọ xát; cọ sác>cọ xát; sơ xài>sơ sài; lãng mạng>lãng mạn; vô hình chung>vô hình trung
chín mùi>chín muồi; câu truyện>câu chuyện; nói truyện>nói chuyện; trao dồi>trau dồi; chau dồi>trau dồi; trau truốt>trau chuốt
chau chuốt>trau chuốt; dành chiến thắng>giành chiến thắng; dành thắng lợi>giành thắng lợi; dành độc lập>giành độc lập; giữ dìn>giữ gìn
dữ gìn>giữ gìn; giử gìn>giữ gìn; giử vững>giữ vững; giấu diếm>giấu giếm; dấu diếm>giấu giếm; che dấu>che giấu > vết hiệu ấn vân
kiểm xoát>kiểm soát; rà xoát>rà soát; rà sót>rà soát; dà soát>rà soát; gia soát>rà soát < tham quốc; xoát xét>soát xét; sát xao>sát sao
xát sao>sát sao; xát xao>sát sao; sâu xát>sâu sát; xâu sát>sâu sát; xâu sắc>sâu sắc; sâu xắc>sâu sắc; xâu rộng>sâu rộng
xác xuất>xác suất < chính > hiện xứ bản khẩu; sát xuất>xác suất < giám kiểm cảnh khảo > khẩu hiện
năng xuất>năng suất < khả tiềm chức kỹ tài hiệu > khẩu hiện bán phát sắc; công xuất>công suất < thi thành gia > khẩu hiện sắc phát bản trình
lãi xuất>lãi suất > hiện khẩu; hiệu xuất>hiệu suất < tín thương dấu nhãn biểu > khẩu hiện sắc phát; tần xuất>tần suất; đột suất>đột xuất
đề suất>đề xuất; sản suất>sản xuất; xản xuất>sản xuất; suất khẩu>xuất khẩu > phần; suất bản>xuất bản
suất hiện>xuất hiện < tần công năng lãi hiệu áp xác > nay có hành tại đang được; suất phát>xuất phát < tần công năng lãi hiệu áp xác
suất xứ>xuất xứ; xuất sứ>xuất xứ; súc tiến>xúc tiến; xum họp>sum họp; xum vầy>sum vầy; xẵn sàng>sẵn sàng; sẵn xàng>sẵn sàng
sẳn sàng>sẵn sàng; xẳn sàng>sẵn sàng; sẳn có>sẵn có; nổ lực>nỗ lực < liệu cháy vụ thuốc bùng gây > lượng; nỗi bật>nổi bật
nỗi lên>nổi lên; nỗi tiếng>nổi tiếng; nổi niềm>nỗi niềm; cũng cố>củng cố > gắng tình ý; củng như>cũng như; củng là>cũng là
củng có>cũng có; củng được>cũng được; củng phải>cũng phải; bão đảm>bảo đảm; đảm bão>đảm bảo; đãm bảo>đảm bảo; đãm nhận>đảm nhận
bão vệ>bảo vệ; bảo lụt>bão lụt; mưa bảo>mưa bão > đảm vệ dưỡng quản trì hiểm; cơn bảo>cơn bão; kỹ luật>kỷ luật; kỹ niệm>kỷ niệm; kỹ cương>kỷ cương; kỹ lục>kỷ lục
thế kỹ>thế kỷ > thuật năng sư xảo lưỡng; kỷ năng>kỹ năng; kỷ thuật>kỹ thuật; kỷ sư>kỹ sư; kỷ lưỡng>kỹ lưỡng; nghĩ ngơi>nghỉ ngơi; nghĩ hưu>nghỉ hưu
nghĩ phép>nghỉ phép; nghĩ lễ>nghỉ lễ; nghĩ hè>nghỉ hè; nghĩ mát>nghỉ mát; nghĩ dưỡng>nghỉ dưỡng; suy nghỉ>suy nghĩ; ý nghỉa>ý nghĩa
chủ nghỉa>chủ nghĩa; định nghỉa>định nghĩa; đề nghỉ>đề nghị < vấn chuyên > hưu phép lễ việc mát hè thai tết dưỡng; đề nghĩ>đề nghị < vấn; kiến nghĩ>kiến nghị; kiến nghỉ>kiến nghị < ý > hưu phép lễ việc; hội nghĩ>hội nghị
hội nghi>hội nghị > thức lễ; nghi quyết>nghị quyết; hổ trợ>hỗ trợ; hỗ trơ>hỗ trợ; hổn hợp>hỗn hợp; lảnh đạo>lãnh đạo; lảnh thổ>lãnh thổ
lỉnh vực>lĩnh vực; lảng phí>lãng phí; chổ ở>chỗ ở; chổ trống>chỗ trống; tại chổ>tại chỗ; mỡ rộng>mở rộng; mỡ lớp>mở lớp; mỡ cửa>mở cửa
giãi pháp>giải pháp; giãi quyết>giải quyết; giãi ngân>giải ngân; giãi trình>giải trình; giãi thưởng>giải thưởng; cãi cách>cải cách
cãi thiện>cải thiện; cãi tạo>cải tạo; cãi tiến>cải tiến; đẫy mạnh>đẩy mạnh; thúc đẫy>thúc đẩy; đẩy manh>đẩy mạnh
tổng thế>tổng thể > năng hệ giới kỷ; thũ tướng>thủ tướng; thủ tưởng>thủ tướng; truyển thông>truyền thông; chuyền thông>truyền thông
tuyên chuyền>tuyên truyền; tuyên truyển>tuyên truyền; phỗ biến>phổ biến; quãn lý>quản lý; trách nhiêm>trách nhiệm; nhiêm vụ>nhiệm vụ
thực hiên>thực hiện; triển khải>triển khai; triễn khai>triển khai; triễn lãm>triển lãm; phát triễn>phát triển; chĩ đạo>chỉ đạo
chĩ tiêu>chỉ tiêu; chĩ thị>chỉ thị; chia sẽ>chia sẻ < phân > được do là phải căn theo có không giúp tạo làm; vẽ vang>vẻ vang
vui vẽ>vui vẻ; mạnh mẻ>mạnh mẽ; chặt chẻ>chặt chẽ; sạch sẻ>sạch sẽ; lặng lẻ>lặng lẽ; suôn sẽ>suôn sẻ; đầy đũ>đầy đủ; đầy đú>đầy đủ
rỏ ràng>rõ ràng; nêu rỏ>nêu rõ; làm rỏ>làm rõ; rỏ người>rõ người; sữa chữa>sửa chữa; sửa chửa>sửa chữa; sữa đổi>sửa đổi; sửa đỗi>sửa đổi
chỉnh sữa>chỉnh sửa; chửa bệnh>chữa bệnh; chửa cháy>chữa cháy; bửa ăn>bữa ăn; hửu cơ>hữu cơ; hửu nghị>hữu nghị; sở hửu>sở hữu
hửu ích>hữu ích; xả hội>xã hội; sã hội>xã hội; cấp xả>cấp xã > thải lũ nước rác; cấp tĩnh>cấp tỉnh; toàn tĩnh>toàn tỉnh; tĩnh ủy>tỉnh ủy; tĩnh uỷ>tỉnh uỷ
tỗ chức>tổ chức; tô chức>tổ chức > danh; tổ chúc>tổ chức; cơ sỡ>cơ sở; cơ xở>cơ sở; trụ xở>trụ sở; hướng dẩn>hướng dẫn; dẩn đến>dẫn đến
chỉ dẩn>chỉ dẫn; dẩn đầu>dẫn đầu; vẩn còn>vẫn còn; mâu thuẩn>mâu thuẫn; tiêu chuẫn>tiêu chuẩn; chuẫn bị>chuẩn bị; mẩu mực>mẫu mực
gương mẩu>gương mẫu; biểu mẩu>biểu mẫu; mẩu biểu>mẫu biểu; khẫn trương>khẩn trương; khẫn cấp>khẩn cấp; thẫm định>thẩm định
thẫm quyền>thẩm quyền; thẫm tra>thẩm tra; phẫm chất>phẩm chất; sản phẫm>sản phẩm; thực phẫm>thực phẩm; ngắng gọn>ngắn gọn
ngắn hạng>ngắn hạn; dài hạng>dài hạn > mục; thời hạng>thời hạn; hạng chế>hạn chế < hội; quyền hạng>quyền hạn; giới hạng>giới hạn; bàng giao>bàn giao
bàn bạt>bàn bạc; bắt buột>bắt buộc; bắc buộc>bắt buộc; buột phải>buộc phải; thắc mắt>thắc mắc; vướng mắt>vướng mắc; khắc phụt>khắc phục
phụt vụ>phục vụ; quang trọng>quan trọng; quan chọng>quan trọng; quang tâm>quan tâm; cơ quang>cơ quan; liên quang>liên quan
khách quang>khách quan; tiến đô>tiến độ; tiến bô>tiến bộ; mức đô>mức độ; chế đô>chế độ > thị; ban hàng>ban hành > tháng năm tuần ngày quý hóa hoá
cố gằng>cố gắng; cố găng>cố gắng; năm bắt>nắm bắt > đầu buộc giữ quả nguồn; lắm bắt>nắm bắt; lắm vững>nắm vững; góp phân>góp phần > bón
kinh phi>kinh phí; bố chí>bố trí; bố trì>bố trí < công phân > hoãn; vị chí>vị trí; giải chí>giải trí; chí tuệ>trí tuệ; chân trọng>trân trọng
trân thành>chân thành; tập chung>tập trung < bài học luyện; chung tâm>trung tâm < nói > lý tư huyết; chung ương>trung ương
chung bình>trung bình < nói > quân đẳng yên; trung cư>chung cư < tập > dân trú; chuyền đạt>truyền đạt; chuyền thống>truyền thống; dây truyền>dây chuyền < đường > tải dẫn hình thông lệnh động thanh
bóng truyền>bóng chuyền; triệt đễ>triệt để; trú trọng>chú trọng; chú chọng>chú trọng; trú ý>chú ý < cư lưu tạm thường nội bán; lưu chú>lưu trú; cư chú>cư trú
nội chú>nội trú > thích; chao đổi>trao đổi; chao tặng>trao tặng; tránh nhiệm>trách nhiệm; trách nghiệm>trách nhiệm; kinh nhiệm>kinh nghiệm
kinh nghiêm>kinh nghiệm; thí nhiệm>thí nghiệm; nghiệm vụ>nhiệm vụ < kinh thí thực xét trải kiểm khảo trắc thử; nghiệm túc>nghiêm túc
chủ nghiệm>chủ nhiệm > thu; nghiệm kỳ>nhiệm kỳ < kinh thí thực xét trải kiểm khảo trắc thử; bổ nghiệm>bổ nhiệm; nghiêm thu>nghiệm thu > chi hồi nộp
chọng tâm>trọng tâm; trương trình>chương trình < khẩn chủ phô khoa; chương chình>chương trình; chích yếu>trích yếu; sử dung>sử dụng
xử dụng>sử dụng; áp dung>áp dụng; nội dụng>nội dung; nội dùng>nội dung; lội dung>nội dung; đăng ky>đăng ký
cập nhập>cập nhật < bất truy đề > khẩu cảnh; hồ sô>hồ sơ; hổ sơ>hồ sơ; hồ sở>hồ sơ; sinh hoặt>sinh hoạt; xinh hoạt>sinh hoạt
hoặt động>hoạt động; hoạt đông>hoạt động; lao đông>lao động; nao động>lao động; chủ đông>chủ động; hợp đông>hợp đồng < tập phối phù kết thích > đảo đúc người; cộng động>cộng đồng < công
quyết đinh>quyết định; quy đinh>quy định; xác đinh>xác định; sác định>xác định; ổn đinh>ổn định; nghị đinh>nghị định; sác nhận>xác nhận
sác minh>xác minh; chính sác>chính xác; chính xách>chính sách; danh xách>danh sách; ngân xách>ngân sách; giám xát>giám sát; dám sát>giám sát
khảo xát>khảo sát; cảnh xát>cảnh sát; xáng tạo>sáng tạo; xáng kiến>sáng kiến; học xinh>học sinh; vệ xinh>vệ sinh; sức khõe>sức khỏe
xuy nghĩ>suy nghĩ; đặc xắc>đặc sắc; bản xắc>bản sắc; xố lượng>số lượng; xơ kết>sơ kết; xơ bộ>sơ bộ; trong xuốt>trong suốt
sây dựng>xây dựng; xây dưng>xây dựng; xây dụng>xây dựng; xây dừng>xây dựng; sét duyệt>xét duyệt; sem xét>xem xét; xem sét>xem xét
sếp loại>xếp loại; sếp hạng>xếp hạng; sâm phạm>xâm phạm < nhân; sung phong>xung phong < bổ; sung kích>xung kích < bổ; sung đột>xung đột
thường suyên>thường xuyên; thường xuyển>thường xuyên; dải ngân>giải ngân > hà; dải pháp>giải pháp; dải quyết>giải quyết; dám đốc>giám đốc
dao thông>giao thông; dáo dục>giáo dục; giáo giục>giáo dục; dáo viên>giáo viên; da đình>gia đình; dảng viên>đảng viên; đánh dá>đánh giá
dá trị>giá trị; dới thiệu>giới thiệu; biên dới>biên giới; nãnh đạo>lãnh đạo; lâng cao>nâng cao; lông thôn>nông thôn; lông nghiệp>nông nghiệp
năng nực>năng lực; lăng lực>năng lực; niên quan>liên quan < thanh thiếu thường tráng; niên hệ>liên hệ < thanh thiếu thường; nợi ích>lợi ích; nhân đân>nhân dân
thời giang>thời gian; không giang>không gian; gian hạn>gia hạn < thời không trung dân > chế hẹp; kịp thơi>kịp thời; kịp thởi>kịp thời; đồng trí>đồng chí < hội cộng > thức tuệ
phong chào>phong trào; phòng trào>phong trào; khen thưỡng>khen thưởng; khen thường>khen thưởng > xuyên niên; hiệu quã>hiệu quả
kết quã>kết quả; hậu quã>hậu quả; vân đề>vấn đề; vần đề>vấn đề; vấn đê>vấn đề; phương tiên>phương tiện; phướng án>phương án
địa phường>địa phương; cũa>của; phãi>phải; nhửng>những; mổi>mỗi; đễ>để; dể>dễ < khinh; hiễu>hiểu
trên có sở>trên cơ sở > thích; cán bộ có sở>cán bộ cơ sở > trường thích nguyện đoản; có sở vật chất>cơ sở vật chất; có sở hạ tầng>cơ sở hạ tầng
có sở dữ liệu>cơ sở dữ liệu; có sở pháp lý>cơ sở pháp lý; vin trợ>viện trợ; tuyệt đi>tuyệt đối
`
