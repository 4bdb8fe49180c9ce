import { pairId, chosenPairs } from '../compare/pair.ts';
import {
  askedFrom,
  preparationFrom,
  type Link,
  type Questionnaire,
  type RoleFile,
} from '../choose/index.ts';
import { href, localised } from '../site.ts';
import { faqsOf } from './faqs.ts';
import { found } from './found.ts';
import { priceRange } from './price.ts';
import type { Library, Role } from './queries.ts';
import type { Background } from './schema.ts';
import { sourceLabel } from './source-label.ts';

/** What `/choose/` asks. */
export const questionnaire = (all: Library): Questionnaire =>
  askedFrom(
    all.statements,
    [...all.roles.values()].map(({ id, data }) => ({
      id,
      name: data.name,
      purpose: data.dimensions.purpose,
    })),
  );

/** All that a way to one role is made of, for the browser to fetch. */
export function roleFile(all: Library, id: string): RoleFile {
  const role = found(all.roles, id, 'role');
  const { training, skills } = role.data;
  const time = training.timeToEmployable;
  const { backgrounds, limits } = all.statements;
  const start = (background?: Background) => ({
    ...preparationFrom(skills, background),
    wayIn: training.waysIn.find(({ from }) => from === background?.waysIn[id])?.how ?? null,
    move: background?.role ? moveTo(all, id, background.role) : null,
  });
  return {
    id,
    name: role.data.name,
    starts: { '': start(), ...Object.fromEntries(backgrounds.map((one) => [one.id, start(one)])) },
    degrees: training.degrees,
    portfolio: training.portfolio,
    certifications: role.data.certifications.flatMap((one) => fitting(all, one)),
    time: time
      ? { months: time.months, note: time.note ?? null, source: sourceLink(all, time.source) }
      : null,
    guide: { title: role.data.name, path: to(all, `/roles/${id}/`) },
    reading: reading(all, role),
    questions: Object.fromEntries(
      [...backgrounds, ...limits].flatMap((one) =>
        one.question ? [[one.id, faqLink(all, one.question)] as const] : [],
      ),
    ),
    comparisons: comparisons(all, id),
  };
}

/** A move to this role as the guide of the role it starts from tells it. */
function moveTo(all: Library, id: string, from: string): RoleFile['starts'][string]['move'] {
  const start = found(all.roles, from, 'role');
  const move = start.data.next.find(({ role }) => role === id);
  if (!move) return null;
  return {
    from: start.data.name,
    note: move.note,
    learn: move.learn,
    source: move.source ? sourceLink(all, move.source) : null,
  };
}

/** A certification that can still be earned, or might be; a retired one is none. */
function fitting(all: Library, id: string): RoleFile['certifications'] {
  const one = found(all.certifications, id, 'certification');
  if (one.status === 'retired') return [];
  return [
    {
      title: one.short,
      path: to(all, `/certifications/#${id}`),
      price: priceRange(one.price),
      suits: one.suits,
      standing: one.status,
      checked: one.asOf,
    },
  ];
}

/** Questions on the way in and on the boundary first, then long guides that weigh the role. */
function reading(all: Library, role: Role): Link[] {
  const place = (topic: string) =>
    topicsFirst.includes(topic) ? topicsFirst.indexOf(topic) : topicsFirst.length;
  const questions = faqsOf(all, role.id)
    .filter(({ data }) => data.role === role.id)
    .sort((one, other) => place(one.data.topic) - place(other.data.topic))
    .slice(0, mostQuestions)
    .map(({ id }) => faqLink(all, id));
  const guides = [...all.guides.values()]
    .filter(({ data }) => data.roles.includes(role.id))
    .slice(0, mostGuides)
    .map(({ id, data }) => ({ title: data.title, path: to(all, `/guides/${id}/`) }));
  return [...questions, ...guides];
}

/** The pages that compare this role with another. */
function comparisons(all: Library, id: string): RoleFile['comparisons'] {
  const roles = [...all.roles.values()].map((role) => ({ id: role.id, ...role.data }));
  return chosenPairs(roles)
    .filter((pair) => pair.includes(id))
    .map((pair) => {
      const other = pair.find((one) => one !== id) ?? id;
      return {
        other,
        title: found(all.roles, other, 'role').data.name,
        path: to(all, `/compare/${pairId(...pair)}/`),
      };
    });
}

const faqLink = (all: Library, id: string): Link => ({
  title: found(all.faqs, id, 'question').data.question,
  path: to(all, `/faq/${id}/`),
});
const sourceLink = (all: Library, id: string): Link => ({
  title: sourceLabel(found(all.sources, id, 'source')),
  path: to(all, `/sources/#${id}`),
});
const to = (all: Library, path: string) => href(localised(path, all.locale));

const topicsFirst = ['training', 'skills', 'comparison', 'what-it-is'];
const mostQuestions = 3;
const mostGuides = 2;
