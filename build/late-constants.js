import { parse } from 'acorn'

/**
 * A module's constants are made when it is loaded: five hundred expressions, two hundred sets and tables, of which a run needs some. In the built program
 * each is made when it is first read. That changes nothing but the time: no module of ours has side effects (package.json says so to every bundler), and a
 * constant that is ever assigned again is left as it is.
 * @param {string} bundled one chunk of the bundle, not yet minified, with esbuild's comments that name the modules
 */
export function withLateConstants(bundled) {
  const code = declaredApart(bundled)
  const program = parsed(code)
  const late = lateDeclarations(program, code)
  const edits = []
  for (const [name, { declaration, init }] of late) {
    edits.push({ start: declaration.start, end: init.start, text: `var ${name};function ${name}$late(){return ${name}=` })
    edits.push({ start: init.end, end: declaration.end, text: '}' })
  }
  for (const { node, shorthand } of references(program)) {
    if (!late.has(node.name)) continue
    const read = `(${node.name}??${node.name}$late())`
    edits.push({ start: node.start, end: node.end, text: shorthand ? `${node.name}:${read}` : read })
  }
  return applied(edits, code)
}

const parsed = (code) => parse(code, { ecmaVersion: 'latest', sourceType: 'module' })

/** esbuild joins declarations that follow each other into one; what is made late is declared alone. */
function declaredApart(code) {
  const edits = []
  for (const { type, kind, declarations } of parsed(code).body) {
    if (type !== 'VariableDeclaration') continue
    for (const [i, { start }] of declarations.entries())
      if (i > 0) edits.push({ start: declarations[i - 1].end, end: start, text: `;\n${kind} ` })
  }
  return applied(edits, code)
}

/** The constants of the project's own modules that take some making, and are neither exported, assigned again nor hidden by another of the same name. */
function lateDeclarations(program, code) {
  const ours = ownModules(code)
  const late = new Map()
  for (const node of program.body) {
    if (node.type !== 'VariableDeclaration' || node.declarations.length !== 1 || !ours(node.start)) continue
    const [{ id, init }] = node.declarations
    if (id.type === 'Identifier' && init && takesMaking(init)) late.set(id.name, { declaration: node, init })
  }
  for (const node of program.body)
    if (node.type === 'ExportNamedDeclaration') for (const { local } of node.specifiers) late.delete(local.name)
  const declared = new Map()
  for (const { node } of bindings(program)) declared.set(node.name, (declared.get(node.name) ?? 0) + 1)
  for (const name of [...late.keys()]) if (declared.get(name) !== 1) late.delete(name)
  for (const name of assigned(program)) late.delete(name)
  return late
}

/** esbuild names each module above its code: ours lie in src. */
function ownModules(code) {
  const heads = [...code.matchAll(/^\/\/ (\S+\/\S+)$/gm)].map(({ index, 1: path }) => ({
    index,
    isOurs: path.startsWith('src/'),
  }))
  return (at) => heads.findLast(({ index }) => index <= at)?.isOurs === true
}

const makers = new Set(['NewExpression', 'CallExpression'])
/** What holds no more than this is as quickly made as kept for later. */
const few = 3

function takesMaking(init) {
  if (init.type === 'CallExpression' && /^(?:define\w*Rule|__\w+)$/.test(init.callee.name ?? '')) return false
  if (/^(?:Arrow)?Function|^Class/.test(init.type)) return false
  let parts = 0
  const visit = (node) => {
    if (/^(?:Arrow)?FunctionExpression$/.test(node.type)) return false
    if (makers.has(node.type) || node.regex !== undefined) return true
    parts++
    return parts > few * 2 || children(node).some(visit)
  }
  return visit(init)
}

function* bindings(node) {
  for (const child of walk(node)) {
    if (child.type === 'VariableDeclarator') yield* named(child.id)
    else if (/Function|Class/.test(child.type)) {
      if (child.id) yield { node: child.id }
      for (const parameter of child.params ?? []) yield* named(parameter)
    } else if (child.type === 'CatchClause' && child.param) yield* named(child.param)
    else if (/^Import\w*Specifier$/.test(child.type)) yield { node: child.local }
  }
}

/** The names that a pattern binds. */
function* named(pattern) {
  if (pattern.type === 'Identifier') yield { node: pattern }
  else if (pattern.type === 'AssignmentPattern') yield* named(pattern.left)
  else if (pattern.type === 'RestElement') yield* named(pattern.argument)
  else if (pattern.type === 'ArrayPattern') for (const element of pattern.elements) if (element) yield* named(element)
  if (pattern.type === 'ObjectPattern') for (const property of pattern.properties) yield* named(property.value ?? property)
}

function* assigned(program) {
  for (const node of walk(program)) {
    if (node.type === 'AssignmentExpression') yield* [...named(node.left)].map((one) => one.node.name)
    else if (node.type === 'UpdateExpression' && node.argument.type === 'Identifier') yield node.argument.name
    else if (/^For(?:In|Of)Statement$/.test(node.type) && node.left.type === 'Identifier') yield node.left.name
  }
}

/** Every identifier that reads a variable. */
function* references(node, parent = undefined, key = undefined) {
  if (node.type === 'Identifier') {
    const isName =
      (parent.type === 'MemberExpression' && key === 'property' && !parent.computed) ||
      (/^(?:Property|MethodDefinition|PropertyDefinition)$/.test(parent.type) && key === 'key' && !parent.computed) ||
      (parent.type === 'VariableDeclarator' && key === 'id') ||
      /^(?:Export|Import)\w*Specifier$|^(?:Break|Continue|Labeled)Statement$/.test(parent.type)
    if (!isName) yield { node, shorthand: parent.type === 'Property' && parent.shorthand }
    return
  }
  for (const [name, value] of Object.entries(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child?.type === 'string') yield* references(child, node, name)
}

function* walk(node) {
  yield node
  for (const child of children(node)) yield* walk(child)
}

function children(node) {
  return Object.values(node)
    .flat()
    .filter((child) => typeof child?.type === 'string')
}

function applied(edits, code) {
  let out = ''
  let at = 0
  // A constant that another is made of lies inside its edit's two ends: in the order of the text no two overlap.
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) throw new Error(`two changes meet at ${code.slice(start, start + 60)}`)
    out += code.slice(at, start) + text
    at = end
  }
  return out + code.slice(at)
}
