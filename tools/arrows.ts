/** Which room may use which other, on the server. Everything that is not listed is refused. */
const rooms: Record<string, readonly string[]> = {
  people: [],
  plans: ['people'],
  conversations: ['people', 'plans'],
  law: [],
  benefits: ['people', 'law', 'directory'],
  cases: ['people', 'benefits'],
  directory: [],
  referrals: ['people', 'directory', 'plans'],
  network: [],
  reports: ['people', 'benefits', 'plans', 'referrals', 'conversations', 'cases'],
  portal: ['plans', 'benefits'],
  connection: [],
  team: ['people'],
  settings: [],
}

const packages: Record<string, readonly string[]> = {
  law: [],
  hsds: [],
  linkage: [],
  matching: ['linkage'],
  reporting: [],
  wire: ['law', 'hsds'],
}

/** May a file of the place `here` import one of the place `there`? Places are as `placeOf` names them. */
export function mayUse(here: string, there: string, isTest: boolean): boolean {
  if (there.startsWith('packages/')) {
    const [, from] = here.split('/')
    if (here.startsWith('packages/')) return packages[from!]?.includes(there.slice('packages/'.length)) ?? false
    return true
  }
  if (here.startsWith('packages/')) return false
  const [hereTop, hereRoom] = split(here)
  const [thereTop, thereRoom] = split(there)
  if (hereTop === 'server' && thereTop === 'server') {
    if (isTest) return true
    if (thereRoom === 'app') return hereRoom === 'app' || hereRoom === 'demo'
    if (thereRoom === 'testing') return hereRoom === 'testing'
    if (hereRoom === 'app' || hereRoom === 'demo') return true
    if (hereRoom === 'house') return thereRoom === 'house'
    return thereRoom === 'house' || (rooms[hereRoom]?.includes(thereRoom) ?? false)
  }
  if (hereTop === 'server') return there === 'demo' || there === 'web' || there === 'web/app'
  if (hereTop === 'web' && thereTop === 'web') {
    if (thereRoom === 'app') return hereRoom === 'app'
    if (hereRoom === 'app') return true
    if (hereRoom === 'house') return ['house', 'kit', 'style'].includes(thereRoom)
    if (hereRoom === 'kit') return ['house', 'kit', 'style'].includes(thereRoom)
    // Pages of one room may show a piece of another; the piece is a page's own part, loaded with it.
    return true
  }
  if (hereTop === 'web') return false
  return ['cli', 'stories', 'bench', 'tools'].includes(hereTop)
}

const split = (place: string): [string, string] => {
  const [top, ...rest] = place.split('/')
  return [top!, rest[0] === 'rooms' ? rest[1]! : (rest[0] ?? 'app')]
}
