import type { ComponentChildren } from 'preact';
import { opening } from '#lib/compare/opening.ts';
import { CertificationsSection } from './certifications-section.tsx';
import { GlanceTable } from './glance-table.tsx';
import { MovesSection } from './moves-section.tsx';
import type { PartProps } from './part-props.ts';
import { PaySection } from './pay-section.tsx';
import { People } from './people.tsx';
import { SharedColumns } from './shared-columns.tsx';
import { Sides } from './sides.tsx';
import { SkillsSection } from './skills-section.tsx';
import { TeamSection } from './team-section.tsx';
import { Told } from './told.tsx';
import { WaysInSection } from './ways-in-section.tsx';

/**
 * Two or three roles side by side, differences first. Plain HTML, the same whether a page is built with it or a browser draws it;
 * what all roles share has the class `shared`, so that a style can hide it. `withOpening`: say first what sets a pair apart.
 */
export function Comparison(props: PartProps & { withOpening?: boolean }) {
  const { roles, words, paths, withOpening = false } = props;
  const [a, b, third] = roles;
  const t = words.sections;
  return (
    <div class="compared">
      {withOpening && a && b && !third && (
        <p class="lede">{words.opening(a.plural, b.plural, opening(a, b))}</p>
      )}
      <Section id="glance" title={t.glance}>
        <GlanceTable {...props} />
      </Section>
      <Section id="pay" title={words.pay.title}>
        <PaySection {...props} />
      </Section>
      <Section id="skills" title={t.skills}>
        <SkillsSection {...props} />
      </Section>
      <Section id="day" title={t.day}>
        <Sides roles={roles}>
          {({ day }) => <Told items={day.map(({ theme, detail }) => [theme, detail] as const)} />}
        </Sides>
      </Section>
      <Section id="team" title={t.team}>
        <TeamSection {...props} />
      </Section>
      <Section id="ways-in" title={t.waysIn}>
        <WaysInSection {...props} />
      </Section>
      {roles.some(({ certifications }) => certifications.length > 0) && (
        <Section id="certifications" title={t.certifications}>
          <CertificationsSection {...props} />
        </Section>
      )}
      <Section id="next" title={t.next}>
        <SharedColumns
          roles={roles}
          words={words}
          lists={roles.map(({ next }) => next)}
          keyOf={({ name }) => name.toLowerCase()}
        >
          {(people) => <People people={people} guides={paths.roles} />}
        </SharedColumns>
      </Section>
      <Section id="choose" title={t.chooseIf}>
        <Sides roles={roles}>
          {({ chooseIf }) => (
            <ul>
              {chooseIf.map((statement) => (
                <li key={statement}>{statement}</li>
              ))}
            </ul>
          )}
        </Sides>
      </Section>
      <Section id="switch" title={words.move.title}>
        <MovesSection {...props} />
      </Section>
    </div>
  );
}

function Section({ id, title, children }: SectionProps) {
  return (
    <section class="block" data-part={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

interface SectionProps {
  id: string;
  title: string;
  children: ComponentChildren;
}
