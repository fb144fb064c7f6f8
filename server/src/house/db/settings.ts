import { totalmem } from 'node:os'

/** PostgreSQL settings as name and value. */
export type Settings = Record<string, string>

/** What our own code and promises rest on, so that no edit of postgresql.conf can change it. */
export function fixedSettings(socketFolder: string): Settings {
  return {
    listen_addresses: '',
    unix_socket_directories: `"${socketFolder.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    port: '5432',
    logging_collector: 'off',
    log_destination: 'stderr',
    // No personal data in a log: a refused statement, its values and its DETAIL line name people. The client gets them
    // all and decides; the server's own log keeps only what concerns the server.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_statement: 'none',
    log_min_duration_statement: '-1',
  }
}

/** First values for postgresql.conf, by the memory of this machine or container; an administrator may change them. */
export function firstSettings(memoryBytes = usableMemoryBytes()): Settings {
  const mebibytes = memoryBytes / 2 ** 20
  const between = (least: number, most: number, share: number) =>
    `${Math.round(Math.min(most, Math.max(least, mebibytes * share)))}MB`
  return {
    shared_buffers: between(64, 4096, 1 / 8),
    effective_cache_size: between(256, 65_536, 1 / 2),
    work_mem: '8MB',
    maintenance_work_mem: between(32, 512, 1 / 32),
    max_connections: '100',
    random_page_cost: '1.1',
    jit: 'off',
    log_timezone: 'UTC',
    timezone: 'UTC',
  }
}

/** For the test cluster alone, which may lose everything: no waiting for the disk. */
export const forgetfulSettings: Settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '200',
  shared_buffers: '128MB',
  autovacuum: 'off',
  file_copy_method: 'clone',
}

/** The settings as command line arguments. */
export function asArguments(settings: Settings): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

function usableMemoryBytes(): number {
  const allowed = process.constrainedMemory()
  return allowed > 0 ? Math.min(allowed, totalmem()) : totalmem()
}
