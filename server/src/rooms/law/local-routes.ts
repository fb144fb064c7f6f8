import type { localLawRoutes } from '@kith/wire/law'
import type { RouteHandlers } from '../../house/kit/mount.ts'

export const localLawReads: RouteHandlers<typeof localLawRoutes> = {
  async localLawFiles(visit) {
    visit.actorWith('settings')
    const { files, programmes } = visit.house.localLaw
    return {
      files: files.map(({ file, programme, faults }) => {
        const local = programmes.find((one) => one.programme.id === programme)
        return {
          file,
          programme,
          name: local?.programme.name[visit.language] ?? '',
          cases: local?.cases.length ?? 0,
          faults: faults.map((fault) => ({ line: fault.line, words: fault[visit.language] })),
        }
      }),
    }
  },
}
