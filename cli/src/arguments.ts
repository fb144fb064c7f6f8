import { parseArgs } from 'node:util'

/** The words and the `--name value` options of a command; null where an option is not one of `names` or lacks its value. */
export function readArguments<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
): { words: string[]; options: Partial<Record<Name, string>> } | null {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    return { words: positionals, options: values as Partial<Record<Name, string>> }
  } catch {
    return null
  }
}
