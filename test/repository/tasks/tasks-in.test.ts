import { describe, expect, it } from 'vitest'
import { recordOfDuties, recordOfTasks, recordWith, unitsOf, writtenDeadlines } from './tasks-of.ts'

describe('nodes with assignment fields', () => {
  it('are tasks, each with what its fields say as written', () => {
    const { tasks } = recordOfTasks({
      tieu_de: 'Khảo sát kho lưu trữ',
      noi_dung: 'Đo từng kho, chụp ảnh từng giá.',
      chu_tri: 'Trung tâm Lưu trữ lịch sử',
      phoi_hop: ['Văn phòng Sở', 'các phòng chuyên môn'],
      thoi_han: 'trước ngày 31/3/2027',
      san_pham: ['Báo cáo khảo sát', 'Bộ ảnh'],
      kinh_phi: '20 triệu đồng',
    })
    expect(tasks).toHaveLength(1)
    const [task] = tasks
    expect(task).toMatchObject({
      text: 'Khảo sát kho lưu trữ',
      label: '1.',
      above: ['II. Việc phải làm'],
      deliverables: ['Báo cáo khảo sát', 'Bộ ảnh'],
      funding: ['20 triệu đồng'],
      path: '/noi_dung/1/nhiem_vu/noi_dung/0',
    })
    expect(task && unitsOf(task)).toEqual([
      'chu_tri Trung tâm Lưu trữ lịch sử',
      'phoi_hop Văn phòng Sở',
      'phoi_hop các phòng chuyên môn',
    ])
    expect(task && writtenDeadlines(task)).toEqual(['trước ngày 31/3/2027'])
  })

  it('take unit and deadline from the task above where they have none, and are marked so', () => {
    const { tasks } = recordOfTasks({
      tieu_de: 'Số hóa',
      chu_tri: 'Văn phòng Sở',
      thoi_han: 'Quý II/2027',
      noi_dung: [
        { doan: 'Quét hồ sơ.', thoi_han: 'Quý I/2027' },
        { doan: 'Bàn giao.', phoi_hop: 'Phòng Tổ chức' },
      ],
    })
    expect(tasks.map(({ text }) => text)).toEqual(['Số hóa', 'Quét hồ sơ.', 'Bàn giao.'])
    expect(tasks[1]?.units).toEqual([{ role: 'chu_tri', text: 'Văn phòng Sở', fromAbove: true }])
    expect(tasks[1]?.deadlines[0]).not.toHaveProperty('fromAbove')
    expect(tasks[2] && unitsOf(tasks[2])).toEqual(['phoi_hop Phòng Tổ chức'])
    expect(tasks[2]?.deadlines).toMatchObject([{ deadline: { raw: 'Quý II/2027' }, fromAbove: true }])
    expect(tasks[2]?.above).toEqual(['II. Việc phải làm', '1. Số hóa'])
  })

  it('without a time of their own have that of their words', () => {
    const { tasks } = recordOfTasks({ doan: 'Hoàn thành trước ngày 15/5/2027 việc thống kê hồ sơ.', chu_tri: 'Văn phòng Sở' })
    expect(tasks[0] && writtenDeadlines(tasks[0])).toEqual(['Hoàn thành trước ngày 15/5/2027'])
  })

  it('stand on the line where they are written', () => {
    const { tasks } = recordOfTasks({ tieu_de: 'Một', chu_tri: 'Văn phòng Sở' }, { tieu_de: 'Hai', chu_tri: 'Phòng Tổ chức' })
    const [one, two] = tasks.map(({ range }) => range.start.line)
    // `- tieu_de`, `chu_tri`: two lines each.
    expect((two ?? 0) - (one ?? 0)).toBe(2)
  })
})

describe('units', () => {
  it('that the plan writes short have their whole name beside them', () => {
    const { tasks } = recordWith({
      mo_dau: 'Sở giao Trung tâm Lưu trữ lịch sử (TTLTLS) làm đầu mối, Sở Nội vụ ban hành Kế hoạch như sau:',
      noi_dung: [{ muc_dich: 'Lời văn.' }, { nhiem_vu: { noi_dung: [{ tieu_de: 'Quét', chu_tri: 'TTLTLS' }] } }],
    })
    expect(tasks[0]?.units).toEqual([{ role: 'chu_tri', text: 'TTLTLS', name: 'Trung tâm Lưu trữ lịch sử' }])
  })

  it('behind one head are named whole', () => {
    const { tasks } = recordOfTasks({ tieu_de: 'Quét', phoi_hop: 'Các Sở: Tài chính, Y tế' })
    expect(tasks[0]?.units).toMatchObject([
      { text: 'Tài chính', name: 'Sở Tài chính' },
      { text: 'Y tế', name: 'Sở Y tế' },
    ])
  })
})

describe('what is written under the name of a unit', () => {
  it('is its work: each bullet, each paragraph', () => {
    const { tasks } = recordOfDuties([
      { don_vi: 'Văn phòng Sở', noi_dung: '- Bố trí kinh phí.\n- Lập dự toán.\n  - Theo từng quý.\n' },
      { don_vi: 'Phòng Tổ chức', noi_dung: 'Cử công chức tham gia.' },
    ])
    expect(tasks.map((task) => [unitsOf(task).join(), task.text])).toEqual([
      ['thuc_hien Văn phòng Sở', 'Bố trí kinh phí.'],
      ['thuc_hien Văn phòng Sở', 'Lập dự toán.\n- Theo từng quý.'],
      ['thuc_hien Phòng Tổ chức', 'Cử công chức tham gia.'],
    ])
    expect(tasks[0]?.above).toEqual(['III. Tổ chức thực hiện', '1. Văn phòng Sở'])
  })

  it('is parted at a clause with a deadline, so that the day is not taken for that of the whole paragraph; nothing is lost', () => {
    const text = 'Theo dõi chung; báo cáo Giám đốc Sở trước ngày 25 hằng tháng; công khai kết quả.'
    const { tasks } = recordOfDuties([{ don_vi: 'Văn phòng Sở', noi_dung: text }])
    expect(tasks.map((task) => [task.text, writtenDeadlines(task)])).toEqual([
      ['Theo dõi chung;', []],
      ['báo cáo Giám đốc Sở trước ngày 25 hằng tháng;', ['trước ngày 25 hằng tháng']],
      ['công khai kết quả.', []],
    ])
    expect(tasks.map((task) => task.text).join(' ')).toBe(text)
  })

  it('keeps a sentence that says only when with the one before it', () => {
    const { tasks } = recordOfDuties([
      { don_vi: 'Văn phòng Sở', noi_dung: 'Tổng hợp kết quả, báo cáo Sở. Thời gian hoàn thành: Trước ngày 31/5/2027.' },
    ])
    expect(tasks).toHaveLength(1)
    expect(tasks[0] && writtenDeadlines(tasks[0])).toEqual(['Trước ngày 31/5/2027'])
  })

  it('stands under the paragraph that opens its list', () => {
    const { tasks } = recordOfDuties([
      { don_vi: 'Văn phòng Sở', noi_dung: 'Chủ trì các việc sau:\n- Lập dự toán.\n- Mua máy.\n' },
    ])
    expect(tasks.map(({ text }) => text)).toEqual(['Lập dự toán.', 'Mua máy.'])
    expect(tasks[1]?.above.at(-1)).toBe('Chủ trì các việc sau:')
  })

  it('is found under a title that is the name of a body, without don_vi', () => {
    const { tasks } = recordOfDuties([
      { tieu_de: 'Đề nghị Công ty Điện lực Sơn Hà', doan: 'Cấp đủ điện cho kho.' },
      { tieu_de: 'Sở Tài chính - Cơ quan thường trực', noi_dung: 'Cân đối kinh phí.' },
      { tieu_de: 'Chế độ báo cáo', noi_dung: 'Lời văn.' },
      { tieu_de: 'Hội nghị tổng kết', noi_dung: 'Lời văn.' },
      { tieu_de: 'Thống kê số liệu', noi_dung: 'Lời văn.' },
    ])
    expect(tasks.map((task) => [unitsOf(task).join(), task.text])).toEqual([
      ['thuc_hien Công ty Điện lực Sơn Hà', 'Cấp đủ điện cho kho.'],
      ['thuc_hien Sở Tài chính', 'Cân đối kinh phí.'],
    ])
  })

  it('is work of those whom the title counts up, too', () => {
    const { tasks } = recordOfDuties([{ tieu_de: 'Các cơ quan chuyên môn (gồm các Sở: Tài chính, Y tế)', doan: 'Cử công chức.' }])
    expect(tasks[0]?.units.map(({ name, text }) => name ?? text)).toEqual(['Các cơ quan chuyên môn', 'Sở Tài chính', 'Sở Y tế'])
  })
})

describe('what the section that says who does what has in prose', () => {
  const inProse = (prose: string) => recordOfDuties(prose).tasks.map((task) => [task.text, unitsOf(task), writtenDeadlines(task)])

  it('is work of the bodies that a paragraph begins with, and of those it is to be done with', () => {
    expect(inProse('Sở Tài chính chủ trì, phối hợp với Sở Nội vụ và UBND các xã, phường bố trí kinh phí.')).toEqual([
      [
        'Sở Tài chính chủ trì, phối hợp với Sở Nội vụ và UBND các xã, phường bố trí kinh phí.',
        ['chu_tri Sở Tài chính', 'phoi_hop Sở Nội vụ', 'phoi_hop UBND các xã, phường'],
        [],
      ],
    ])
    expect(inProse('Giao Văn phòng Sở theo dõi, đôn đốc việc thực hiện.')[0]?.[1]).toEqual(['thuc_hien Văn phòng Sở'])
  })

  it.each([
    'Sở Xây dựng',
    'Phòng Xây dựng',
    'Bộ Tổng tham mưu',
    'Ban Quản lý dự án đầu tư xây dựng tỉnh',
    'Văn phòng Điều phối nông thôn mới tỉnh',
    'Trung tâm Dịch vụ việc làm',
    'Phòng Tham mưu tổng hợp',
    'Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh',
    'Ban An toàn giao thông tỉnh',
    'Viện kiểm sát nhân dân tỉnh',
    'Báo và Phát thanh, Truyền hình Sơn Hà',
    'Báo Sơn Hà',
    'Quỹ Đầu tư phát triển tỉnh',
    'Trung tâm Chuyển đổi số tỉnh',
    'Trung tâm Kiểm soát bệnh tật tỉnh',
    'Tổ công nghệ số cộng đồng',
  ])('has names whole that end like work does: %s', (name) => {
    expect(inProse(`${name} chủ trì, phối hợp với Công an tỉnh rà soát hồ sơ.`)[0]?.[1]).toEqual([
      `chu_tri ${name}`,
      'phoi_hop Công an tỉnh',
    ])
    expect(inProse(`Sở Tài chính chủ trì, phối hợp với ${name} và Công an tỉnh rà soát hồ sơ.`)[0]?.[1]).toEqual([
      'chu_tri Sở Tài chính',
      `phoi_hop ${name}`,
      'phoi_hop Công an tỉnh',
    ])
  })

  it('ends a name at work all the same', () => {
    expect(inProse('UBND các xã, phường dựng nhà bạt.')[0]?.[1]).toEqual(['thuc_hien UBND các xã, phường'])
    expect(inProse('Sở Nội vụ xây dựng danh mục.')[0]?.[1]).toEqual(['thuc_hien Sở Nội vụ'])
    expect(inProse('Sở Nội vụ là cơ quan thường trực, đôn đốc chung.')[0]?.[1]).toEqual(['thuc_hien Sở Nội vụ'])
    expect(inProse('Các doanh nghiệp xây dựng phương án.')[0]?.[1]).toEqual(['thuc_hien Các doanh nghiệp'])
    expect(inProse('Bưu điện tỉnh cung cấp dịch vụ chuyển phát.')[0]?.[1]).toEqual(['thuc_hien Bưu điện tỉnh'])
    expect(inProse('Văn phòng Sở tham mưu tổng kết.')[0]?.[1]).toEqual(['thuc_hien Văn phòng Sở'])
  })

  it('has whole lists of bodies, whatever stands between them', () => {
    const [task] = inProse('Các ban đảng, đảng đoàn; các huyện ủy, đảng ủy trực thuộc tiếp tục phổ biến Chỉ thị.')
    expect(task?.[1]).toEqual(['thuc_hien Các ban đảng, đảng đoàn', 'thuc_hien các huyện ủy, đảng ủy trực thuộc'])
    const [other] = inProse('Mặt trận Tổ quốc tỉnh, các đoàn thể, các tổ chức hữu nghị có trách nhiệm tuyên truyền.')
    expect(other?.[1]).toEqual(['thuc_hien Mặt trận Tổ quốc tỉnh', 'thuc_hien các đoàn thể', 'thuc_hien các tổ chức hữu nghị'])
  })

  it.each([
    ['Hội Nông dân xã tham gia vệ sinh môi trường trước ngày 08/11/2026.', ['trước ngày 08/11/2026']],
    ['Sở Tài chính cung cấp số liệu trước ngày 08/11/2026.', ['trước ngày 08/11/2026']],
    ['Sở Nội vụ đăng ký danh sách trước ngày 08/11/2026.', ['trước ngày 08/11/2026']],
    ['Sở Nội vụ rà soát người sinh trước ngày 08/11/2026.', []],
    ['Sở Nội vụ rà soát giấy phép cấp trước ngày 08/11/2026.', []],
    ['Sở Nội vụ rà soát hợp đồng ký trước ngày 08/11/2026.', []],
  ])('has the day that ends it, not one that bounds what is meant: %s', (prose, deadlines) => {
    expect(inProse(prose)[0]?.[2]).toEqual(deadlines)
  })

  it('is work of committees, which lead others in it', () => {
    const [task] = inProse('Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh lãnh đạo tuyên truyền, vận động Nhân dân.')
    expect(task?.[1]).toEqual(['thuc_hien Đảng ủy Mặt trận Tổ quốc', 'thuc_hien các đoàn thể tỉnh'])
  })

  it.each([
    'Tổ chức thực hiện nghiêm Kế hoạch này.',
    'Hội nghị tổng kết tổ chức gọn nhẹ.',
    'Thống kê, lập danh sách hồ sơ.',
    'Phòng, chống cháy nổ thực hiện theo quy định.',
    'Báo cáo kết quả thực hiện về Sở.',
    'Trong quá trình thực hiện, nếu có vướng mắc thì báo cáo Sở.',
    'Kinh phí thực hiện lấy từ ngân sách.',
  ])('names nobody where no body is surely named: %s', (prose) => {
    expect(inProse(prose)).toEqual([])
  })

  it('is to be done by somebody where it has a time', () => {
    expect(inProse('Kết quả gửi về Sở trước ngày 22/9/2027 để tổng hợp.')).toEqual([
      ['Kết quả gửi về Sở trước ngày 22/9/2027 để tổng hợp.', [], ['trước ngày 22/9/2027']],
    ])
  })

  it('is told in the sections of tasks and of measures, too', () => {
    const lead = 'Sở Tài chính chủ trì, phối hợp với Công an tỉnh rà soát hồ sơ.'
    const [units, none] = [['chu_tri Sở Tài chính', 'phoi_hop Công an tỉnh'], 'Tăng cường tuyên truyền trong cán bộ.']
    for (const role of ['nhiem_vu', 'giai_phap']) {
      const { tasks } = recordWith({ noi_dung: [{ muc_dich: lead }, { [role]: `${lead}\n\n${none}` }, { kinh_phi: lead }] })
      expect(tasks.map((task) => [task.text, unitsOf(task)])).toEqual([[lead, units]])
    }
  })

  it.each([
    [
      'Rà soát hồ sơ (Sở Y tế chủ trì, hoàn thành trước ngày 30/6/2027).',
      ['chu_tri Sở Y tế'],
      ['hoàn thành trước ngày 30/6/2027'],
    ],
    ['Rà soát hồ sơ (giao Sở Y tế phối hợp với Công an tỉnh thực hiện).', ['phoi_hop Sở Y tế', 'phoi_hop Công an tỉnh'], []],
    [
      'Mở lớp. Đơn vị chủ trì: Sở Tài chính; đơn vị phối hợp: Công an tỉnh, Sở Y tế; Thời gian hoàn thành: trước ngày 15/3/2027.',
      ['chu_tri Sở Tài chính', 'phoi_hop Công an tỉnh', 'phoi_hop Sở Y tế'],
      ['trước ngày 15/3/2027'],
    ],
  ])('has units in brackets and behind labels: %s', (prose, units, deadlines) => {
    const tasks = recordOfDuties(prose).tasks
    expect(tasks.flatMap(unitsOf)).toEqual(units)
    expect(tasks.flatMap(writtenDeadlines)).toEqual(deadlines)
  })

  it.each([
    'Rà soát hồ sơ (Sở Y tế).',
    'Tuyên truyền (tại Sở Y tế và các bệnh viện).',
    'Nhóm 1: các xã, phường ven sông.',
    'Nhóm tiêu chí A: Hướng đến người bệnh.',
    'Sở Y tế, địa chỉ: số 15 đường Hoa Sen.',
    'Yêu cầu khi thực hiện: Sở Y tế có mặt đúng giờ.',
  ])('does not take every name for a unit: %s', (prose) => expect(inProse(prose)).toEqual([]))

  it('is the work of one where a group is given it and one is named for it', () => {
    const { tasks } = recordOfDuties([
      {
        tieu_de: 'Các sở, ban, ngành',
        noi_dung:
          '- Rà soát hồ sơ.\n- Sở Y tế: chủ trì mở lớp.\n- Sở Tài chính phối hợp với Công an tỉnh: kiểm tra.\n- UBND tỉnh giao thì báo cáo.\n',
      },
    ])
    expect(tasks.map(unitsOf)).toEqual([
      ['thuc_hien Các sở, ban, ngành'],
      ['chu_tri Sở Y tế'],
      ['phoi_hop Sở Tài chính', 'phoi_hop Công an tỉnh'],
      ['thuc_hien Các sở, ban, ngành'],
    ])
  })

  it('has the time that a paragraph below says, which is no task of its own', () => {
    const { tasks } = recordOfDuties([
      {
        don_vi: 'Văn phòng Sở',
        noi_dung:
          '- Lập dự toán.\n- Mua máy trước ngày 01/3/2027.\n\nThời gian hoàn thành: Trước ngày 31/5/2027.\n\n- Bàn giao.\n\nThời gian thực hiện: Tháng 6/2027.',
      },
    ])
    expect(tasks.map((task) => [task.text, writtenDeadlines(task)])).toEqual([
      ['Lập dự toán.', ['Trước ngày 31/5/2027']],
      ['Mua máy trước ngày 01/3/2027.', ['trước ngày 01/3/2027']],
      ['Bàn giao.', ['Tháng 6/2027']],
    ])
    const [alone] = recordOfDuties([{ don_vi: 'Văn phòng Sở', noi_dung: 'Thời gian thực hiện: Tháng 6/2027.' }]).tasks
    expect(alone?.text).toBe('Thời gian thực hiện: Tháng 6/2027.')
  })

  it('knows who leads and who helps in one line of who does the work', () => {
    const { tasks } = recordOfTasks({
      tieu_de: 'Trồng cây',
      noi_dung: '- Đơn vị thực hiện: Văn phòng Sở chủ trì, phối hợp với Công an xã.\n- Thời gian: Tháng 9/2027.',
    })
    expect(tasks.map((task) => [unitsOf(task), writtenDeadlines(task)])).toEqual([
      [['chu_tri Văn phòng Sở', 'phoi_hop Công an xã'], ['Tháng 9/2027']],
    ])
  })

  it('has who and when from the lines under a title that say so behind labels', () => {
    const { tasks } = recordOfTasks(
      {
        tieu_de: 'Hội thi tiếng hát',
        noi_dung:
          '- Thời gian: Tháng 9/2027.\n- Địa điểm: Nhà văn hóa xã.\n- Đơn vị thực hiện: Đoàn xã; Hội Nông dân xã.\n- Phối hợp: Công an xã.\n- Kinh phí: 5 triệu đồng\n',
      },
      { doan: 'Dọn kho', noi_dung: 'Thời gian: sáng Chủ nhật.\n\nĐơn vị chủ trì: Văn phòng Sở; Sản phẩm: Biên bản' },
    )
    expect(tasks.map((task) => [task.text, unitsOf(task), writtenDeadlines(task)])).toEqual([
      [
        'Hội thi tiếng hát\n- Địa điểm: Nhà văn hóa xã.',
        ['thuc_hien Đoàn xã', 'thuc_hien Hội Nông dân xã', 'phoi_hop Công an xã'],
        ['Tháng 9/2027'],
      ],
      ['Dọn kho\nThời gian: sáng Chủ nhật.', ['chu_tri Văn phòng Sở'], []],
    ])
    expect(tasks.map(({ funding, deliverables }) => [funding, deliverables])).toEqual([
      [['5 triệu đồng'], undefined],
      [undefined, ['Biên bản']],
    ])
  })

  it('has them from the bullets nested in it, each from its own', () => {
    const { tasks } = recordOfTasks({
      tieu_de: 'Phong trào',
      noi_dung:
        '- Dọn vệ sinh.\n  - Thời gian: ngày 05/6/2027.\n  - Đơn vị thực hiện: Đoàn xã.\n- Trồng cây.\n  - Thời gian: ngày 08/6/2027.\n  - Cần 200 cây.\n',
    })
    expect(tasks.map((task) => [task.text, unitsOf(task), writtenDeadlines(task)])).toEqual([
      ['Dọn vệ sinh.', ['thuc_hien Đoàn xã'], ['ngày 05/6/2027']],
      ['Trồng cây.\n- Cần 200 cây.', [], ['ngày 08/6/2027']],
    ])
  })

  it('is none where a name stands by itself', () => {
    expect(recordOfTasks({ tieu_de: 'Đối tượng:', doan: 'Chi bộ Trường Tiểu học Hòa Phú.' }).tasks).toEqual([])
  })

  it('is that of one within the unit who takes it on, and of whom the time goes before', () => {
    const [task] = recordOfDuties([
      { don_vi: 'Sở Nội vụ', noi_dung: 'Văn phòng Sở chủ trì, phối hợp với Công an tỉnh mở lớp tập huấn.' },
    ]).tasks
    expect(task && unitsOf(task)).toEqual(['chu_tri Văn phòng Sở', 'thuc_hien Sở Nội vụ', 'phoi_hop Công an tỉnh'])
    const [other] = recordOfDuties('Định kỳ hằng quý, Văn phòng Sở tham mưu báo cáo.').tasks
    expect(other && [unitsOf(other), writtenDeadlines(other)]).toEqual([['thuc_hien Văn phòng Sở'], ['Định kỳ hằng quý']])
  })

  it('is that of another unit behind a semicolon', () => {
    const { tasks } = recordOfDuties(
      'Sở Nội vụ chủ trì số hóa hồ sơ, hoàn thành trong Quý III/2027; UBND các xã, phường phối hợp.',
    )
    expect(tasks.map((task) => [unitsOf(task), writtenDeadlines(task)])).toEqual([
      [['chu_tri Sở Nội vụ'], ['hoàn thành trong Quý III/2027']],
      [['phoi_hop UBND các xã, phường'], []],
    ])
  })

  it('says what part a unit has in it', () => {
    const { tasks } = recordOfDuties([
      {
        don_vi: 'Phòng Lưu trữ',
        noi_dung:
          '- Chủ trì, phối hợp với Văn phòng Sở lập danh mục.\n- Phối hợp với Phòng Tổ chức cử công chức.\n- Lập danh mục.\n',
      },
    ])
    expect(tasks.map(unitsOf)).toEqual([
      ['chu_tri Phòng Lưu trữ', 'phoi_hop Văn phòng Sở'],
      ['phoi_hop Phòng Lưu trữ', 'phoi_hop Phòng Tổ chức'],
      ['thuc_hien Phòng Lưu trữ'],
    ])
  })

  it('names nobody to work with where it does not say where the name ends', () => {
    const { tasks } = recordOfDuties([{ don_vi: 'Phòng Lưu trữ', noi_dung: 'Phối hợp với Văn phòng Sở chọn hồ sơ mẫu.' }])
    expect(tasks.map(unitsOf)).toEqual([['phoi_hop Phòng Lưu trữ']])
  })

  it('may be handed on by the unit', () => {
    const { tasks } = recordOfDuties([{ don_vi: 'Văn phòng Sở', noi_dung: 'Giao Tổ Lái xe đưa đón đoàn.' }])
    expect(tasks[0] && unitsOf(tasks[0])).toEqual(['thuc_hien Tổ Lái xe', 'thuc_hien Văn phòng Sở'])
  })
})

describe('the time at the end of a duty', () => {
  const timeOf = (duty: string) => recordOfDuties([{ don_vi: 'Văn phòng Sở', noi_dung: duty }]).tasks.flatMap(writtenDeadlines)

  it.each([
    ['Tham mưu tổng kết trước ngày 15/9/2027.', 'trước ngày 15/9/2027'],
    ['Tuyển chọn cộng tác viên trong tháng 12/2026.', 'trong tháng 12/2026'],
    ['Ra mắt phần mềm trong quý II năm 2027;', 'trong quý II năm 2027'],
    ['Tổ chức tổng kết vào quý IV năm 2027.', 'vào quý IV năm 2027'],
    ['Họp mặt người cao tuổi vào tháng 3/2027.', 'vào tháng 3/2027'],
    ['Báo cáo kết quả vào tháng 6 và tháng 12 hằng năm.', 'vào tháng 6 và tháng 12 hằng năm'],
    ['Mở lớp từ 15 đến 20/11/2026.', 'từ 15 đến 20/11/2026'],
    ['Mở lớp trong các ngày 15-20/11/2026.', 'trong các ngày 15-20/11/2026'],
    ['Mở lớp từ ngày 15/11/2026 đến hết ngày 20/11/2026.', 'từ ngày 15/11/2026 đến hết ngày 20/11/2026'],
    ['Báo cáo số liệu hằng ngày trước 15h00.', 'hằng ngày trước 15h00'],
    ['Họp giao ban vào thứ Sáu hằng tuần.', 'vào thứ Sáu hằng tuần'],
    ['Báo cáo vào ngày 20 hằng tháng.', 'vào ngày 20 hằng tháng'],
  ])('is its deadline: %s', (duty, written) => expect(timeOf(duty)).toEqual([written]))

  it.each([
    'Chỉnh lý hồ sơ hình thành trước ngày 30/6/2025.',
    'Thu lại thẻ đã cấp trước ngày 01/7/2025.',
    'Giữ số liệu của năm 2025.',
    'Rà soát văn bản được ban hành vào tháng 3 năm 2025.',
    'Chỉnh lý hồ sơ phát sinh vào quý I năm 2026.',
    'Tổng hợp số liệu từ ngày 01/01/2026 đến ngày 30/6/2026.',
    'Chỉnh lý hồ sơ của giai đoạn 01/01/2021-31/12/2025.',
  ])('is none where it says of what: %s', (duty) => expect(timeOf(duty)).toEqual([]))
})

describe('rows of tables that give work', () => {
  const table = (cot: unknown, hang: unknown) => recordWith({ phu_luc: [{ ten: 'Bảng việc', bang: { cot, hang } }] }).tasks

  it('are tasks by the roles of their columns', () => {
    const tasks = table(
      ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành', 'Sản phẩm'],
      [['1', 'Lập danh mục', 'Văn phòng Sở', 'Phòng Tổ chức; các phòng chuyên môn', 'Tháng 3/2027', 'Danh mục']],
    )
    expect(tasks).toHaveLength(1)
    expect(tasks[0]).toMatchObject({ text: 'Lập danh mục', label: '1', deliverables: ['Danh mục'] })
    expect(tasks[0] && unitsOf(tasks[0])).toEqual([
      'chu_tri Văn phòng Sở',
      'phoi_hop Phòng Tổ chức',
      'phoi_hop các phòng chuyên môn',
    ])
    expect(tasks[0] && writtenDeadlines(tasks[0])).toEqual(['Tháng 3/2027'])
  })

  it('name whoever carries them out, one a paragraph', () => {
    const tasks = table(['TT', 'Nhiệm vụ thực hiện', 'Người thực hiện'], [['1', 'Chấm bài', 'Trần Văn Bình\n\nLê Thị Cúc']])
    expect(tasks[0] && unitsOf(tasks[0])).toEqual(['thuc_hien Trần Văn Bình', 'thuc_hien Lê Thị Cúc'])
  })

  it('are done by the persons that a column of persons names', () => {
    const cot = ['TT', 'Công việc', { tieu_de: 'Người phụ trách', vai_tro: 'nguoi' }]
    const tasks = table(cot, [['1', 'Chấm bài', 'Trần Văn Bình / Lê Thị Cúc']])
    expect(tasks.map(unitsOf)).toEqual([['thuc_hien Trần Văn Bình', 'thuc_hien Lê Thị Cúc']])
  })

  it('mean by a ditto what stands above, and none by the row of a group that says neither who nor when', () => {
    const tasks = table(
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn'],
      [
        ['I', 'Chuẩn bị', '', '', ''],
        ['1', 'Lập danh mục', 'Văn phòng Sở', 'Phòng Tổ chức', 'Quý I/2027'],
        ['2', 'Chọn hồ sơ', '- nt -', '〃', 'nt'],
        ['II', 'Thực hiện', '', '', ''],
        ['3', 'Quét', 'Phòng Tổ chức', 'n/t', 'Tháng 6/2027'],
      ],
    )
    expect(tasks.map((task) => [task.text, task.above.at(-1), unitsOf(task), writtenDeadlines(task)])).toEqual([
      ['Lập danh mục', 'I Chuẩn bị', ['chu_tri Văn phòng Sở', 'phoi_hop Phòng Tổ chức'], ['Quý I/2027']],
      ['Chọn hồ sơ', 'I Chuẩn bị', ['chu_tri Văn phòng Sở', 'phoi_hop Phòng Tổ chức'], ['Quý I/2027']],
      ['Quét', 'II Thực hiện', ['chu_tri Phòng Tổ chức', 'phoi_hop Phòng Tổ chức'], ['Tháng 6/2027']],
    ])
    // What is to be done is what stands there.
    const again = table(
      ['TT', 'Nhiệm vụ', 'Chủ trì'],
      [
        ['1', 'Quét', 'Văn phòng Sở'],
        ['2', 'nt', 'Phòng Tổ chức'],
      ],
    )
    expect(again.map((task) => task.text)).toEqual(['Quét', 'nt'])
    // Numbered with numerals alone they are tasks.
    const own = table(
      ['TT', 'Nhiệm vụ', 'Chủ trì'],
      [
        ['I', 'Lập danh mục', ''],
        ['II', 'Quét', 'Văn phòng Sở'],
      ],
    )
    expect(own.map((task) => task.text)).toEqual(['Lập danh mục', 'Quét'])
  })

  it('share a merged cell, and stand under the row that groups them', () => {
    const tasks = table(
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
      [
        [{ o: 'A. Chuẩn bị', gop_cot: 4 }],
        ['1', 'Lập danh mục', { o: 'Văn phòng Sở', gop_hang: 2 }, 'Quý I/2027'],
        ['2', 'Chọn hồ sơ', 'Quý II/2027'],
        ['3', 'Quét', 'Phòng Tổ chức', 'Quý III/2027'],
      ],
    )
    expect(tasks.map((task) => [task.text, unitsOf(task).join(), writtenDeadlines(task).join()])).toEqual([
      ['Lập danh mục', 'chu_tri Văn phòng Sở', 'Quý I/2027'],
      ['Chọn hồ sơ', 'chu_tri Văn phòng Sở', 'Quý II/2027'],
      ['Quét', 'chu_tri Phòng Tổ chức', 'Quý III/2027'],
    ])
    expect(tasks[1]?.above).toEqual(['Bảng việc', 'A. Chuẩn bị'])
  })

  it('are told once where a node says the same, word by word', () => {
    const node = { tieu_de: 'Lập danh mục', chu_tri: 'Văn phòng Sở', thoi_han: 'Quý I/2027' }
    const hang = [
      ['1', 'Lập danh mục', 'Văn phòng Sở', 'Quý I/2027'],
      ['2', 'Lập danh mục', 'Văn phòng Sở', 'Quý II/2027'],
    ]
    const { tasks } = recordWith({
      noi_dung: [{ nhiem_vu: { noi_dung: [node] } }],
      phu_luc: [{ ten: 'Bảng việc', bang: { cot: ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'], hang } }],
    })
    expect(tasks.map(writtenDeadlines)).toEqual([['Quý I/2027'], ['Quý II/2027']])
  })

  it('are none in a table of money or of figures', () => {
    expect(table(['TT', 'Nội dung', 'Số tiền (đồng)'], [['1', 'Quét', '20.000.000']])).toEqual([])
  })
})
