/**
 * Whether the name of a built file tells its content, as the build, Pagefind and the folder of an edition's data do, so that it can never
 * be out of date. Takes a path below the site's home. Pagefind's table of contents is rewritten by the build under its old name.
 */
export function isNamedByContent(path: string): boolean {
  return /^(?:_astro\/|(?:[a-z]{2}\/)?data\/[0-9a-f]{16}\/|pagefind\/.*\.pf_(?:index|fragment|filter)$)/.test(
    path,
  );
}
