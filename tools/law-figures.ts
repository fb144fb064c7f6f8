/**
 * Writes packages/law/src/us/states/XX.ts, each state's own figures with date and source, from a folder of reference
 * figures (`node tools/law-figures.ts FOLDER`). Only values that are law are taken; what the folder calls projected is
 * left. The files are committed; run this again when the folder changes, and read the difference.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Value = number | boolean | string | string[]
interface Parameter {
  path: string
  values: Record<string, Value>
  references?: number[]
}
interface Reference {
  title: string
  href?: string
}
interface Written {
  from: string
  value: number | number[] | null
  beyond?: number
  references: Reference[]
}

const folder = process.argv[2] ?? '../shared/law/figures'
const out = 'packages/law/src/us/states'
const names: Record<string, string> = Object.fromEntries(
  (
    'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,' +
    'IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,' +
    'NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,' +
    'TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming'
  )
    .split(',')
    .map((pair) => [pair.slice(0, 2), pair.slice(3)]),
)
const regionsOf: Record<string, string[]> = {
  NY: ['NY_NYC', 'NY_NAS', 'NY_ONY'],
  AK: ['AK_C', 'AK_N', 'AK_NW', 'AK_SC', 'AK_SE', 'AK_SW'],
}

const load = (file: string) => {
  const { parameters, references } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
    parameters: Parameter[]
    references: Reference[]
  }
  return new Map(
    parameters.map((p) => [
      p.path,
      { values: p.values, references: (p.references ?? []).map((at) => references[at]!) },
    ]),
  )
}
const files = { snap: load('snap.json'), tanf: load('tanf_federal.json'), fpg: load('fpg_smi.json') }
const fips = new Map(
  readFileSync(join(folder, 'data/county_fips_2020.csv'), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => {
      const [, state, name, code] = line.split(',')
      return [
        `${name!.toUpperCase().replaceAll("'", '').replaceAll('.', '').replace(/[ -]/g, '_')}_${state}`,
        Number(code),
      ]
    }),
)

/** Of a parameter's references the two that speak of this state and year most closely. */
const closest = (references: Reference[], state: string, from: string): Reference[] => {
  const year = Number(from.slice(0, 4)) + (from.slice(5) >= '10-01' ? 1 : 0)
  const score = (r: Reference) => {
    const text = `${r.title} ${r.href ?? ''}`
    if ((state !== 'VT' && text.includes('3Squares')) || (state !== 'CA' && text.includes('CDSS'))) return -9
    const others = Object.entries(names).filter(([code]) => code !== state)
    let points = 0
    if (text.includes(names[state]!) || r.title.startsWith(`${state} `)) points += 4
    else if (
      others.some(
        ([code, name]) =>
          r.title.includes(name) ||
          r.title.startsWith(`${code} `) ||
          (r.href ?? '').includes(`${name.toLowerCase().replace(' ', '')}.gov`),
      )
    )
      points -= 6
    if (new RegExp(`(FY ?|FFY ?|fiscal year )?(${year}|FY${String(year).slice(2)})\\b`).test(text)) points += 2
    else {
      // a table of another year is a poor witness, the poorer the further off
      const years = [...r.title.matchAll(/\b(?:FY ?)?(20[012]\d)\b/g)].map((found) => Number(found[1]))
      if (years.length > 0) points -= Math.min(3, ...years.map((other) => Math.abs(other - year)))
    }
    if (r.title.startsWith('USDA utility allowances by state')) points += 1
    return points
  }
  const different = references
    .map(tidy)
    .filter((r, i, all) => all.findIndex((other) => other.title === r.title && other.href === r.href) === i)
  const ranked = different.map((r) => [score(r), r] as const).sort((a, b) => b[0] - a[0])
  const good = ranked.filter(([points]) => points > -3)
  // a figure always has a source, if only the best of bad ones
  return (good.length > 0 ? good.slice(0, 2) : ranked.slice(0, 1)).map(([, r]) => r)
}

/** Words of whoever gathered the figures say nothing to a reader of the law. */
const tidy = (r: Reference): Reference => ({
  ...r,
  title: r.title.replace(/[.;,]?\s*Extracted by build_\w+/, '').replace(/\s*#page .*$/, ''),
})

/** The path of the standard allowance of the same place, whose references name the yearly table. */
const allowances = (path: string): string =>
  path.replace(/utility\.(limited\.main|single\.[a-z_]+)\./, 'utility.standard.main.')

const asValue = (value: Value): number | number[] | null => {
  if (value === '-Infinity') return null
  if (value === 'Infinity') return Number.POSITIVE_INFINITY
  if (typeof value === 'boolean') return value ? 1 : 0
  if (Array.isArray(value)) return value.map((name) => fips.get(name) ?? fail(`no county code for ${name}`))
  return typeof value === 'number' ? value : fail(`not a figure: ${value}`)
}
const fail = (message: string): never => {
  throw new Error(message)
}

function writeState(state: string): void {
  const figures = new Map<string, Written[]>()
  const sources: Reference[] = []
  const cite = (references: Reference[], from: string) =>
    closest(references, state, from).map((r) => {
      const known = sources.findIndex((s) => s.title === r.title && s.href === r.href)
      return known >= 0 ? known : sources.push(r) - 1
    })
  const put = (id: string, written: Written[], keep: (w: Written) => boolean) => {
    const trimmed = written.filter(
      (w, i) =>
        i === 0 ||
        JSON.stringify([w.value, w.beyond]) !== JSON.stringify([written[i - 1]!.value, written[i - 1]!.beyond]),
    )
    while (trimmed[0]?.value === null) trimmed.shift()
    if (trimmed.some(keep)) figures.set(id, trimmed)
  }
  const anything = () => true
  const notNothing = (w: Written) => [w.value].flat().some((v) => v !== 0 && v !== null)
  const one = (
    file: Map<string, { values: Record<string, Value>; references: Reference[] }>,
    path: string,
    id: string,
    keep: (w: Written) => boolean = anything,
  ) => {
    const found = file.get(path)
    if (!found) return
    // all utility allowances of a state come from one yearly table, named only where there was room
    const table = id.startsWith('snap.utility.') ? file.get(allowances(path))?.references : undefined
    const references = [...found.references, ...(table ?? [])]
    put(
      id,
      Object.entries(found.values)
        .sort()
        .map(([from, v]) => ({ from, value: asValue(v), references })),
      keep,
    )
  }
  /** One row for each size, on every date on which any of them changes. */
  const rows = (
    file: typeof files.snap,
    path: (n: number) => string,
    from: number,
    to: number,
    id: string,
    beyondPath?: string,
    keep: (w: Written) => boolean = anything,
  ) => {
    const columns = Array.from({ length: to - from + 1 }, (_, i) => file.get(path(from + i))).filter(
      (c) => c !== undefined,
    )
    if (columns.length === 0) return
    const beyond = beyondPath ? file.get(beyondPath) : undefined
    const at = (values: Record<string, Value>, date: string) =>
      Object.entries(values)
        .sort()
        .findLast(([d]) => d <= date)?.[1] as number | undefined
    const dates = [...new Set(columns.flatMap((c) => Object.keys(c.values)))]
      .sort()
      .filter((date) => columns.every((c) => at(c.values, date) !== undefined))
    put(
      id,
      dates.map((date) => ({
        from: date,
        value: columns.map((c) => at(c.values, date)!),
        ...(beyond ? { beyond: at(beyond.values, date) ?? 0 } : {}),
        references: columns[0]!.references,
      })),
      keep,
    )
  }

  const snap = 'gov.usda.snap.'
  const deductions = `${snap}income.deductions.`
  for (const region of regionsOf[state] ?? [state]) {
    const at = region === state ? '' : `@${region}`
    const utility = `${deductions}utility.`
    const bySize = (kind: string, list: string) =>
      (
        (files.snap.get(`${utility}${kind}.by_household_size.states`)?.values[list] as string[] | undefined) ?? []
      ).includes(state)
    if (bySize('standard', '2017-10-01'))
      rows(
        files.snap,
        (n) => `${utility}standard.by_household_size.amount.${state}.${n}`,
        1,
        10,
        'snap.utility.standard',
      )
    else one(files.snap, `${utility}standard.main.${region}`, `snap.utility.standard${at}`, notNothing)
    const hasLimited =
      Object.entries(files.snap.get(`${utility}limited.active.${region}`)?.values ?? {})
        .sort()
        .at(-1)?.[1] === true
    if (hasLimited) {
      if (bySize('limited', '2022-10-01'))
        rows(
          files.snap,
          (n) => `${utility}limited.by_household_size.amount.${state}.${n}`,
          1,
          10,
          'snap.utility.limited',
        )
      else one(files.snap, `${utility}limited.main.${region}`, `snap.utility.limited${at}`, notNothing)
      if (Object.values(files.snap.get(`${utility}limited.includes_phone.${region}`)!.values).includes(false))
        put(
          `snap.utility.telephoneApart${at}`,
          [
            {
              from: '2010-01-01',
              value: 1,
              references: files.snap.get(`${utility}limited.includes_phone.${region}`)!.references,
            },
          ],
          anything,
        )
    }
    for (const [kind, id] of Object.entries({
      electricity: 'electricity',
      gas_and_fuel: 'gas',
      water: 'water',
      sewage: 'sewage',
      trash: 'trash',
      phone: 'telephone',
    })) {
      if (bySize('single', '2017-10-01') && files.snap.has(`${utility}single.by_household_size.${kind}.${state}.1`))
        rows(files.snap, (n) => `${utility}single.by_household_size.${kind}.${state}.${n}`, 1, 10, `snap.utility.${id}`)
      else one(files.snap, `${utility}single.${kind}.${region}`, `snap.utility.${id}${at}`, notNothing)
    }
  }
  one(files.snap, `${deductions}utility.always_standard.${state}`, 'snap.utility.energyAssistance', notNothing)
  one(files.snap, `${deductions}child_support.${state}`, 'snap.childSupportLeftOut', notNothing)
  one(
    files.snap,
    `${deductions}excess_shelter_expense.homeless.available.${state}`,
    'snap.homelessDeductionOffered',
    notNothing,
  )
  one(files.snap, `${deductions}self_employment.rate.${state}`, 'snap.selfEmploymentShare', notNothing)
  one(files.snap, `${deductions}excess_medical_expense.standard.${state}`, 'snap.standardMedical', notNothing)
  one(files.snap, `${snap}student.child_care_claim_cap.per_household.${state}`, 'snap.oneStudentParent', notNothing)
  for (const list of ['count_all_income_states', 'gross_test_full_count_states'])
    if ((files.snap.get(`${snap}income.ineligible_members.${list}`)!.values['2018-01-01'] as string[]).includes(state))
      put(
        list === 'count_all_income_states' ? 'snap.countAllIneligibleIncome' : 'snap.countAllIneligibleIncomeGross',
        [
          {
            from: '2018-01-01',
            value: 1,
            references: files.snap.get(`${snap}income.ineligible_members.${list}`)!.references,
          },
        ],
        anything,
      )
  one(
    files.snap,
    `${snap}work_requirements.abawd.waived_counties.${state.toLowerCase()}`,
    'snap.timeLimitWaivedCounties',
    notNothing,
  )
  const waived = files.snap.get(`${snap}work_requirements.abawd.waived_states`)!
  put(
    'snap.timeLimitWaived',
    Object.entries(waived.values)
      .sort()
      .map(([from, list]) => ({
        from,
        value: (list as string[]).includes(state) ? 1 : 0,
        references: waived.references,
      })),
    notNothing,
  )

  const bbce = 'gov.hhs.tanf.non_cash.'
  one(files.tanf, `${bbce}income_limit.gross.${state}`, 'snap.broadBased.gross')
  one(files.tanf, `${bbce}income_limit.gross_hheod.${state}`, 'snap.broadBased.grossElderly')
  one(files.tanf, `${bbce}requires_all_for_hheod.${state}`, 'snap.broadBased.allElderly', notNothing)
  one(files.tanf, `${bbce}income_limit.net_applies.non_hheod.${state}`, 'snap.broadBased.net', notNothing)
  one(files.tanf, `${bbce}income_limit.net_applies.hheod.${state}`, 'snap.broadBased.netElderly', notNothing)
  one(
    files.tanf,
    `${bbce}asset_limit.${state}`,
    'snap.broadBased.assets',
    (w) => w.value !== null && w.value !== Number.POSITIVE_INFINITY,
  )
  if (state === 'NY') {
    one(files.tanf, `${bbce}income_limit.ny.earned_income`, 'snap.broadBased.grossWorking')
    one(files.tanf, `${bbce}income_limit.ny.dependent_care`, 'snap.broadBased.grossDependentCare')
  }

  const area = state === 'AK' || state === 'HI' ? state : 'CONTIGUOUS_US'
  const month = Object.values(files.tanf.get(`${bbce}income_limit.fpg_year_start_month.${state}`)!.values).at(
    -1,
  ) as number
  for (const [part, id] of [
    ['first_person', 'First'],
    ['additional_person', 'Each'],
  ] as const) {
    const guideline = files.fpg.get(`gov.hhs.fpg.${part}.${area}`)!
    const from = (year: string, start: number) => `${year}-${String(start).padStart(2, '0')}-01`
    const dated = (start: number): Written[] =>
      Object.entries(guideline.values)
        .sort()
        .map(([d, v]) => ({ from: from(d.slice(0, 4), start), value: v as number, references: guideline.references }))
    if (area !== 'CONTIGUOUS_US') put(`snap.poverty${id}`, dated(10), anything)
    if (area !== 'CONTIGUOUS_US' || month !== 10) put(`snap.broadBased.poverty${id}`, dated(month), anything)
  }
  if (area !== 'CONTIGUOUS_US') {
    for (const region of area === 'AK' ? ['AK_URBAN', 'AK_RURAL_1', 'AK_RURAL_2'] : ['HI']) {
      const at = region === 'HI' ? '' : `@${region}`
      rows(
        files.snap,
        (n) => `${snap}max_allotment.main.${region}.${n}`,
        1,
        8,
        `snap.maxAllotment${at}`,
        `${snap}max_allotment.additional.${region}`,
      )
      one(files.snap, `${snap}max_allotment.cap.${region}`, `snap.largestAllotment${at}`)
      one(files.snap, `${snap}min_allotment.published_adjustment.${region}`, `snap.minimumAdjustment${at}`)
    }
    one(files.snap, `${deductions}excess_shelter_expense.cap.${area === 'AK' ? 'AK_URBAN' : 'HI'}`, 'snap.shelterCap')
    rows(files.snap, (n) => `${deductions}standard.${area}.${n}`, 1, 6, 'snap.standardDeduction')
  }

  const body = [...figures].map(([id, written]) => {
    const lines = written.map(
      (w) =>
        `{ from: '${w.from}', value: ${Array.isArray(w.value) ? `[${w.value.join(', ')}]` : String(w.value)}${w.beyond === undefined ? '' : `, beyond: ${w.beyond}`}, sources: [${cite(w.references, w.from).join(', ')}] }`,
    )
    return `    '${id}': [\n${lines.map((line) => `      ${line},\n`).join('')}    ],\n`
  })
  writeFileSync(
    join(out, `figures-${state}.ts`),
    `// Made by tools/law-figures.ts; change that, not this.\nimport type { StateFigures } from '../../node.ts'\n\n/** ${names[state]} */\nexport const figures: StateFigures = {\n  state: '${state}',\n  sources: [\n${sources.map((s) => `    ${JSON.stringify(s)},\n`).join('')}  ],\n  figures: {\n${body.join('')}  },\n}\n`,
  )
}

mkdirSync(out, { recursive: true })
for (const state of Object.keys(names)) writeState(state)
writeFileSync(
  'packages/law/src/us/states.ts',
  `// Made by tools/law-figures.ts; change that, not this.\nimport { LawError } from '../law-error.ts'\nimport type { StateFigures } from '../node.ts'\n\nconst loaders: Readonly<Record<string, () => Promise<{ figures: StateFigures }>>> = {\n${Object.keys(
    names,
  )
    .map((s) => `  ${s}: () => import('./states/figures-${s}.ts'),\n`)
    .join(
      '',
    )}}\n\n/** The states whose law is here, as two letters. */\nexport const states: ReadonlySet<string> = new Set(Object.keys(loaders))\n\n/** A state's own figures, fetched when that state is needed. Rejects with \`LawError\` for a state that is not here. */\nexport async function loadState(state: string): Promise<StateFigures> {\n  const load = Object.hasOwn(loaders, state) ? loaders[state] : undefined\n  if (!load) throw new LawError('unknown-state', \`There is no law here for the state "\${state.slice(0, 20)}".\`)\n  return (await load()).figures\n}\n`,
)
