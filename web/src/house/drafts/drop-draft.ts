import type { Places } from './keeper.ts'

/** Drops a draft everywhere. What it gives back brings it back, unless the form was begun anew meanwhile: then false. */
export async function dropDraft(form: string, places: Places): Promise<() => Promise<boolean>> {
  const [there, here] = await Promise.all([places.read(form), places.readHere(form).catch(() => undefined)])
  await places.drop(form)
  await places.dropHere(form)
  return async () => {
    const isBack = there === null || (await places.write(form, there.body, 0, false)).kept
    if (isBack && here !== undefined) await places.keepHere(form, here)
    return isBack
  }
}
