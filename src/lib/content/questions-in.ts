import { plainText } from './parts.ts';

/** The questions and answers in rendered HTML, so that structured data says what the page says, figure for figure. */
export function questionsIn(html: string): { question: string; answer: string; path: string }[] {
  return [
    ...html.matchAll(
      /<article class="answer" data-question="([^"]*)" data-path="([^"]*)">[\s\S]*?<div class="prose">([\s\S]*?)<\/div>\s*<p class="small">[\s\S]*?<\/article>/g,
    ),
  ].map(([, question = '', path = '', body = '']) => ({
    question: plainText(question),
    path,
    answer: plainText(body),
  }));
}
