import { terminalLanguage } from './house/db/cannot-start.ts'

const words = {
  badPort: {
    en: 'PORT is "{port}", which is not a port. Set it to a number from 1 to 65535, or leave it out for 4000.',
    es: 'PORT es "{port}", que no es un puerto. Póngalo en un número de 1 a 65535, o déjelo fuera para usar 4000.',
  },
  badOrigin: {
    en: 'KITH_ORIGIN is "{origin}". It must be the address that people use, without a path, for example https://kith.example',
    es: 'KITH_ORIGIN es "{origin}". Debe ser la dirección que usa la gente, sin ruta, por ejemplo https://kith.example',
  },
  badProxy: {
    en: 'KITH_PROXY holds "{proxy}", which is no address. Set it to the address of the proxy before Kith, for example 127.0.0.1 or 10.0.0.0/8.',
    es: 'KITH_PROXY contiene "{proxy}", que no es una dirección. Ponga la dirección del proxy que está delante de Kith, por ejemplo 127.0.0.1 o 10.0.0.0/8.',
  },
  portTaken: {
    en: 'Another program already listens on {host}:{port}. Stop it, or start Kith on another port: PORT=4001 npm start',
    es: 'Otro programa ya escucha en {host}:{port}. Deténgalo, o inicie Kith en otro puerto: PORT=4001 npm start',
  },
  portForbidden: {
    en: 'This user may not listen on port {port}. Use a port above 1023, for example PORT=4000.',
    es: 'Este usuario no puede escuchar en el puerto {port}. Use un puerto mayor que 1023, por ejemplo PORT=4000.',
  },
  hostNotHere: {
    en: 'HOST is "{host}", which is not an address of this machine. Use 127.0.0.1, or 0.0.0.0 for all addresses.',
    es: 'HOST es "{host}", que no es una dirección de este equipo. Use 127.0.0.1, o 0.0.0.0 para todas.',
  },
  badMasterKey: {
    en: 'KITH_MASTER_KEY must be 32 bytes, written as 64 hexadecimal digits (openssl rand -hex 32).',
    es: 'KITH_MASTER_KEY debe tener 32 bytes, escritos como 64 dígitos hexadecimales (openssl rand -hex 32).',
  },
  wrongMasterKey: {
    en: 'The master key ({from}) is not the one that this database was written with, so nothing encrypted could be read. Put the right key back: it is in the backup of the keys folder.',
    es: 'La clave maestra ({from}) no es aquella con la que se escribió esta base de datos, así que no se podría leer nada cifrado. Restaure la clave correcta: está en la copia de la carpeta keys.',
  },
  pagesNotBuilt: {
    en: 'The pages could not be built. {reason}',
    es: 'No se pudieron construir las páginas. {reason}',
  },
} as const

export type CannotOpenCode = keyof typeof words

/** The house cannot open; `message` tells the administrator what happened, where, and what to do next. */
export class CannotOpen extends Error {
  readonly code: CannotOpenCode
  constructor(code: CannotOpenCode, figures: Record<string, string | number>, cause?: unknown) {
    const text = words[code][terminalLanguage(process.env)]
    super(
      text.replace(/\{(\w+)\}/g, (whole, name) => String(figures[name] ?? whole)),
      { cause },
    )
    this.name = 'CannotOpen'
    this.code = code
  }
}
