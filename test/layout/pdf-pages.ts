import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** A word on a page; lengths in pt from the page's top left corner. */
export interface Word {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A horizontal stroke. */
export interface Stroke {
  readonly left: number
  readonly right: number
  readonly y: number
}

export interface Page {
  readonly width: number
  readonly height: number
  /** In the order of the document, cell by cell. */
  readonly words: readonly Word[]
  readonly strokes: readonly Stroke[]
}

/** Why pages cannot be measured on this machine, or undefined. */
export function whyNotMeasured(): string | undefined {
  for (const [tool, args] of [
    ['soffice', ['--version']],
    ['pdftotext', ['-v']],
    ['pdftocairo', ['-v']],
  ] as const) {
    if (spawnSync(tool, args, { stdio: 'ignore' }).error !== undefined) return `${tool} is not installed`
  }
  const fonts = spawnSync('fc-list', [':family=Tinos', 'style'], { encoding: 'utf8' }).stdout ?? ''
  // Without these the words have other widths, and nothing that is measured means anything.
  const missing = ['Regular', 'Bold', 'Italic', 'Bold Italic'].filter((style) => !new RegExp(`style=${style}$`, 'm').test(fonts))
  return missing.length > 0 ? `the font Tinos (fonts-croscore) is not installed: ${missing.join(', ')}` : undefined
}

/** The pages of some DOCX files, as LibreOffice prints them, by the files' names; one call for all. */
export function measurePages(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, readonly Page[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-layout-'))
  try {
    const inputs = [...files].map(([name, bytes], index) => {
      const base = path.join(folder, `${index}`)
      writeFileSync(`${base}.docx`, bytes)
      return { name, docx: `${base}.docx`, pdf: `${base}.pdf` }
    })
    // A profile of its own: two calls on one profile disturb each other, and the second writes nothing and says nothing.
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...inputs.map(({ docx }) => docx)],
      { stdio: 'ignore' },
    )
    return new Map(
      inputs.map(({ name, pdf }) => {
        if (!existsSync(pdf)) throw new Error(`LibreOffice made no PDF of ${name}`)
        return [name, pagesOf(pdf)]
      }),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function pagesOf(pdf: string): Page[] {
  // -raw keeps the order of the document; without it the two columns of the head are mixed.
  const html = execFileSync('pdftotext', ['-raw', '-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 })
  return html
    .split('<page ')
    .slice(1)
    .map((page, index) => {
      const [width = 0, height = 0] = numbers(page, 'width', 'height')
      return {
        width,
        height,
        words: [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(wordOf),
        strokes: strokesOf(pdf, index + 1),
      }
    })
}

function wordOf([, attributes = '', text = '']: RegExpMatchArray): Word {
  const [left = 0, right = 0, top = 0, bottom = 0] = numbers(attributes, 'xMin', 'xMax', 'yMin', 'yMax')
  const plain = text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '')
  return { text: plain.normalize('NFC'), left, right, top, bottom }
}

function numbers(attributes: string, ...names: readonly string[]): number[] {
  return names.map((name) => Number(new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1]))
}

/** What is stroked from side to side: drawn lines, and the horizontal borders of tables. */
function strokesOf(pdf: string, page: number): Stroke[] {
  const svg = `${pdf}.${page}.svg`
  execFileSync('pdftocairo', ['-svg', '-f', `${page}`, '-l', `${page}`, pdf, svg])
  const strokes: Stroke[] = []
  for (const [path_] of readFileSync(svg, 'utf8').matchAll(/<path [^>]*fill:none[^>]*>/g)) {
    const line = /d="M ([-\d.]+) ([-\d.]+) L ([-\d.]+) ([-\d.]+) "/.exec(path_)
    if (line === null) continue
    const matrix = /transform="matrix\(([^)]*)\)"/.exec(path_)?.[1]?.split(',').map(Number)
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix ?? []
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = line.slice(1).map(Number)
    const ends = [
      [a * x1 + c * y1 + e, b * x1 + d * y1 + f],
      [a * x2 + c * y2 + e, b * x2 + d * y2 + f],
    ] as const
    if (Math.abs(ends[0][1] - ends[1][1]) > 0.5) continue
    strokes.push({ left: Math.min(ends[0][0], ends[1][0]), right: Math.max(ends[0][0], ends[1][0]), y: ends[0][1] })
  }
  return strokes
}
