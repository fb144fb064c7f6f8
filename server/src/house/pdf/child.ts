import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const workerPath = fileURLToPath(new URL('./worker.ts', import.meta.url))

/**
 * Starts one printing process that can do nothing but print: it may read this folder, the
 * packages (the fonts are there) and these templates; it
 * may not write, start anything or see our environment (where the address of the database stands).
 */
export function startPrintingProcess(templateFolders: string[]): ChildProcess {
  const readable = [...programFolders(), ...templateFolders]
  return fork(workerPath, [], {
    // Without the optimizing compiler the first document takes half the time and the next ones no longer.
    execArgv: [
      '--liftoff-only',
      '--no-warnings',
      '--permission',
      ...readable.map((folder) => `--allow-fs-read=${folder}`),
    ],
    env: {},
    // What a crashing compiler prints may quote the text it was setting, so nothing of it is kept.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
}

/** This folder, the package files Node reads on its way up to the root, and the node_modules beside them. */
function programFolders(): string[] {
  const folders = [dirname(workerPath)]
  for (let folder = dirname(workerPath); folder !== dirname(folder); folder = dirname(folder)) {
    for (const known of ['package.json', 'node_modules']) {
      const path = join(folder, known)
      if (existsSync(path)) folders.push(path)
    }
  }
  return folders
}
