/** Words that a form may do without: the State has no organisation's title, the Party no motto. */
const optional = new Set(['nationalTitle', 'motto', 'organisationTitle', 'issuingBodyMark', 'subjectMark', 'endMark'])
const parts = ['addressees', 'bases', 'recipients', 'signature', 'appendix', 'assignment', 'sectionTitles']

/** What is wrong with resolved profiles, a line each: values that are missing, lie outside their own range, or lack a clause or sureness. */
export function checkProfiles(profiles, schema) {
  const keysOf = (name) => Object.keys(schema.$defs[`${name}Values`].properties)
  const missing = (group, name) => keysOf(name).filter((key) => !optional.has(key) && !group?.[key])
  return profiles.flatMap((profile) => {
    const { page, font, pageNumber, components = {}, wording = {}, ladder = {} } = profile
    const groups = { page, font, pageNumber, wording, ladder, ...Object.fromEntries(parts.map((part) => [part, wording[part]])) }
    return [
      ...Object.entries(groups).flatMap(([name, group]) => missing(group, name).map((key) => `${name}/${key} is missing`)),
      ...missing(wording.assignment?.labels, 'labels').map((key) => `labels/${key} is missing`),
      ...componentMistakes(components, ladder.rungs ?? []),
      ...Object.entries({ page, font, pageNumber, components, wording, ladder }).flatMap(([name, group]) =>
        valueMistakes(group, name),
      ),
    ].map((mistake) => `${profile.id}: ${mistake}`)
  })
}

function componentMistakes(components, rungs) {
  const styles = Object.entries(components)
  const names = styles.map(([, style]) => style.name)
  return [
    ...styles.filter(([, style]) => !style.name).map(([key]) => `components/${key} has no name`),
    // A comma in Word's list of styles sets aliases apart (ISO/IEC 29500-1, 17.7.4.9).
    ...names.filter((name) => name?.includes(',')).map((name) => `the style name "${name}" has a comma`),
    ...names.filter((name, index) => name && names.indexOf(name) !== index).map((name) => `two styles are named "${name}"`),
    ...rungs
      .filter(({ heading }) => !components[heading])
      .map(({ label, heading }) => `rung ${label} needs the component ${heading}`),
    ...(components.body ? [] : ['components/body is missing']),
  ]
}

function valueMistakes(node, path) {
  if (typeof node !== 'object' || node === null || path.endsWith('/rungs')) return []
  if (!('v' in node)) return Object.entries(node).flatMap(([key, child]) => valueMistakes(child, `${path}/${key}`))
  return [
    ...(node.clause ? [] : [`${path} has no clause`]),
    ...(node.sure ? [] : [`${path} does not say how sure it is`]),
    ...(node.range && outside(node.v, node.range) ? [`${path}: ${JSON.stringify(node.v)} lies outside its range`] : []),
  ]
}

function outside(value, [low, high]) {
  if (typeof value === 'object')
    return Object.keys(value).some((key) => outside(value[key], [low?.[key] ?? null, high?.[key] ?? null]))
  return (low !== null && value < low) || (high !== null && value > high)
}
