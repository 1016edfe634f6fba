import { readdir, readFile, writeFile } from 'node:fs/promises'

/** Writes the licences of the bundled libraries beside the bundle, as their terms ask. */
export async function writeLicences(root, metafiles) {
  const packages = new Set()
  for (const input of metafiles.flatMap(({ inputs }) => Object.keys(inputs))) {
    const found = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(input)
    if (found) packages.add(input.slice(0, found.index + found[0].length - 1))
  }
  const texts = await Promise.all([...packages].sort().map((folder) => licenceOf(`${root}${folder}`)))
  await writeFile(`${root}dist/THIRD-PARTY-LICENCES.txt`, `${texts.join(`\n${'-'.repeat(78)}\n\n`)}`)
}

async function licenceOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'))
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file === undefined ? `Licence: ${license}` : (await readFile(`${folder}/${file}`, 'utf8')).trim()
  return `${name} ${version}\n\n${text}\n`
}
