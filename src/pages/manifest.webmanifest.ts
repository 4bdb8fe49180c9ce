import { words } from '#i18n/index.ts';
import { href, localised } from '#lib/site.ts';
import { siteConfig, type Locale } from '../site.config.ts';

/** What a browser needs to install the site on a device: https://www.w3.org/TR/appmanifest/ */
export function GET(): Response {
  const locale = siteConfig.locales[0] as Locale;
  const t = words(locale).nav;
  const home = href(localised('/', locale));
  const manifest = {
    id: home,
    name: siteConfig.name,
    short_name: siteConfig.name,
    description: siteConfig.promise,
    lang: locale,
    start_url: home,
    scope: href('/'),
    display: 'standalone',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    icons: [
      icon('/icon.svg', 'any', 'image/svg+xml'),
      icon('/icons/192.png', '192x192'),
      icon('/icons/512.png', '512x512'),
      { ...icon('/icons/maskable-512.png', '512x512'), purpose: 'maskable' },
    ],
    shortcuts: [
      { name: t.calculator, url: href(localised('/salary-calculator/', locale)) },
      { name: t.compare, url: href(localised('/compare/', locale)) },
    ],
  };
  return Response.json(manifest, { headers: { 'content-type': 'application/manifest+json' } });
}

const icon = (path: string, sizes: string, type = 'image/png') => ({
  src: href(path),
  sizes,
  type,
});
