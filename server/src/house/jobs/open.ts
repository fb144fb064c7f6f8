import type { Configuration } from '../../configuration.ts'
import type { Endings } from '../../start.ts'
import type { HouseDatabase } from '../db/connect.ts'
import type { House, JobDesk } from '../house.ts'

/** Opens the desk that takes jobs, and lets the workers begin. */
export async function openJobs(
  _house: Omit<House, 'jobs'>,
  _database: HouseDatabase,
  _configuration: Configuration,
  _ending: Endings,
): Promise<JobDesk> {
  return { order: async () => {} }
}
