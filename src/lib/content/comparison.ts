import type { RoleView } from '../compare/role-view.ts';
import { workedBand } from '../salary/worked-band.ts';
import { bandsOf } from './bands.ts';
import { found } from './found.ts';
import type { Library, Role } from './queries.ts';

/** A role as comparisons see it. */
export function roleView(all: Library, id: string): RoleView {
  const role = found(all.roles, id, 'role');
  const { data } = role;
  return {
    id,
    name: data.name,
    purpose: data.dimensions.purpose,
    output: data.dimensions.output,
    coreSkills: data.dimensions.coreSkills,
    mainTools: data.dimensions.tools,
    profile: data.dimensions.profile,
    day: data.dayAtWork.map(({ theme }) => theme),
    skills: [
      ...data.skills.languages,
      ...data.skills.frameworks,
      ...data.skills.platforms,
      ...data.skills.methods,
    ],
    tools: data.tools.flatMap(({ names }) => names),
    team: data.team.map((member) => nameOf(all, member)),
    pay: bandsOf(all, id).map((band) => ({
      level: band.level,
      openTop: band.openTop,
      worked: workedBand(band),
      spread: band.spread?.distance ?? 0,
      sources: band.sources.length,
    })),
    timeToEmployable: data.training.timeToEmployable?.months ?? null,
    waysIn: data.training.waysIn.map(({ from }) => from),
    certifications: data.certifications.map((one) => ({
      id: one,
      name: found(all.certifications, one, 'certification').short,
    })),
    next: data.next.map((move) => nameOf(all, move)),
    chooseIf: data.chooseIf,
  };
}

/** The name of somebody in a role's data. */
export function nameOf(
  all: Library,
  who: { role?: string | undefined; name?: string | undefined },
): string {
  return who.role === undefined
    ? (who.name ?? '')
    : found<Role>(all.roles, who.role, 'role').data.name;
}
