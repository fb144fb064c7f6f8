// npm run bench            all of it
// npm run bench -- law     one part
const parts: Record<string, () => Promise<string[]>> = {
  http: async () => (await import('./http.ts')).benchHttp(),
  ledger: async () => (await import('./ledger.ts')).benchLedger(),
  'likely-same': async () => (await import('./likely-same.ts')).benchLikelySame(),
  law: async () => (await import('./law.ts')).benchLaw(),
}
const wanted = process.argv.slice(2)
for (const [name, run] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  process.stdout.write(`\n${name}\n`)
  for (const line of await run()) process.stdout.write(`  ${line}\n`)
}
