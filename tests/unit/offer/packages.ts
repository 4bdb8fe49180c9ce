import { defaultPackage, type Package } from '#lib/offer/index.ts';

/** A package told by what differs from the usual one. */
export const offer = (told: Partial<Package> = {}): Package => ({ ...defaultPackage, ...told });
