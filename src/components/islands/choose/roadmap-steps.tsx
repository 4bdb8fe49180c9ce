import type { ComponentChildren } from 'preact';
import type { ChooseWords } from '#i18n/choose.ts';
import type { Link, Roadmap } from '#lib/choose/index.ts';
import { Certifications } from './certifications.tsx';

/** A roadmap step by step: what is there, what to learn and in which order, what to show, what it costs, how long, what to read. */
export function RoadmapSteps({ way, name, from, words }: Props) {
  const { step } = words;
  return (
    <div class="way">
      <Step title={step.have}>
        {from === undefined && <p>{words.noBackground}</p>}
        {way.wayIn && <p>{way.wayIn}</p>}
        {from !== undefined && way.have.length === 0 && !way.wayIn && (
          <p>{words.nothingShared(from)}</p>
        )}
        {from !== undefined && way.have.length > 0 && (
          <p>
            {words.usuallyHave(from)} <strong>{several(way.have)}</strong>.
          </p>
        )}
      </Step>
      {from !== undefined && way.deepen.length > 0 && (
        <Step title={step.deepen}>
          <p>
            {words.usuallyMet(from)} <strong>{several(way.deepen)}</strong>.
          </p>
        </Step>
      )}
      <Step title={step.learn}>
        {way.move && (
          <p>
            {words.move(way.move.from)} <strong>{several(way.move.learn)}</strong>. {way.move.note}{' '}
            {way.move.source && <Source link={way.move.source} />}
          </p>
        )}
        {way.learn.length === 0 ? (
          <p>{words.nothingToLearn}</p>
        ) : (
          <ol>
            {way.learn.map(({ kind, skills }) => (
              <li key={kind}>
                <span class="quiet">{words.kinds[kind]}:</span> {several(skills)}
              </li>
            ))}
          </ol>
        )}
      </Step>
      <Step title={step.portfolio}>
        <p>{way.portfolio}</p>
        <p class="quiet small">{words.portfolioWhy}</p>
      </Step>
      <Step title={step.certifications}>
        {way.certifications.length === 0 ? (
          <p>{words.noCertifications}</p>
        ) : (
          <Certifications list={way.certifications} words={words} />
        )}
      </Step>
      <Step title={step.employers}>
        {way.degrees.map((degree) => (
          <p key={degree}>{degree}</p>
        ))}
      </Step>
      <Step title={step.time}>
        <Time time={way.time} words={words} />
      </Step>
      <Step title={step.reading}>
        <ul class="plain-list">
          {way.reading.map(({ title, path }, index) => (
            <li key={path}>
              <a href={path}>{index === 0 ? words.guide(title) : title}</a>
            </li>
          ))}
          {way.comparisons.map(({ title, path }) => (
            <li key={path}>
              <a href={path}>{words.pair(name, title)}</a>
            </li>
          ))}
        </ul>
      </Step>
    </div>
  );
}

/** Skills in a row; some have commas of their own. */
const several = (skills: readonly string[]) =>
  skills.join(skills.some((skill) => skill.includes(',')) ? '; ' : ', ');

function Time({ time, words }: { time: Roadmap['time']; words: ChooseWords }) {
  if (!time) return <p>{words.noTime}</p>;
  return (
    <>
      <p>
        {words.time(words.months(...time.months))} <Source link={time.source} />. {time.note}
      </p>
      {time.short !== null && <p>{words.short(time.short.months, time.short.by)}</p>}
    </>
  );
}

function Step({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="way-step">
      <h3>{title}</h3>
      <div>{children}</div>
    </div>
  );
}

const Source = ({ link }: { link: Link }) => (
  <a class="cite" href={link.path}>
    {link.title}
  </a>
);

interface Props {
  way: Roadmap;
  name: string;
  /** The reader's background, where said. */
  from: string | undefined;
  words: ChooseWords;
}
