export { limits, type SourceFile } from './archive.ts'
export { boxAround, milesBetween, type Point } from './distance.ts'
export { type LikelyService, type Listed, likelyServices, type Mark } from './duplicates.ts'
export { type Fault, type FaultCode, faultReason, type Language, sayFault } from './fault.ts'
export {
  type Freshness,
  type FreshnessAnswer,
  freshForDays,
  freshnessOf,
  freshnessWords,
  staleAfterDays,
} from './freshness.ts'
export { languageCode } from './languages.ts'
export { type Need, type NeedKey, needKeys, needs } from './needs.ts'
export { dateOf, dayNumber, occursOn } from './occurs.ts'
export { localTime, type OpenAnswer, type Opening, openAt } from './open.ts'
export { plainWords } from './plainWords.ts'
export { type Directory, readDirectory } from './read.ts'
export { type Comparison, compareContent, contentHashes, type RecordKind } from './same.ts'
export { needsOfService, type Question, searchText, understand } from './search.ts'
export { childrenOf, type Shelf, shelve } from './shelf.ts'
export { closeWords, type SpellingIndex, slipsBetween, spellingIndex } from './spelling.ts'
export { columnsOf, emptyTables, type HsdsTables, type Row, type TableName, tableNames, tables } from './tables.ts'
export { meaningfulTokens, tokens } from './tokens.ts'
export type { Checked, CheckOptions, TableCount } from './validate.ts'
export * from './write.ts'
export { csvPaths, writeCsv } from './writeCsv.ts'
