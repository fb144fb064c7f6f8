import { basename } from 'node:path'
import type { Plugin } from 'vite'
import { compileWords } from './compile.ts'
import { writeWordTypes } from './gather.ts'

/** Lets Vite load `.icu` files: one small module a place and language, loaded with the page that needs it. */
export function words(): Plugin {
  let web = ''
  return {
    name: 'kith-words',
    configResolved(config) {
      web = config.root
    },
    buildStart() {
      writeWordTypes(web)
    },
    transform: {
      filter: { id: /\.icu$/ },
      handler: (source, id) => ({ code: compileWords(source, basename(id, '.icu')).code, map: null, moduleType: 'js' }),
    },
    hotUpdate({ file }) {
      if (file.endsWith('.icu')) writeWordTypes(web)
    },
  }
}
