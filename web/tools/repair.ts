import type { Plugin } from 'vite'

// React Aria empties its announcer with innerHTML, which Trusted Types refuses even for an empty string.
const announcer = /react-aria\/dist\/private\/live-announcer\/LiveAnnouncer\.mjs$/
const expected = 2

/** Makes React Aria's announcer lawful under the policy; stops the build when the lines to mend have moved. */
export function repairReactAria(): Plugin {
  return {
    name: 'kith-repair-react-aria',
    enforce: 'pre',
    transform: {
      filter: { id: announcer },
      handler(source, id) {
        const found = source.split(".innerHTML = ''").length - 1
        if (found !== expected)
          throw new Error(
            `${id}: expected ${expected} uses of innerHTML to mend, found ${found}. Read it again, then change tools/repair.ts.`,
          )
        return { code: source.replaceAll(".innerHTML = ''", '.replaceChildren()'), map: null }
      },
    },
  }
}
