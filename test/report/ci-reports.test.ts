import { describe, expect, test } from 'vitest'
import { github } from '../../src/report/github.ts'
import { gitlab } from '../../src/report/gitlab.ts'
import { junit } from '../../src/report/junit.ts'
import { markdown } from '../../src/report/markdown.ts'
import { contextOf, findingAt } from './sample-report.ts'

describe('GitHub', () => {
  // docs.github.com: % CR LF are escaped in what is said, and : , besides in properties.
  test('gets one command a finding, with its own signs escaped', () => {
    const context = contextOf({ 'a,b.yaml': '' }, '100%: viết lại\nhai dòng')
    const findings = [
      findingAt('a,b.yaml', [3, 5, 2], { clause: 'Điều 8' }),
      findingAt('a,b.yaml', [3, 5, 2], { severity: 'info' }),
    ]
    const title = 'title=MD002 chu-thich-khong-co-noi-dung'
    const place = 'file=a%2Cb.yaml,line=3,endLine=3,col=5,endColumn=7'
    expect(github(findings, context)).toBe(
      `::error ${place},${title}::100%25: viết lại%0Ahai dòng (Điều 8)\n::notice ${place},${title}::100%25: viết lại%0Ahai dòng\n`,
    )
  })

  test('gets no columns for a range over several lines, which it would not understand', () => {
    const text = github([findingAt('a.yaml', [3, 5, 2], { severity: 'warning', endLine: 4 })], contextOf({ 'a.yaml': '' }, 'x'))
    expect(text).toBe('::warning file=a.yaml,line=3,endLine=4,title=MD002 chu-thich-khong-co-noi-dung::x\n')
  })

  test('gets nothing that a terminal would act on', () => {
    const text = github([findingAt('\u001b[31ma.yaml', [3, 5, 2])], contextOf({ '\u001b[31ma.yaml': '' }, 'x\u0007\u009b1my'))
    expect(text).toContain('file=\ufffd[31ma.yaml,')
    expect(text).toContain('::x\ufffd\ufffd1my\n')
  })

  test('gets nothing where nothing was found', () => expect(github([], contextOf({ 'a.yaml': '' }, ''))).toBe(''))
})

describe('GitLab', () => {
  // docs.gitlab.com, Code Quality report format: these five keys, and these names of severities.
  test('gets an array of issues with what it demands, each fingerprint once', () => {
    const context = contextOf({ 'a.yaml': '\n\nso: 7\n' }, 'viết 07')
    const same = findingAt('a.yaml', [3, 5, 1], { severity: 'warning' })
    const issues = JSON.parse(gitlab([findingAt('a.yaml', [3, 5, 1]), same, { ...same }], context))
    expect(issues[0]).toEqual({
      type: 'issue',
      description: 'viết 07',
      check_name: 'MD002 chu-thich-khong-co-noi-dung',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      severity: 'major',
      location: { path: 'a.yaml', lines: { begin: 3, end: 3 } },
    })
    expect(issues.map(({ severity }: { severity: string }) => severity)).toEqual(['major', 'minor', 'minor'])
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(3)
  })

  test('gets an empty array where nothing was found', () => expect(gitlab([], contextOf({ 'a.yaml': '' }, ''))).toBe('[]\n'))
})

describe('JUnit', () => {
  test('has a suite a file, a case a finding, and a passing case for a clean file', () => {
    const context = contextOf({ 'a.yaml': '', 'sạch.yaml': '' }, 'số < 10 & "07"')
    const findings = [
      findingAt('a.yaml', [3, 5, 2], { clause: 'Điều 8' }),
      findingAt('a.yaml', [4, 1, 2], { severity: 'warning' }),
    ]
    const said = 'số &lt; 10 &amp; &quot;07&quot;'
    expect(junit(findings, context)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="plan" tests="3" failures="1" errors="0">
  <testsuite name="a.yaml" tests="2" failures="1" errors="0">
    <testcase classname="a.yaml" name="MD002 chu-thich-khong-co-noi-dung (3:5)" file="a.yaml" line="3"><failure type="MD002" message="${said}">a.yaml:3:5: lỗi: ${said}
Điều 8</failure></testcase>
    <testcase classname="a.yaml" name="MD002 chu-thich-khong-co-noi-dung (4:1)" file="a.yaml" line="4"><system-out>a.yaml:4:1: cảnh báo: ${said}</system-out></testcase>
  </testsuite>
  <testsuite name="sạch.yaml" tests="1" failures="0" errors="0">
    <testcase classname="sạch.yaml" name="đạt" file="sạch.yaml"/>
  </testsuite>
</testsuites>
`)
  })

  test('holds no character that XML forbids', () => {
    const text = junit([findingAt('a.yaml', [1, 1, 1])], contextOf({ 'a.yaml': '' }, 'a\x1b\ud800\uffff\x00b'))
    expect(text).toContain('message="a\ufffd\ufffd\ufffd\ufffdb"')
  })
})

describe('Markdown', () => {
  test('has the counts, and a row a finding, those on changed lines first', () => {
    const context = contextOf({ 'a_b.yaml': '', 'c.yaml': '' }, 'viết 07', {
      changed: ({ range }) => range.start.line === 9,
    })
    const findings = [
      findingAt('a_b.yaml', [3, 5, 2], { clause: 'Điều 8' }),
      findingAt('c.yaml', [9, 1, 2], { severity: 'warning' }),
    ]
    expect(markdown(findings, context)).toBe(`Đã kiểm tra 2 tệp: 1 lỗi, 1 cảnh báo; ở dòng đã đổi: 1 cảnh báo.

| Mức | Chỗ | Mã | Phát hiện |
|---|---|---|---|
| 🟠 cảnh báo ● | c.yaml<br>9:1 | MD002<br>chu-thich-khong-co-noi-dung | viết 07 |
| 🔴 lỗi | a\\_b.yaml<br>3:5 | MD002<br>chu-thich-khong-co-noi-dung | viết 07<br>_Điều 8_ |
`)
  })

  test('lets no text of a file act: no table cell, link, picture, formula, tag or mention', () => {
    const text = markdown(
      [findingAt('a|b.yaml', [1, 1, 1])],
      contextOf({ 'a|b.yaml': '' }, '![x](http://x.vn) <img> | @ai 5$ 6$ `mã`\nhai'),
    )
    expect(text).toContain('| a\\|b.yaml<br>1:1 |')
    expect(text).toContain('\\!\\[x\\]\\(http://x.vn\\) &#60;img&#62; \\| &#64;ai 5\\$ 6\\$ \\`mã\\`␊hai')
  })

  test('counts what would make the page too long', () => {
    const many = Array.from({ length: 203 }, (_, line) => findingAt('a.yaml', [line + 1, 1, 1]))
    const text = markdown(many, contextOf({ 'a.yaml': '' }, 'x'))
    expect(text.split('\n').filter((line) => line.startsWith('| 🔴'))).toHaveLength(200)
    expect(text).toContain('Còn 3 phát hiện nữa')
  })

  test('says that all is well', () => expect(markdown([], contextOf({ 'a.yaml': '' }, ''))).toContain('đạt'))
})
