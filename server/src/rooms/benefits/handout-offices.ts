/** Whom to ask, by the office that takes the form. */
export const offices = {
  state: {
    en: 'Go to {site}. Or go to the office of {agency}.',
    es: 'Entre a {site}. O vaya a la oficina de {agency}.',
  },
  /** HealthCare.gov sends a form on to the state where Medicaid or CHIP fits (45 CFR 155.302, 155.345). */
  health: {
    en: 'Go to healthcare.gov. Or call 1-800-318-2596.',
    es: 'Entre a cuidadodesalud.gov. O llame al 1-800-318-2596.',
  },
  childHealth: {
    en: 'Go to insurekidsnow.gov. Or call 1-877-543-7669.',
    es: 'Entre a insurekidsnow.gov. O llame al 1-877-543-7669.',
  },
  socialSecurity: {
    en: 'Call Social Security at 1-800-772-1213. Or go to ssa.gov.',
    es: 'Llame al Seguro Social al 1-800-772-1213. O entre a ssa.gov/espanol.',
  },
  medicare: {
    en: 'Call 1-877-839-2675. They find free help near you.',
    es: 'Llame al 1-877-839-2675. Le buscan ayuda gratis cerca.',
  },
  wic: { en: 'Call 211 and ask for WIC.', es: 'Llame al 211 y pida WIC.' },
  foodBox: { en: 'Call 211 and ask for the food box.', es: 'Llame al 211 y pida la caja de comida.' },
  us: { en: 'Ask us. We know the office.', es: 'Pregúntenos. Sabemos qué oficina es.' },
  school: { en: 'Ask at the school.', es: 'Pregunte en la escuela.' },
  childCare: { en: 'Go to childcare.gov. Or call 211.', es: 'Entre a childcare.gov. O llame al 211.' },
  headStart: { en: 'Call 1-866-763-6481.', es: 'Llame al 1-866-763-6481.' },
  energy: { en: 'Call 1-866-674-6327.', es: 'Llame al 1-866-674-6327.' },
  lifeline: {
    en: 'Go to lifelinesupport.org. Or call 1-800-234-9473.',
    es: 'Entre a lifelinesupport.org. O llame al 1-800-234-9473.',
  },
  housing: { en: 'Call 211 and ask for the housing office.', es: 'Llame al 211 y pida la oficina de vivienda.' },
  taxes: {
    en: 'File a tax return. For free help, call 1-800-906-9887.',
    es: 'Declare sus impuestos. Para ayuda gratis, llame al 1-800-906-9887.',
  },
} as const
export type Office = keyof typeof offices

const county = { en: 'your county', es: 'su condado' }
const local = { en: 'your town or county', es: 'su ciudad o condado' }

/**
 * The agency of each state that takes the form for SNAP and TANF, and where it takes it online. From recall on 2026-11-22:
 * the paper names 211 beside it, and the officer's page asks to confirm it. Louisiana moved SNAP between agencies in 2025.
 */
// biome-ignore format: a table
export const stateOffices: Readonly<Record<string, { agency: string | { en: string; es: string }; site: string }>> = {
  AL: { agency: 'Alabama Department of Human Resources', site: 'mydhr.alabama.gov' },
  AK: { agency: 'Alaska Division of Public Assistance', site: 'health.alaska.gov/dpa' },
  AZ: { agency: 'Arizona Department of Economic Security', site: 'healthearizonaplus.gov' },
  AR: { agency: 'Arkansas Department of Human Services', site: 'access.arkansas.gov' },
  CA: { agency: county, site: 'benefitscal.com' },
  CO: { agency: county, site: 'colorado.gov/peak' },
  CT: { agency: 'Connecticut Department of Social Services', site: 'connect.ct.gov' },
  DE: { agency: 'Delaware Health and Social Services', site: 'assist.dhss.delaware.gov' },
  DC: { agency: 'D.C. Department of Human Services', site: 'districtdirect.dc.gov' },
  FL: { agency: 'Florida Department of Children and Families', site: 'myaccess.myflfamilies.com' },
  GA: { agency: 'Georgia Division of Family and Children Services', site: 'gateway.ga.gov' },
  HI: { agency: 'Hawaii Department of Human Services', site: 'humanservices.hawaii.gov' },
  ID: { agency: 'Idaho Department of Health and Welfare', site: 'idalink.idaho.gov' },
  IL: { agency: 'Illinois Department of Human Services', site: 'abe.illinois.gov' },
  IN: { agency: 'Indiana Family and Social Services', site: 'fssabenefits.in.gov' },
  IA: { agency: 'Iowa Health and Human Services', site: 'hhsservices.iowa.gov' },
  KS: { agency: 'Kansas Department for Children and Families', site: 'dcf.ks.gov' },
  KY: { agency: 'Kentucky Department for Community Based Services', site: 'kynect.ky.gov' },
  LA: { agency: 'Louisiana Department of Health', site: 'ldh.la.gov' },
  ME: { agency: 'Maine Department of Health and Human Services', site: 'mymaineconnection.gov' },
  MD: { agency: 'Maryland Department of Human Services', site: 'mymdthink.maryland.gov' },
  MA: { agency: 'Massachusetts Department of Transitional Assistance', site: 'dtaconnect.com' },
  MI: { agency: 'Michigan Health and Human Services', site: 'michigan.gov/mibridges' },
  MN: { agency: county, site: 'mnbenefits.mn.gov' },
  MS: { agency: 'Mississippi Department of Human Services', site: 'access.ms.gov' },
  MO: { agency: 'Missouri Family Support Division', site: 'mydss.mo.gov' },
  MT: { agency: 'Montana Public Health and Human Services', site: 'apply.mt.gov' },
  NE: { agency: 'Nebraska Health and Human Services', site: 'iserve.nebraska.gov' },
  NV: { agency: 'Nevada Division of Social Services', site: 'accessnevada.dwss.nv.gov' },
  NH: { agency: 'New Hampshire Health and Human Services', site: 'nheasy.nh.gov' },
  NJ: { agency: county, site: 'mynjhelps.gov' },
  NM: { agency: 'New Mexico Health Care Authority', site: 'yes.nm.gov' },
  NY: { agency: local, site: 'mybenefits.ny.gov' },
  NC: { agency: county, site: 'epass.nc.gov' },
  ND: { agency: county, site: 'applyforhelp.nd.gov' },
  OH: { agency: county, site: 'benefits.ohio.gov' },
  OK: { agency: 'Oklahoma Human Services', site: 'okdhslive.org' },
  OR: { agency: 'Oregon Department of Human Services', site: 'one.oregon.gov' },
  PA: { agency: county, site: 'compass.dhs.pa.gov' },
  RI: { agency: 'Rhode Island Department of Human Services', site: 'healthyrhode.ri.gov' },
  SC: { agency: 'South Carolina Department of Social Services', site: 'dss.sc.gov' },
  SD: { agency: 'South Dakota Department of Social Services', site: 'dss.sd.gov' },
  TN: { agency: 'Tennessee Department of Human Services', site: 'onedhs.tn.gov' },
  TX: { agency: 'Texas Health and Human Services', site: 'yourtexasbenefits.com' },
  UT: { agency: 'Utah Department of Workforce Services', site: 'jobs.utah.gov' },
  VT: { agency: 'Vermont Department for Children and Families', site: 'dcf.vermont.gov' },
  VA: { agency: local, site: 'commonhelp.virginia.gov' },
  WA: { agency: 'Washington Social and Health Services', site: 'washingtonconnection.org' },
  WV: { agency: 'West Virginia Department of Human Services', site: 'wvpath.wv.gov' },
  WI: { agency: county, site: 'access.wi.gov' },
  WY: { agency: 'Wyoming Department of Family Services', site: 'dfs.wyo.gov' },
}
