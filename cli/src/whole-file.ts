import { renameSync, rmSync } from 'node:fs'

/** A file that is there whole or not at all: write to `path`, then `keep`; whoever stops the program leaves nothing behind. */
export function wholeFile(wanted: string): { path: string; keep(): void; drop(): void } {
  const path = `${wanted}.${process.pid}.part`
  const stop = (signal: 'SIGINT' | 'SIGTERM') => {
    rmSync(path, { force: true })
    process.exit(signal === 'SIGINT' ? 130 : 143)
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  const done = () => process.off('SIGINT', stop).off('SIGTERM', stop)
  return {
    path,
    keep() {
      renameSync(path, wanted)
      done()
    },
    drop() {
      rmSync(path, { force: true })
      done()
    },
  }
}
