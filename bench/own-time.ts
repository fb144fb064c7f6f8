/** The median of some passes, in seconds of this process's own time, so that busy neighbours count less. */
export function seconds(pass: () => void, passes = 5): number {
  pass()
  const times = Array.from({ length: passes }, () => {
    const before = process.cpuUsage()
    pass()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  })
  return times.sort((a, b) => a - b)[passes >> 1]!
}

export const whole = (value: number): string => Math.round(value).toLocaleString('en-US')
