/** A point on the earth in degrees. */
export type Point = { readonly latitude: number; readonly longitude: number }

const earthRadiusMiles = 3_958.7613

/**
 * Miles between two points as the crow flies (haversine, mean earth radius by IUGG).
 * @example milesBetween({ latitude: 40.7128, longitude: -74.006 }, { latitude: 34.0522, longitude: -118.2437 }) // 2445.6
 */
export function milesBetween(a: Point, b: Point): number {
  const north = radians(b.latitude - a.latitude)
  const east = radians(b.longitude - a.longitude)
  const h =
    Math.sin(north / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2
  return 2 * earthRadiusMiles * Math.asin(Math.min(1, Math.sqrt(h)))
}

/**
 * The box of degrees that holds every point within some miles: a quick first test before `milesBetween`. Near a pole or
 * the date line it spans every longitude.
 * @example boxAround({ latitude: 40, longitude: -75 }, 10) // { south: 39.855, north: 40.145, west: -75.189, east: -74.811 }
 */
export function boxAround(point: Point, miles: number): { south: number; north: number; west: number; east: number } {
  const up = degrees(miles / earthRadiusMiles)
  const south = Math.max(-90, point.latitude - up)
  const north = Math.min(90, point.latitude + up)
  const reach = Math.sin(miles / earthRadiusMiles) / Math.cos(radians(point.latitude))
  const across = reach >= 1 || south === -90 || north === 90 ? 180 : degrees(Math.asin(reach))
  const west = point.longitude - across
  const east = point.longitude + across
  return west < -180 || east > 180 ? { south, north, west: -180, east: 180 } : { south, north, west, east }
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI
}
