/**
 * Whether the name of a built file tells its content, as the build, Pagefind and the folder of an edition's data do, so that it can never
 * be out of date. Takes a path below the site's home.
 */
export function isNamedByContent(path: string): boolean {
  return /^(?:_astro\/|(?:[a-z]{2}\/)?data\/[0-9a-f]{16}\/|pagefind\/.*\.pf_(?:meta|index|fragment|filter)$)/.test(
    path,
  );
}
