import { expect, test } from 'vitest';
import { questionsIn } from '#lib/content/questions-in.ts';

test('questions and answers are read back from the page as it is printed', () => {
  const html = `<article class="answer" data-question="What&#39;s the pay?" data-path="/faq/pay/"> <details> <summary><h3>What’s the pay?</h3></summary> <div class="prose"><p>From <span class="figure">€45,000</span>.</p></div> <p class="small"><a href="/faq/pay/">Read</a></p> </details> </article>`;
  expect(questionsIn(html)).toEqual([
    { question: "What's the pay?", path: '/faq/pay/', answer: 'From €45,000.' },
  ]);
});
