import { levelPay } from '../compare/level-pay.ts';
import type { Move, Person, RoleView } from '../compare/role-view.ts';
import { skillsOf } from '../compare/skills.ts';
import { bandsOf } from './bands.ts';
import { found } from './found.ts';
import { priceRange } from './price.ts';
import type { Library } from './queries.ts';
import type { RoleData } from './schema.ts';
import { sourceLabel } from './source-label.ts';

/** A role as comparisons see it. */
export function roleView(all: Library, id: string): RoleView {
  const { data } = found(all.roles, id, 'role');
  const { tools: mainTools, ...phrases } = data.dimensions;
  const bands = bandsOf(all, id);
  const pay = bands.map(levelPay);
  const moves = movesFrom(all, id, data);
  const time = data.training.timeToEmployable;
  const cited: Cited[] = [
    ...moves.flatMap(({ documented }) => documented),
    ...(time ? [time] : []),
    ...bands.flatMap(({ observations }) => observations),
  ];
  const labelOf = ({ source, year }: Cited) => {
    const page = found(all.sources, source, 'source');
    return sourceLabel(page, page.published === 'undated' ? year : null);
  };
  return {
    id,
    name: data.name,
    plural: data.plural,
    ...phrases,
    mainTools,
    day: data.dayAtWork.map(({ theme, detail }) => ({ theme, detail })),
    skills: skillsOf(data, all.vocabulary.skillFamilies),
    team: data.team.map((member) => ({ ...personOf(all, member), for: member.for })),
    pay,
    time: time ? { months: time.months, source: time.source } : null,
    waysIn: data.training.waysIn,
    certifications: data.certifications.map((one) => certificationOf(all, one)),
    next: data.next.map((move) => personOf(all, move)),
    chooseIf: data.chooseIf,
    moves,
    sources: Object.fromEntries(cited.map((one) => [one.source, labelOf(one)])),
  };
}

/** The name of somebody in a role's data. */
export function nameOf(all: Library, { role, name = '' }: Who): string {
  return role === undefined ? name : found(all.roles, role, 'role').data.name;
}

function personOf(all: Library, who: Who): Person {
  return { name: nameOf(all, who), ...(who.role !== undefined && { role: who.role }) };
}

function certificationOf(all: Library, id: string): RoleView['certifications'][number] {
  const { short, price, status } = found(all.certifications, id, 'certification');
  const standing = status === 'retired' ? { retired: true as const } : {};
  return { id, name: short, price: priceRange(price), ...standing };
}

/** Where a source or the guide says that people go from here, among the roles of this site. */
function movesFrom(all: Library, id: string, { next }: Pick<RoleData, 'next'>): Move[] {
  const listed = all.transitions.filter(({ from }) => from === id);
  const targets = new Set([
    ...next.flatMap(({ role }) => role ?? []),
    ...listed.map(({ to }) => to),
  ]);
  return [...targets]
    .filter((to) => all.roles.has(to))
    .map((to) => {
      const own = next.find(({ role }) => role === to);
      const documented = listed
        .filter((one) => one.to === to)
        .map(({ note, source }) => ({ note, source }));
      // A guide may cite a source that the list of transitions does not have.
      if (own?.source && !documented.some(({ source }) => source === own.source))
        documented.push({ note: own.note, source: own.source });
      return { to, documented, learn: own?.learn ?? [] };
    });
}

/** A source; `year` is that of its data, printed where the page has no date. */
interface Cited {
  source: string;
  year?: number | null;
}

interface Who {
  role?: string | undefined;
  name?: string | undefined;
}
