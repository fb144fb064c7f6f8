import { spawn } from 'node:child_process'
import { bareEnvironment, failureInWords, openDoor, rolePassword, superuser } from './cluster.ts'
import type { DataFolder } from './data-folder.ts'
import type { Engine } from './engine.ts'

/**
 * Gives a cluster that is not running the superuser password of this key: for a data folder that was restored without
 * its key. Nobody gains a right by it: whoever can write these files is master of them already.
 */
export function resetSuperuserPassword(folder: DataFolder, engine: Engine, key: Buffer): Promise<void> {
  const door = openDoor(folder.cluster, folder.runAs)
  const child = spawn(engine.postgres, ['--single', '-j', '-D', door.path, 'postgres'], {
    cwd: '/',
    env: bareEnvironment(),
    stdio: ['pipe', 'ignore', 'pipe', ...door.stdio],
    ...folder.runAs,
  })
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  child.stdin?.end(`alter role ${superuser} password '${rolePassword(key, superuser)}';\n\n`)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      door.close()
      if (code === 0) resolve()
      else reject(failureInWords(folder, said))
    })
  })
}
