import { shellWord } from '../shell-word.ts'
import type { Sentences } from './sentences.ts'

export const vi: Sentences = {
  unknownCommand: (name, suggestion) => `Không có lệnh «${name}»${didYouMean(suggestion)}`,
  fileNotCommand: (path) => `«${path}» là tệp hoặc thư mục, không phải lệnh; kiểm tra bằng: plan validate ${shellWord(path)}`,
  unknownOption: (name, suggestion) => `Không có tùy chọn «${name}»${didYouMean(suggestion)}`,
  missingArgument: (name) => `Thiếu tham số «${name}».`,
  missingValue: (option) => `Tùy chọn «${option}» thiếu giá trị.`,
  tooManyArguments: (first) => `Lệnh này không nhận thêm tham số «${first}».`,
  emptyArgument: 'Có một tham số để trống; hãy nêu tên tệp hoặc thư mục.',
  seeHelp: (command) => `Xem cách dùng: ${command} --help`,
  badValue: (option, value, allowed) =>
    `Giá trị «${value}» của ${option} không dùng được; chọn một trong: ${allowed.join(', ')}.`,
  badCount: (option, value) => `Giá trị «${value}» của ${option} không dùng được; cần một số nguyên không âm.`,
  badEpoch: (value) => `Biến môi trường SOURCE_DATE_EPOCH là «${value}»; cần số giây tính từ ngày 01/01/1970.`,
  twoReportsOnStdout: 'Chỉ một báo cáo in được ra màn hình; với báo cáo còn lại hãy ghi tên tệp, ví dụ -f json=bao-cao.json.',
  twoReportsInFile: (path) => `Có hai báo cáo cùng ghi vào «${path}»; hãy đặt hai tên khác nhau.`,
  notTogether: (one, other) => `Không dùng ${one} cùng với ${other} được.`,

  noPlanHere: (folder) => `Thư mục «${folder}» không có kế hoạch nào (tệp *.plan.yaml hoặc *.plan.yml).`,
  noPlanIncluded: (folder, settings) => `Thư mục «${folder}» không có tệp nào khớp với «gom» trong «${settings}».`,
  allIgnored: (folder, settings) => `Mọi kế hoạch trong thư mục «${folder}» đều bị «bo_qua» trong «${settings}» loại ra.`,
  noPlanMatches: (pattern) => `Không có tệp YAML nào khớp với «${pattern}».`,
  notYaml: (path) => `«${path}» không phải tệp YAML; lệnh này chỉ đọc kế hoạch viết bằng YAML.`,
  notWord: (path) =>
    `«${path}» không phải tệp YAML hay Word (.docx); hãy lưu thành .docx, hoặc chuyển bằng: plan import --via-libreoffice ${shellWord(path)}`,
  wordToRender: (path) =>
    `«${path}» là tệp Word; hãy chuyển thành kế hoạch YAML trước, bằng: plan import ${shellWord(path)}, rồi dùng lệnh này với tệp YAML đó.`,
  noDocumentMatches: (pattern) => `Không có tệp .docx, .md hay .txt nào khớp với «${pattern}».`,
  yamlToImport: (path) => `«${path}» là tệp YAML, không phải tệp Word, Markdown hay văn bản thường nên không chuyển.`,
  alreadyPlan: (path) => `«${path}» đã là kế hoạch YAML, không cần chuyển; kiểm tra bằng plan validate, in ra bằng plan render.`,
  noWordHere: (folder) => `Thư mục «${folder}» không có tệp Word (.docx) nào.`,
  allWordIgnored: (folder, count) =>
    `Thư mục «${folder}» có ${count} tệp Word nhưng Git bỏ qua tất cả (.gitignore); hãy nêu đích danh từng tệp cần nhập.`,
  notAPlan: (count) => `Đã bỏ qua ${count} tệp Word không phải là kế hoạch.`,
  wordNotFixed: (path) =>
    `«${path}» là tệp Word nên không tự sửa; hãy chuyển sang YAML bằng plan import rồi in lại bằng plan render.`,
  brokenLink: (path) => `«${path}» là liên kết không dẫn tới tệp nào đọc được.`,
  notWritten: (path) => `Không ghi «${path}»: chưa tìm được hết những gì đã nêu.`,
  removed: (count) => `${count} kế hoạch bị xóa; kế hoạch nào còn viện dẫn thì xem bằng: plan validate`,
  changedPrints: (first, count) =>
    count === 1
      ? `Không xét tệp Word «${first}»: cạnh nó có kế hoạch YAML cùng tên, và nó không phải bản in nguyên vẹn của kế hoạch ấy; có thể so hai tệp bằng plan diff, hoặc nêu đích danh để kiểm tra.`
      : `Không xét ${count} tệp Word (như «${first}»): cạnh mỗi tệp có kế hoạch YAML cùng tên, và tệp không phải bản in nguyên vẹn của kế hoạch ấy; có thể so hai tệp bằng plan diff, hoặc nêu đích danh để kiểm tra.`,
  passedOver: (count) => `Đã bỏ qua ${count} tệp YAML không có đuôi .plan.yaml.`,
  gitRefused: (complaint) => `Git không trả lời (${complaint}) nên tìm cả những tệp mà Git bỏ qua.`,
  skippedNamed: (count) => `Đã bỏ qua ${count} tệp được nêu tên, vì thuộc «bo_qua» trong cấu hình.`,
  leadsOut: (path) =>
    `«${path}» dẫn ra ngoài thư mục làm việc nên không đọc, không ghi; hãy đặt chính tệp ấy vào chỗ của liên kết, hoặc nêu tệp bằng đường dẫn thật.`,
  noFile: (path) => `«${path}» là đường ống hoặc thiết bị, không phải tệp.`,
  readFailed: (path, code) => {
    const reason = readReasons[code]
    return reason === undefined ? `Không đọc được «${path}» (${code}).` : reason(path)
  },

  writeFailed: (path, code) => `Không ghi được «${path}»: ${writeReasons[code] ?? `hệ thống báo ${code}`}.`,
  streamFailed: (code) => `Không ghi được ra đầu ra chuẩn: ${writeReasons[code] ?? `hệ thống báo ${code}`}.`,
  noFolder: (folder) => `Thư mục đích «${folder}» chưa có; hãy tạo thư mục rồi chạy lại.`,
  noWorkingFolder: 'Thư mục đang đứng không còn nữa (đã bị xóa); hãy chuyển sang thư mục khác rồi chạy lại.',
  baselineElsewhere: (path, place) =>
    `${place}: phat_hien_cu ghi «${path}»; hãy viết tính từ thư mục của tệp cấu hình, với dấu / giữa các thư mục, cả trên Windows.`,
  baselineOutside: (path, place) =>
    `${place}: phat_hien_cu ghi «${path}», nằm ngoài kho (hoặc ngoài thư mục của tệp cấu hình, khi không có kho Git) nên không đọc, không ghi; hãy nêu một tệp ở trong, hoặc nêu tệp này sau --baseline.`,
  outputIsFolder: (path) => `Không ghi được «${path}»: ở đó đã có một thư mục cùng tên.`,
  outputIsSource: (path) => `Tệp kết quả «${path}» chính là tệp nguồn; hãy chọn tên khác.`,
  sameOutput: (path, { names, more, lie }) =>
    `${names.map((name) => `«${name}»`).join(', ')}${more > 0 ? ` và ${more} tệp khác` : ''} cùng cho kết quả «${path}» nên không ghi tệp nào trong số đó; ${lie === 'apart' ? 'hãy nêu thư mục chung của chúng (kết quả giữ đúng chỗ trong thư mục ấy), hoặc ' : 'hãy '}chạy riêng từng tệp với -o khác nhau.`,
  oneFileForMany: (path, count) =>
    `Có ${count} kết quả nhưng -o chỉ nêu một tệp «${path}»; hãy nêu một thư mục (tên kết thúc bằng dấu /).`,
  oneOnStdout: (count) => `Đầu ra chuẩn (-o -) chỉ nhận một kết quả, lần này có ${count}.`,
  binaryOnTerminal: 'DOCX, XLSX, PDF không in lên màn hình được; hãy chuyển vào tệp (-o tên-tệp) hoặc vào lệnh khác.',
  needsOutput: 'Nội dung đọc từ đầu vào chuẩn không có tên tệp; hãy nêu nơi ghi bằng -o.',
  templateNeedsText: 'Mẫu riêng (--template) chỉ dùng cho kết quả dạng chữ; hãy thêm -t md hoặc bỏ -t.',
  twoKinds: (by, path) => `${by} và tên «${path}» sau -o nêu hai dạng khác nhau; hãy sửa cho khớp.`,
  unknownKind: (path, kinds) =>
    `Tên «${path}» sau -o không cho biết phải in ra dạng nào; hãy thêm -t (một trong: ${kinds.join(', ')}) hoặc đổi đuôi tệp.`,
  alreadyThere: (path) => `«${path}» đã có nên không ghi đè; hãy chọn tên khác.`,

  unknownRule: (option, value, suggestion) =>
    suggestion === undefined
      ? `Giá trị «${value}» của ${option} không phải mã, tên hay nhóm quy tắc nào; xem danh mục bằng: plan rules`
      : `Giá trị «${value}» của ${option} không phải mã, tên hay nhóm quy tắc nào; có phải «${suggestion}» không?`,
  fixedRule: (value) => `Không bỏ «${value}» được: mắc những lỗi này thì tệp không đọc đúng, không kiểm tra được.`,
  settingsRefused: (paths) => `Cấu hình «${paths}» có lỗi nên các kế hoạch thuộc cấu hình này chưa được kiểm tra.`,
  settingsUnusable: (paths) => `Cấu hình «${paths}» có lỗi nên kết quả có thể sai; hãy sửa rồi chạy lại.`,
  settingsAreNoPlan: (paths) => `«${paths}» là tệp cấu hình, không phải kế hoạch; kiểm tra bằng plan validate.`,
  settingsRight: (path) => `Cấu hình «${path}» không có lỗi.`,
  tooManyWarnings: (count, allowed) => `Có ${count} cảnh báo, quá số cho phép (${allowed}) nên chưa đạt.`,

  fixed: (findings, files) =>
    findings === 0 ? 'Không có chỗ nào tự sửa được.' : `Đã sửa ${findings} phát hiện trong ${files} tệp.`,
  wouldFix: (findings, files, fix) =>
    findings === 0
      ? 'Không có chỗ nào tự sửa được.'
      : `Sẽ sửa ${findings} phát hiện trong ${files} tệp; chưa ghi gì, muốn ghi thì bỏ --diff${fix === undefined ? ' và thêm --fix' : ''}.`,
  suggestionsLeft: (count) => `Còn ${count} gợi ý sửa lời văn; xem bằng --fix=goi-y --diff.`,
  fixRefused: (path, places) =>
    `«${path}» còn ${places.length} chỗ không tự sửa vì sẽ đổi cả chỗ khác, hãy sửa bằng tay: ${places.map(({ code, line }) => `${code} dòng ${line}`).join(', ')}.`,
  noBaseline: (path) => `Không tìm thấy tệp phát hiện cũ «${path}»; tạo bằng --update-baseline.`,
  baselineToMake: (path, settings) =>
    `Chưa có tệp phát hiện cũ «${path}» mà «${settings}» nêu (phat_hien_cu); tạo bằng --update-baseline.`,
  baselineNeedsFile: 'Nội dung đọc từ đầu vào chuẩn không có tên tệp nên không ghi được vào tệp phát hiện cũ.',
  badBaseline: (path) =>
    `«${path}» không phải tệp phát hiện cũ đọc được. Hãy xem lại đường dẫn ở --baseline hoặc phat_hien_cu; nếu đó là tệp phát hiện cũ đã hỏng thì đổi tên nó rồi tạo lại bằng --update-baseline.`,
  baselineWritten: (path, count) => `Đã ghi ${count} phát hiện cũ vào «${path}».`,
  leftOut: (count, path) => `Bỏ qua ${count} phát hiện cũ ghi trong «${path}».`,
  staleEntries: (count, path) => `Có ${count} phát hiện cũ trong «${path}» nay không còn; bỏ ra bằng --update-baseline.`,
  staleEntry: (path, code, excerpt) =>
    excerpt === '' ? `${path}: phát hiện cũ ${code} không còn nữa` : `${path}: phát hiện cũ ${code} «${excerpt}» không còn nữa`,

  refused: (path, errors) => `«${path}» còn ${errors} lỗi nên chưa in. Hãy sửa lỗi, hoặc thêm --force để in như một bản dự thảo.`,
  notAPrint: (path) =>
    `«${path}» đã có và không phải bản do plan in ra (có thể là văn bản gốc, hoặc bản in đã sửa bằng chương trình khác) nên không ghi đè; hãy in ra chỗ khác, như -o ban-in/, hoặc nếu muốn thay thì nêu đích danh: -o ${shellWord(path)}`,
  notRenderable: (path) => `«${path}» sai đến mức không đọc ra được kế hoạch nên không in được, kể cả với --force.`,
  forced: 'Đã in như một bản dự thảo vì có --force; những chỗ nêu trên có thể không có trong bản in.',
  warned: (path, warnings) => `«${path}» có ${warnings} cảnh báo; xem bằng: plan validate ${shellWord(path)}`,
  noOffice: 'Muốn in PDF cần có LibreOffice (lệnh soffice) trên máy này; hãy cài LibreOffice, hoặc in DOCX bằng -t docx.',
  officeFailed: (path) => `LibreOffice không chuyển được «${path}» sang PDF; hãy in DOCX bằng -t docx rồi mở thử.`,

  importIncomplete: (path) =>
    `«${path}» chưa khớp từng từ với văn bản gốc; hãy xem các từ nêu trên và lời cảnh báo ở đầu tệp trước khi dùng.`,
  notImported: (path) => `«${path}» chưa chuyển được thành kế hoạch.`,
  givenUp: (path) => `«${path}» làm chương trình dừng giữa chừng cả hai lần thử nên đã bỏ qua; các tệp khác không bị ảnh hưởng.`,
  alreadyImported: (path) => `«${path}» đã có và khác bản vừa chuyển nên không ghi đè; thêm --force nếu muốn thay.`,
  noOfficeToRead: (path) =>
    `Muốn chuyển «${path}» cần có LibreOffice (lệnh soffice) trên máy này; hãy cài LibreOffice, hoặc mở tệp rồi lưu thành .docx.`,
  officeCannotRead: (path) => `LibreOffice không mở được «${path}»; hãy mở bằng chương trình đã tạo ra tệp rồi lưu thành .docx.`,
  noPages: 'Muốn biết số trang cần có LibreOffice (lệnh soffice) và pdftotext trên máy này; lần này chỉ nêu số đoạn.',

  ask: {
    family: 'Thể thức',
    issuer: 'Cơ quan ban hành',
    abbreviation: 'Chữ viết tắt tên cơ quan',
    place: 'Địa danh',
    subject: 'Trích yếu',
  },
  nextStep: (path) => `Đã tạo «${path}». Soạn xong, kiểm tra bằng: plan validate ${shellWord(path)}`,

  codesListed: (count) => `${count} mã. Xem một mã bằng: plan explain <mã>`,
  unknownCode: (word, suggestion) =>
    `Không có mã hay tên «${word}»${suggestion === undefined ? '; xem danh mục bằng: plan rules' : didYouMean(suggestion)}`,

  progress: (done, total, path) => `${done}/${total}  ${path}`,
  checked: (path, profile, findings) => `${path}: ${profile ?? 'chưa rõ thể thức'}, ${findings} phát hiện`,
  cacheFailed: (code) => `Không ghi được bộ nhớ đệm (${code}); lần chạy sau sẽ xét lại mọi tệp.`,
  elsewhere: (findings, files) =>
    `Các kế hoạch trong kho còn ${findings} phát hiện về nhau ở ${files} tệp khác; xem bằng: plan validate`,
  work: ({ files, skipped, cached, times }) =>
    `${files} tệp, bỏ qua ${skipped}, lấy lại từ bộ nhớ đệm ${cached}; tìm tệp ${times.finding} ms, đọc ${times.reading} ms, kiểm tra ${times.judging} ms, đối chiếu trong kho ${times.repository} ms, báo cáo ${times.reporting} ms`,
  bug: (message, version) => `Lỗi của chính chương trình, không phải của tệp: ${message} (ke-hoach ${version})`,
  bugHint: 'Chạy lại với --debug để có đủ chi tiết khi báo lỗi.',

  help: {
    titles: {
      'Usage:': 'Cách dùng:',
      'Arguments:': 'Tham số:',
      'Options:': 'Tùy chọn:',
      'Global Options:': 'Tùy chọn chung:',
      'Commands:': 'Lệnh:',
    },
    options: '[tùy chọn]',
    command: '[lệnh]',
    examplesTitle: 'Ví dụ:',
    program: 'Soạn, kiểm tra và in kế hoạch theo đúng thể thức văn bản của cơ quan ban hành.',
    helpOption: 'in hướng dẫn này',
    helpCommand: 'in hướng dẫn của một lệnh',
    versionOption: 'in số phiên bản',
    lang: 'ngôn ngữ của lời báo: vi (mặc định) hoặc en',
    quiet: 'chỉ in lỗi, bỏ cảnh báo, gợi ý và lời nhắc',
    verbose: 'kể thêm từng việc đang làm',
    debug: 'in đủ chi tiết khi chương trình gặp lỗi của chính nó',
    color: 'luôn tô màu',
    noColor: 'không tô màu',
    noCache: 'không dùng bộ nhớ đệm: xét lại mọi tệp',
    exitCodes: `Mã thoát: 0 đạt; 1 có lỗi trong kế hoạch; 2 không chạy được như yêu cầu; 3 lỗi của chương trình; 130 bị ngắt.`,
    validate: {
      summary: 'kiểm tra kế hoạch: cú pháp, cấu trúc, nội dung, thể thức',
      paths:
        'tệp, thư mục, mẫu tên như "ke-hoach/**/*.plan.yaml", hoặc - (đầu vào chuẩn); không nêu thì là mọi kế hoạch dưới thư mục hiện tại',
      final: 'đòi đủ mọi yếu tố của văn bản ban hành: số, ngày, địa danh, người ký …',
      only: 'chỉ kiểm tra những quy tắc này: mã, tên, nhóm hoặc phần đầu của mã (LV012, loi-van, LV); cách nhau bằng dấu phẩy',
      skip: 'bỏ những quy tắc này; ghi như --only',
      severity: 'mức thấp nhất được báo và tính: error, warning, info (mặc định)',
      maxWarnings: 'coi là không đạt khi có quá số cảnh báo này',
      fix: 'sửa ngay trong tệp: =an-toan (mặc định) chỉ những chỗ sửa mà không đổi nghĩa, =goi-y cả những gợi ý về lời văn',
      diff: 'in ra những chỗ --fix sẽ sửa (dạng unified diff), không ghi tệp; mã thoát 1 nếu có chỗ sẽ sửa',
      baseline: 'tệp ghi những phát hiện cũ không nêu lại (mặc định: plan.baseline.json)',
      updateBaseline: 'ghi mọi phát hiện hiện có vào tệp phát hiện cũ',
      staged: 'chỉ những kế hoạch sắp commit (git add), với nội dung sắp commit',
      since: 'chỉ những kế hoạch đã đổi so với nhánh, thẻ hoặc commit này; phát hiện ở dòng đã đổi được nêu trước',
      watch: 'kiểm tra lại mỗi khi tệp, cấu hình thay đổi; Ctrl-C để dừng',
      render: 'nêu cả số trang của chỗ sai trong tệp Word (cần LibreOffice và pdftotext)',
      format:
        'dạng báo cáo: pretty (mặc định), concise, json, sarif, github, gitlab, md, junit; thêm =tệp để ghi vào tệp; dùng được nhiều lần',
    },
    render: {
      summary: 'in kế hoạch ra DOCX, Markdown hoặc PDF',
      files: 'tệp kế hoạch, thư mục, mẫu tên hoặc - (đầu vào chuẩn)',
      to: 'dạng kết quả: docx (mặc định), md, pdf; nhiều dạng cách nhau bằng dấu phẩy',
      out: 'nơi ghi: tệp, thư mục (chưa có thì thêm / ở cuối tên), hoặc - (đầu ra chuẩn); không nêu thì ghi cạnh tệp nguồn; tệp tìm thấy trong một thư mục hay theo mẫu tên thì giữ chỗ của nó dưới thư mục ấy',
      since: 'chỉ những kế hoạch đã đổi so với nhánh, thẻ hoặc commit này',
      watch: 'in lại những kế hoạch vừa thay đổi; Ctrl-C để dừng',
      template: 'mẫu Handlebars riêng cho kết quả dạng chữ',
      templateData: 'Mẫu riêng dùng được các trường sau (đủ hơn: docs/mau-in.md), ví dụ một mẫu nhỏ:',
      force: 'vẫn in khi còn lỗi, như một bản dự thảo',
      final: 'đòi đủ mọi yếu tố của văn bản ban hành: số, ngày, địa danh, người ký …; còn thiếu thì không in',
    },
    import: {
      summary: 'chuyển tệp Word, Markdown hoặc văn bản thường thành kế hoạch YAML, không bỏ sót chữ nào',
      files: 'tệp .docx, .md, .txt, thư mục có tệp .docx, hoặc - (đầu vào chuẩn)',
      out: 'nơi ghi: tệp, thư mục (chưa có thì thêm / ở cuối tên), hoặc - (đầu ra chuẩn); không nêu thì ghi cạnh tệp nguồn; tệp tìm thấy theo mẫu tên thì giữ chỗ của nó dưới thư mục ấy',
      family:
        'thể thức của cơ quan ban hành, khi biết chắc hơn chương trình đoán: nha_nuoc, dang, doan, mttq, cong_doan, hoi_lhpn, huu_nghi',
      office: 'đọc cả .doc, .odt, .rtf, .pdf bằng LibreOffice cài trên máy',
      format: 'báo cáo: pretty (mặc định), json; thêm =tệp để ghi vào tệp; dùng nhiều lần được',
      force: 'ghi đè tệp kế hoạch đã có',
    },
    rules: {
      summary: 'liệt kê các mã và quy tắc kiểm tra',
      group: 'chỉ những nhóm này, như ky, noi-nhan, loi-van; cách nhau bằng dấu phẩy',
      profile: 'chỉ những quy tắc dùng cho thể thức này: nha_nuoc, dang …, hoặc nd30, dang_hd05 …',
      severity: 'mức thấp nhất được liệt kê: error, warning, info',
      format: 'dạng danh sách: table (mặc định), json, md',
    },
    explain: { summary: 'giải thích một mã: vì sao, căn cứ, ví dụ sai và đúng, cách sửa', code: 'mã như TT005, hoặc tên của nó' },
    values: {
      count: 'số',
      format: 'dạng',
      path: 'đường-dẫn',
      file: 'tệp',
      family: 'thể-thức',
      group: 'nhóm',
      severity: 'mức',
      rules: 'quy-tắc',
      ref: 'mốc',
    },
    arguments: { paths: 'đường-dẫn', files: 'tệp', file: 'tệp', code: 'mã' },
  },
}

const readReasons: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `Không tìm thấy «${path}».`,
  EACCES: (path) => `Không có quyền đọc «${path}».`,
  EPERM: (path) => `Không có quyền đọc «${path}».`,
  EISDIR: (path) => `«${path}» là thư mục, không phải tệp.`,
  ENOTDIR: (path) => `Không tìm thấy «${path}»: một phần của đường dẫn là tệp, không phải thư mục.`,
  ELOOP: (path) => `Không đọc được «${path}»: liên kết trỏ vòng.`,
  ENAMETOOLONG: (path) => `Không tìm thấy «${path}»: tên quá dài.`,
  EMFILE: (path) => `Không đọc được «${path}»: đang mở quá nhiều tệp.`,
}

const writeReasons: Readonly<Record<string, string>> = {
  EACCES: 'không có quyền ghi',
  EPERM: 'không có quyền ghi',
  EROFS: 'ổ đĩa chỉ cho đọc',
  ENOSPC: 'đĩa đã đầy',
  EDQUOT: 'đã hết hạn mức đĩa',
  EISDIR: 'ở đó đã có một thư mục cùng tên',
  ENOENT: 'thư mục đích chưa có',
  ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục',
  EEXIST: 'ở đó đã có một tệp, không phải thư mục',
  EBUSY: 'tệp đang được chương trình khác mở',
  ETXTBSY: 'tệp đang được chương trình khác mở',
  ENAMETOOLONG: 'tên quá dài',
  EFBIG: 'tệp quá lớn',
  ENXIO: 'ở đó không phải là tệp',
  EIO: 'ổ đĩa bị lỗi',
}

function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? '.' : `; có phải «${suggestion}» không?`
}
