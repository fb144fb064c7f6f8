/** Every reason a directory import can give, in English and Spanish. `{name}` is filled from the fault's figures. */
export const faultWords = {
  // the archive
  archiveBroken: {
    en: 'This zip file is damaged or cut short ({why}).',
    es: 'Este archivo zip está dañado o incompleto ({why}).',
  },
  archiveTooManyFiles: {
    en: 'More than {limit} files. Send only the HSDS files.',
    es: 'Más de {limit} archivos. Envíe solo los archivos HSDS.',
  },
  archiveTooLarge: {
    en: 'Larger than {limit} MB when unpacked. Send it in parts.',
    es: 'Más de {limit} MB al descomprimir. Envíelo en partes.',
  },
  archiveRatio: {
    en: '“{value}” unpacks to more than {limit} times its size, as a zip bomb does.',
    es: '«{value}» crece más de {limit} veces al descomprimir, como una bomba zip.',
  },
  archivePath: {
    en: '“{value}” points outside the archive.',
    es: '«{value}» apunta fuera del archivo.',
  },
  archiveNested: {
    en: '“{value}” is an archive inside an archive. Unpack it first.',
    es: '«{value}» es un archivo comprimido dentro de otro. Descomprímalo antes.',
  },
  archiveLocked: {
    en: '“{value}” is encrypted or packed in a way that cannot be read here.',
    es: '«{value}» está cifrado o comprimido de una forma que aquí no se puede leer.',
  },
  // a file
  fileUnknown: {
    en: 'Not a table of HSDS by its name or its columns.',
    es: 'Ni su nombre ni sus columnas son de una tabla HSDS.',
  },
  fileEmpty: { en: 'The file has no rows.', es: 'El archivo no tiene filas.' },
  fileNotJson: { en: 'Not readable as JSON ({why}).', es: 'No se puede leer como JSON ({why}).' },
  fileNotHsds: {
    en: '{rows} records, none of them HSDS. Found: {found}. A service needs id, name, status and an organization; an organization needs id, name and description; a location needs id and location_type.',
    es: '{rows} registros, ninguno HSDS. Se encontró: {found}. Un servicio necesita id, name, status y una organización; una organización necesita id, name y description; un lugar necesita id y location_type.',
  },
  columnsMissing: { en: 'Columns missing: {columns}.', es: 'Faltan columnas: {columns}.' },
  columnUnknown: { en: 'Not an HSDS column; not kept.', es: 'No es una columna HSDS; no se guardó.' },
  columnPrivate: {
    en: 'Holds private addresses that do not belong in a public directory; not kept.',
    es: 'Contiene direcciones privadas que no deben estar en un directorio público; no se guardó.',
  },
  columnRefused: {
    en: 'A column of this name is never read.',
    es: 'Una columna con este nombre nunca se lee.',
  },
  columnTwice: {
    en: 'The column is there twice; the first is read.',
    es: 'La columna está dos veces; se lee la primera.',
  },
  columnsMany: {
    en: '{count} columns are not HSDS; the first: {columns}.',
    es: '{count} columnas no son de HSDS; las primeras: {columns}.',
  },
  encodingGuessed: {
    en: 'Not UTF-8; read as {encoding}. Look at accented letters.',
    es: 'No es UTF-8; se leyó como {encoding}. Revise las letras con acento.',
  },
  // a row
  quoteOpen: { en: 'A quotation mark is never closed.', es: 'Falta cerrar unas comillas.' },
  moreCells: {
    en: '{cells} cells for {columns} columns: the values have slipped.',
    es: '{cells} celdas para {columns} columnas: los valores se corrieron.',
  },
  fewerCells: {
    en: '{cells} cells for {columns} columns; the missing ones are taken as empty.',
    es: '{cells} celdas para {columns} columnas; las que faltan se toman como vacías.',
  },
  notARecord: {
    en: 'Not an HSDS record. Found: {found}.',
    es: 'No es un registro HSDS. Se encontró: {found}.',
  },
  tooDeep: { en: 'Nested too deeply.', es: 'Demasiados niveles anidados.' },
  idMissing: { en: 'No id.', es: 'Falta el id.' },
  idMade: {
    en: 'No id; one was made from the content.',
    es: 'Falta el id; se creó uno a partir del contenido.',
  },
  idNotUuid: {
    en: '“{value}” is not a UUID; a fixed one was made from it.',
    es: '«{value}» no es un UUID; se creó uno fijo a partir de él.',
  },
  idTwice: {
    en: 'The id {value} is already used in {first} with other content.',
    es: 'El id {value} ya se usa en {first} con otro contenido.',
  },
  rowTwice: { en: 'The same row was already read in {first}.', es: 'La misma fila ya se leyó en {first}.' },
  required: { en: 'Required and empty.', es: 'Obligatorio y vacío.' },
  parentMissing: {
    en: 'No {table} with the id {value}.',
    es: 'No hay {table} con el id {value}.',
  },
  parentLeftOut: {
    en: 'Its {table} {value} was left out.',
    es: 'Su {table} {value} quedó fuera.',
  },
  noParent: {
    en: 'Belongs to no organization, service or location.',
    es: 'No pertenece a ninguna organización, servicio ni lugar.',
  },
  nothingSaid: { en: 'Nothing but an id.', es: 'Solo tiene un id.' },
  // a cell
  notAChoice: { en: '“{value}” is not one of: {choices}.', es: '«{value}» no es uno de: {choices}.' },
  rewritten: { en: '“{value}” is written as {to}.', es: '«{value}» se escribió como {to}.' },
  assumed: { en: 'Empty; taken as {to}.', es: 'Vacío; se toma como {to}.' },
  standIn: { en: 'Empty; {from} stands in.', es: 'Vacío; se usa {from} en su lugar.' },
  notADate: { en: '“{value}” is not a date.', es: '«{value}» no es una fecha.' },
  notATime: { en: '“{value}” is not a time of day.', es: '«{value}» no es una hora.' },
  notANumber: { en: '“{value}” is not a number.', es: '«{value}» no es un número.' },
  outOfRange: {
    en: '{value} is not between {min} and {max}.',
    es: '{value} no está entre {min} y {max}.',
  },
  notAnEmail: { en: '“{value}” is not an email address.', es: '«{value}» no es un correo electrónico.' },
  notAUrl: { en: '“{value}” is not a web address.', es: '«{value}» no es una dirección web.' },
  notAPhone: { en: '“{value}” is not a phone number.', es: '«{value}» no es un teléfono.' },
  notDays: {
    en: '“{value}” is not a list of days such as MO,WE or 1TU.',
    es: '«{value}» no es una lista de días como MO,WE o 1TU.',
  },
  notText: { en: 'A single value was expected here.', es: 'Aquí se esperaba un solo valor.' },
  tooLong: {
    en: '{length} characters; at most {limit}.',
    es: '{length} caracteres; como máximo {limit}.',
  },
  unprintable: { en: 'Unprintable characters were removed.', es: 'Se quitaron caracteres no imprimibles.' },
  markup: { en: 'Web page markup was turned into plain text.', es: 'El código de página web se pasó a texto simple.' },
  coordinatesHalf: {
    en: 'Only one of latitude and longitude.',
    es: 'Solo hay una de latitud y longitud.',
  },
  coordinatesSwapped: {
    en: 'Latitude and longitude stood in each other’s place.',
    es: 'La latitud y la longitud estaban intercambiadas.',
  },
  coordinatesZero: { en: '0, 0 is in the ocean.', es: '0, 0 está en el océano.' },
  coordinatesPlaceholder: {
    en: '{count} locations without an address share this point; it stands for “not known”.',
    es: '{count} lugares sin dirección comparten este punto; significa «no se sabe».',
  },
  agesCrossed: {
    en: 'The lowest age {value} is above the highest {to}.',
    es: 'La edad mínima {value} es mayor que la máxima {to}.',
  },
  closesFirst: {
    en: 'Closes at {value}, before it opens at {from}; read as the next morning.',
    es: 'Cierra a las {value}, antes de abrir a las {from}; se lee como la mañana siguiente.',
  },
  endsFirst: { en: 'Ends {value}, before it starts {from}.', es: 'Termina el {value}, antes de empezar el {from}.' },
  addressIncomplete: {
    en: 'The address lacks: {columns}. Kept here; left out of the public HSDS feed.',
    es: 'A la dirección le falta: {columns}. Se guarda aquí; no sale en el HSDS público.',
  },
  citySlipped: {
    en: '“{value}” starts with a number; a part of the street may have slipped in.',
    es: '«{value}» empieza con un número; quizá se coló parte de la calle.',
  },
  hoursSlipped: {
    en: '“{value}” is a phone number, not opening hours.',
    es: '«{value}» es un teléfono, no un horario.',
  },
  holidayUndated: {
    en: 'A holiday without a year cannot be placed on the calendar.',
    es: 'Un feriado sin año no se puede poner en el calendario.',
  },
} as const satisfies Record<string, { readonly en: string; readonly es: string }>
