import { movesBetween } from '#lib/compare/moves.ts';
import { gapBetween, levelsOf, payAt } from '#lib/compare/pay-table.ts';
import type { RoleView } from '#lib/compare/role-view.ts';
import { skillInSentence } from '#lib/compare/skills.ts';
import { switchSkills } from '#lib/compare/switch-skills.ts';
import type { PartProps } from './part-props.ts';
import { SourceLink } from './source-link.tsx';

/** The moves between the roles: what is kept, deepened and learnt, who documents the move, and what it changes in net pay. */
export function MovesSection(props: PartProps) {
  const { words, roles, paths } = props;
  return (
    <>
      <p>
        {words.move.note} <a href={`${paths.method}#moves`}>{words.move.method}</a>.
      </p>
      {movesBetween(roles).map(([from, to]) => (
        <OneMove key={from.id + to.id} {...props} from={from} to={to} />
      ))}
    </>
  );
}

function OneMove({ from, to, ...props }: PartProps & { from: RoleView; to: RoleView }) {
  const { roles, words, paths } = props;
  const t = words.move;
  const { keep, deepen, learn } = switchSkills(from, to);
  const known = from.moves.find((move) => move.to === to.id);
  const documented = known?.documented ?? [];
  return (
    <section class="move" data-from={from.id} data-to={to.id}>
      <h3>{t.direction(from.name, to.name)}</h3>
      {documented.length === 0 && <p class="quiet">{t.undocumented}</p>}
      {documented.map(({ note, source }) => (
        <p key={source}>
          {note} <SourceLink source={source} roles={roles} paths={paths} />
        </p>
      ))}
      <dl class="rows">
        <Names name={t.keep} names={keep} kind="keep" />
        {deepen.length > 0 && (
          <div data-kind="deepen">
            <dt>{t.deepen}</dt>
            <dd>
              <ul class="run semicolons">
                {deepen.map(({ name, beside }) => (
                  <li key={name}>
                    {name} <span class="quiet">{t.beside(skillInSentence(beside))}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        <Names name={t.learn} names={learn} kind="learn" />
        {known && known.learn.length > 0 && (
          <Names name={t.advice} names={known.learn} kind="advice" />
        )}
        <div data-kind="net">
          <dt>{t.net}</dt>
          <dd>
            <NetByLevel from={from} to={to} words={words} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Names({ name, names, kind }: { name: string; names: readonly string[]; kind: string }) {
  return names.length === 0 ? null : (
    <div data-kind={kind}>
      <dt>{name}</dt>
      <dd>
        <ul class="run semicolons">
          {names.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

/** The gain in net pay a month at each level that both roles have. */
function NetByLevel({ from, to, words }: { from: RoleView; to: RoleView } & WithWords) {
  const gains = levelsOf([from]).flatMap((level) => {
    const gap = gapBetween(payAt(from, level), payAt(to, level), 'net-month');
    return gap ? [{ level, euros: gap.euros }] : [];
  });
  if (gains.length === 0) return <>{words.move.noNet}</>;
  return (
    <ul class="run semicolons">
      {gains.map(({ level, euros }) => (
        <li key={level}>
          <data class="figure" value={euros.toFixed(2)} data-level={level}>
            {words.move.netAt(level, euros)}
          </data>
        </li>
      ))}
    </ul>
  );
}

type WithWords = Pick<PartProps, 'words'>;
