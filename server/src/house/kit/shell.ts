import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

type Language = 'en' | 'es'
/** Which files an address will need, as the build wrote it down (`web/tools/ahead.ts`). */
interface Ahead {
  path: string
  files: Record<Language, string[]>
}

/** The page of the app as it leaves for one address. */
export interface Shell {
  html: string
  gzip: Buffer
  tag: string
}

/** Asked by every page before it shows anything. */
const session = '<link rel="preload" as="fetch" crossorigin href="/api/session">'

/**
 * The page of the app with hints at what an address will need, so that the browser asks for everything at once and not for
 * each after the one before. A new build is seen at once, because a hint at a file that is gone would be asked for in vain.
 */
export function shells(dist: string): (path: string, language: Language) => Shell {
  const [page, list] = [join(dist, 'index.html'), join(dist, 'ahead.json')]
  let made = 0
  let html = ''
  let pages: { is: RegExp; files: Record<Language, string[]> }[] = []
  const kept = new Map<string, Shell>()
  return (path, language) => {
    const at = statSync(page).mtimeMs
    if (at !== made) {
      html = readFileSync(page, 'utf8')
      const ahead = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Ahead[]) : []
      pages = ahead.toSorted(plainFirst).map((each) => ({ is: matching(each.path), files: each.files }))
      kept.clear()
      made = at
    }
    const index = pages.findIndex(({ is }) => is.test(path))
    const key = `${index} ${language}`
    const shell = kept.get(key) ?? shellOf(html, pages[index]?.files[language] ?? [])
    kept.set(key, shell)
    return shell
  }
}

function shellOf(html: string, files: readonly string[]): Shell {
  const hints = files.map((file) =>
    file.endsWith('.css')
      ? `<link rel="preload" as="style" crossorigin href="/${file}">`
      : `<link rel="modulepreload" crossorigin href="/${file}">`,
  )
  const whole = html.replace('</head>', `${[session, ...hints].join('')}</head>`)
  const tag = `"${createHash('sha256').update(whole).digest('base64url').slice(0, 27)}"`
  return { html: whole, gzip: gzipSync(whole, { level: 9 }), tag }
}

/** `/people/new` before `/people/$personId`. */
const plainFirst = (one: Ahead, other: Ahead) => Number(one.path.includes('$')) - Number(other.path.includes('$'))
const matching = (path: string) => new RegExp(`^${path.replace(/\$\w+/g, '[^/]+')}/?$`)
