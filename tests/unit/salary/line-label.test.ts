import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabel } from '#lib/salary/line-label.ts';

const frame = { left: 0, right: 200 };
const measure = { fontSize: 10, advance: 0.5 };

test('a label stands to the right of its line, half a letter height away', () => {
  expect(placeLabel('Oria 2025', { x1: 20, x2: 80 }, frame, measure)).toEqual({
    text: 'Oria 2025',
    side: 'right',
    anchor: 'start',
    x: 85,
    width: 45,
  });
});

test('without room on the right it stands to the left', () => {
  expect(placeLabel('Oria 2025', { x1: 100, x2: 180 }, frame, measure)).toMatchObject({
    side: 'left',
    anchor: 'end',
    x: 95,
  });
});

test('without room on either side it goes above, pushed back into the frame', () => {
  expect(placeLabel('Oria 2025', { x1: 10, x2: 190 }, frame, measure)).toMatchObject({
    side: 'above',
    x: 10,
  });
  const wide = placeLabel(
    'A label of thirty-six letters, or so',
    { x1: 40, x2: 190 },
    frame,
    measure,
  );
  expect(wide).toMatchObject({ side: 'above', x: 20, width: 180 });
});

test('a label wider than the frame is cut', () => {
  const label = placeLabel('x'.repeat(50), { x1: 10, x2: 190 }, frame, measure);
  expect(label.text).toHaveLength(40);
  expect(label).toMatchObject({ x: 0, width: 200 });
});

test('whatever the line and the text, the label neither meets the line on its lane nor leaves the frame', () => {
  const position = fc.integer({ min: 0, max: 200 });
  fc.assert(
    fc.property(position, position, fc.string({ maxLength: 60 }), (a, b, text) => {
      const line = { x1: Math.min(a, b), x2: Math.max(a, b) };
      const label = placeLabel(text, line, frame, measure);
      const left = label.anchor === 'end' ? label.x - label.width : label.x;
      expect(left).toBeGreaterThanOrEqual(frame.left);
      expect(left + label.width).toBeLessThanOrEqual(frame.right);
      if (label.side === 'right') expect(left).toBeGreaterThan(line.x2);
      if (label.side === 'left') expect(left + label.width).toBeLessThan(line.x1);
    }),
  );
});
