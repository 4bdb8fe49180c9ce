import { expect, test } from 'vitest';
import { parts, resultView } from '../../../src/lib/search/view.ts';

const text = (pieces: readonly { text: string }[]) => pieces.map((piece) => piece.text).join('');
const page = {
  url: '/faq/devops-engineer-kubernetes/',
  meta: { title: 'Do I need Kubernetes?', kind: 'faq', reviewed: '21 November 2026' },
  excerpt: 'Do I need <mark>Kubernetes?</mark> For half of the posts, yes.',
  sub_results: [],
};

test('marked words come apart from the others, and no markup is let through', () => {
  expect(parts('A &lt;b&gt; and <mark>C++</mark>')).toEqual([
    { text: 'A <b> and ', marked: false },
    { text: 'C++', marked: true },
  ]);
});

test('the excerpt does not repeat the title that stands above it', () => {
  expect(text(resultView(page, 'en').excerpt)).toBe('For half of the posts, yes.');
  const tail = { ...page, excerpt: 'need <mark>Kubernetes?</mark> For half of the posts' };
  expect(text(resultView(tail, 'en').excerpt)).toBe('For half of the posts …');
});

test('a sentence cut at its start and end says so', () => {
  const cut = { ...page, excerpt: 'of the <mark>posts,</mark> yes and' };
  expect(text(resultView(cut, 'en').excerpt)).toBe('… of the posts, yes and …');
});

test('the three sections with most of the words are shown, in the order of the page', () => {
  const section = (title: string, found: number) => ({
    title,
    url: `/roles/data-scientist/#${title.toLowerCase()}`,
    excerpt: `${title}. Text.`,
    locations: Array.from({ length: found }, (_, index) => index),
  });
  const sections = [
    section('Why', 1),
    section('Day', 5),
    section('Tools', 2),
    section('Salary', 9),
  ];
  const top = {
    title: 'Data Scientist',
    url: '/roles/data-scientist/',
    excerpt: 'Top.',
    locations: [1],
  };
  const view = resultView({ ...page, sub_results: [top, ...sections] }, 'en');
  expect(view.sections.map(({ title }) => title)).toEqual(['Day', 'Tools', 'Salary']);
  expect(view.sections[0]).toMatchObject({ href: '/roles/data-scientist/#day' });
  expect(text(view.sections[0]?.excerpt ?? [])).toBe('Text.');
  expect(text(view.excerpt)).toBe('Top.');
});

test('a French article set apart for the index is joined to its word again', () => {
  const french = {
    ...page,
    meta: { title: 'L’ architecte', shown: 'L’architecte au cœur' },
    excerpt: 'Le rôle de l’ <mark>architecte</mark> dans <mark>l’</mark> équipe.',
  };
  const view = resultView(french, 'fr');
  expect(view.title).toBe('L’architecte au cœur');
  expect(text(view.excerpt)).toBe('Le rôle de l’architecte dans l’équipe.');
  expect(text(parts('the engineers’ <mark>work</mark>', 'en'))).toBe('the engineers’ work');
});
