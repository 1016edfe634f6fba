/** Calls that the help shows; the tests run every one of them. */
export const examples = {
  plan: [
    'plan init so-hoa.plan.yaml --the-thuc nha_nuoc',
    'plan validate so-hoa.plan.yaml',
    'plan render so-hoa.plan.yaml',
    'plan validate so-hoa.plan.yaml --lang en',
  ],
  validate: [
    'plan validate',
    'plan validate so-hoa.plan.yaml --final',
    'plan validate "**/*.plan.yaml" --max-warnings 0',
    'plan validate --skip LV,markdown-ngoai-loi-van --severity warning',
    'plan validate -f pretty -f json=bao-cao.json',
    'plan validate --fix',
    'plan validate --update-baseline',
    'plan validate --staged',
    'plan validate --since main -f github',
    'plan validate - < so-hoa.plan.yaml',
    'plan validate du-thao.docx',
  ],
  render: [
    'plan render so-hoa.plan.yaml',
    'plan render so-hoa.plan.yaml -t docx,md',
    'plan render *.plan.yaml -o .',
    'plan render --since main -o .',
    'plan render so-hoa.plan.yaml -t md -o -',
  ],
  import: [
    'plan import du-thao.docx',
    'plan import du-thao.docx -o so-hoa.plan.yaml',
    'plan import *.docx van-ban.txt -o ke-hoach/',
    'plan import du-thao.docx -o - -f json=bao-cao.json',
  ],
  rules: ['plan rules', 'plan rules --group ky,noi-nhan --severity warning', 'plan rules --profile dang -f json'],
  explain: ['plan explain TT005', 'plan explain thieu-muc-chinh --lang en'],
} as const

/** What the help of `render` tells about `--template`; the tests hold it against the data and print the example. */
export const templateHelp = {
  fields: ['properties', 'preceding', 'head', 'title', 'body', 'closing', 'appendices', 'footnotes'],
  example: '{{properties.issuer}}: {{#each body}}{{#if heading}}{{label}} {{text}}; {{/if}}{{/each}}',
} as const
