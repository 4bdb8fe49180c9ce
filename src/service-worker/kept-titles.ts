import type { KeptPage } from '#lib/offline/kept-page.ts';
import type { Kept } from './answer.ts';
import { scope } from './scope.ts';

/** Every page that opens without a network, but for the one that says so, with its title as it stands in the HTML. */
export async function keptTitles({ edition, read }: Kept): Promise<KeptPage[]> {
  const addresses = [...edition.addresses(), ...(await read.addresses())];
  const pages = addresses.filter((address) => /^(?!.*\/offline\/$).*\/$/.test(address));
  return Promise.all(
    pages.map(async (address) => {
      const page = (await edition.file(address)) ?? (await read.page(address));
      const title = /<title>([^<]*)/.exec((await page?.text()) ?? '')?.[1] ?? address;
      return { path: `/${address.slice(new URL(scope).origin.length + 1)}`, title };
    }),
  );
}
