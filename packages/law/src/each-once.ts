/** Makes something of each thing once: the next time it is the same. `const planOf = eachOnce(make)`; `all` keeps what was made. */
export function eachOnce<From, Made>(
  make: (from: From) => Made,
  all: { get(from: From): Made | undefined; set(from: From, made: Made): unknown } = new Map<From, Made>(),
): (from: From) => Made {
  return (from) => {
    let made = all.get(from)
    if (made === undefined) {
      made = make(from)
      all.set(from, made)
    }
    return made
  }
}
