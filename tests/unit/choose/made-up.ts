import fc from 'fast-check';
import type { ChooseState, Leaning, Questionnaire } from '#lib/choose/index.ts';

/** Any state a reader can reach by answering: some statements, perhaps a background, some limits. */
export function anyAnswers(asked: Questionnaire): fc.Arbitrary<ChooseState> {
  return fc.record({
    lean: fc
      .array(fc.constantFrom<Leaning | undefined>('a', 'b', 'n', undefined), {
        minLength: asked.statements.length,
        maxLength: asked.statements.length,
      })
      .map((sides) =>
        Object.fromEntries(
          asked.statements.flatMap(({ key }, index) => {
            const side = sides[index];
            return side ? [[key, side] as const] : [];
          }),
        ),
      ),
    from: fc.constantFrom('', ...asked.backgrounds.map(({ id }) => id)),
    limits: fc.subarray(asked.limits.map(({ id }) => id)).map((limits) => limits.toSorted()),
    months: fc.constantFrom('', '3', '6', '12', '18', '24'),
    role: fc.constantFrom('', ...asked.roles.map(({ id }) => id)),
  });
}

/** Every answer taken the other way. */
export const mirrored = (state: ChooseState): ChooseState => ({
  ...state,
  lean: Object.fromEntries(
    Object.entries(state.lean).map(([key, side]) => [
      key,
      side === 'n' ? 'n' : side === 'a' ? 'b' : 'a',
    ]),
  ),
});

/** The questionnaire with both sides of every statement swapped. */
export const swapped = (asked: Questionnaire): Questionnaire => ({
  ...asked,
  statements: asked.statements.map((one) => ({
    ...one,
    a: one.b,
    b: one.a,
    pull: one.pull.map((weight) => 0 - weight),
  })),
});
