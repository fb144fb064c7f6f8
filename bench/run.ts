// npm run bench            all of it
// npm run bench -- law     one part
// npm run bench interview  every household of the public set interviewed, some minutes
// npm run bench:matching   two servers, some minutes: only when it is asked for; and so law-changes, a million households
const parts: Record<string, () => Promise<string[]>> = {
  http: async () => (await import('./http.ts')).benchHttp(),
  ledger: async () => (await import('./ledger.ts')).benchLedger(),
  'likely-same': async () => (await import('./likely-same.ts')).benchLikelySame(),
  law: async () => (await import('./law.ts')).benchLaw(),
}
const onlyWhenAsked: Record<string, () => Promise<string[]>> = {
  interview: async () => (await import('./interview.ts')).benchInterview(),
  matching: async () => (await import('./matching.ts')).benchMatching(),
  'law-changes': async () => (await import('./law-changes.ts')).benchLawChanges(),
}
const wanted = process.argv.slice(2)
const all = wanted.length > 0 ? { ...parts, ...onlyWhenAsked } : parts
for (const [name, run] of Object.entries(all)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  process.stdout.write(`\n${name}\n`)
  for (const line of await run()) process.stdout.write(`  ${line}\n`)
}
