import { csv } from '#lib/content/csv.ts';
import { library } from '#lib/content/queries.ts';
import { siteConfig, type Locale } from '../../site.config.ts';

/** Every published salary the site rests on, one a line, gross euros a year. */
export async function GET() {
  const { observations, sources } = await library(siteConfig.locales[0] as Locale);
  const header = [
    'id',
    'role',
    'printed_level',
    'years_from',
    'years_to',
    'min',
    'max',
    'median',
    'average',
    'region',
    'company_type',
    'perimeter',
    'year',
    'n',
    'source',
    'publisher',
    'url',
    'note',
  ];
  const rows = observations.map((one) => {
    const source = sources.get(one.source);
    return [
      one.id,
      one.role,
      one.printedLevel,
      one.years?.[0],
      one.years?.[1],
      one.min,
      one.max,
      one.median,
      one.average,
      one.region,
      one.companyType,
      one.perimeter,
      one.year,
      one.n,
      one.source,
      source?.publisher,
      source?.url,
      one.note,
    ];
  });
  return new Response(csv([header, ...rows]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
