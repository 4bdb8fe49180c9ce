import { words } from '#i18n/index.ts';
import { euroRange } from '../format.ts';
import { workedBand } from '../salary/worked-band.ts';
import { absolute } from '../site.ts';
import { bandsOf } from './bands.ts';
import { nameOf } from './comparison.ts';
import { faqsOf } from './faqs.ts';
import { found } from './found.ts';
import type { Library, Role } from './queries.ts';
import { sourceLabel } from './source-label.ts';

/** A role guide's structured content as one Markdown text, bands in four amounts and sources with their addresses. */
export function roleMarkdown(all: Library, role: Role): string {
  const t = words(all.locale);
  const { data } = role;
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`);
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', `## ${title}`, '', ...lines] : [];
  const bands = bandsOf(all, role.id);
  const sources = [...new Set([...data.sources, ...bands.flatMap((band) => band.sources)])].map(
    (id) => found(all.sources, id, 'source'),
  );
  return [
    `# ${data.name}`,
    '',
    data.promise,
    '',
    data.definition,
    '',
    `${t.role.reviewed(data.reviewed)}. ${absolute(`/roles/${role.id}/`)}`,
    ...section(t.role.glance, [
      `| ${t.role.level} | ${t.amounts.gross} | ${t.amounts.netMonth} | ${t.amounts.takeHomeMonth} | ${t.amounts.cost} |`,
      '| --- | --- | --- | --- | --- |',
      ...bands.map((band) => {
        const worked = workedBand(band);
        const cells = (['gross', 'net-month', 'take-home-month', 'cost'] as const).map((amount) =>
          euroRange(...worked[amount], band.openTop),
        );
        return `| ${t.levels[band.level]} | ${cells.join(' | ')} |`;
      }),
      '',
      t.band.perimeter,
    ]),
    ...section(
      t.role.missions,
      list(data.missions.map(({ title, detail }) => `${title}. ${detail}`)),
    ),
    ...section(
      t.role.day,
      list(
        data.dayAtWork.map(
          ({ theme, detail, tools }) =>
            `${theme}. ${detail}${tools ? ` (${tools.join(', ')})` : ''}`,
        ),
      ),
    ),
    ...section(
      t.role.team,
      list(data.team.map((member) => `${nameOf(all, member)}: ${member.for}`)),
    ),
    ...section(
      t.role.skills,
      list(
        (['languages', 'frameworks', 'platforms', 'methods'] as const)
          .filter((kind) => data.skills[kind].length > 0)
          .map((kind) => `${t.role.skillKinds[kind]}: ${data.skills[kind].join(', ')}`),
      ),
    ),
    ...section(
      t.role.softSkills,
      list(data.softSkills.map(({ name, because }) => `${name}. ${because}`)),
    ),
    ...section(
      t.role.waysIn,
      list([
        ...data.training.degrees,
        ...data.training.waysIn.map(({ from, how }) => `${t.role.from(from)}: ${how}`),
        data.training.portfolio,
      ]),
    ),
    ...section(
      t.role.certifications,
      list(
        data.certifications.map((id) => {
          const one = found(all.certifications, id, 'certification');
          return `${one.name}: ${one.verdict}`;
        }),
      ),
    ),
    ...section(t.role.career, list(data.next.map((move) => `${nameOf(all, move)}: ${move.note}`))),
    ...section(
      t.role.sectors,
      list(data.sectors.map(({ name, useCases }) => `${name}: ${useCases.join(', ')}`)),
    ),
    ...section(
      t.role.questions,
      list(
        faqsOf(all, role.id).map((faq) => `[${faq.data.question}](${absolute(`/faq/${faq.id}/`)})`),
      ),
    ),
    ...section(
      t.role.sources,
      list(sources.map((source) => `${sourceLabel(source)}: ${source.title}. ${source.url}`)),
    ),
    '',
  ].join('\n');
}
