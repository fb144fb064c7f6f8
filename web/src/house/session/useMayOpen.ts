import { mayOpen, type PagePath } from '../places.ts'
import { useRights } from './useUser.ts'

/** May whoever is signed in open this page? A link to one that they may not is not shown. */
export const useMayOpen = (path: PagePath): boolean => mayOpen(path, useRights())
