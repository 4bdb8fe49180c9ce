/**
 * The copy of a page that is indexed. An id that stands on a section moves to its heading, where Pagefind looks for it. A French
 * page is read aloud, as it were: `l’architecte` gets a space after its article, `cœur` is spelt `coeur`, so that either word is
 * found by itself; the title as written is kept as `shown`.
 */
export function pageCopy(page: string): string {
  const html = page.replace(sectionId, '$1$3 id="$2"');
  if (!/<html[^>]*\blang="fr\b/i.test(html)) return html;
  const title = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.replace(/<[^>]*>/g, '') ?? '';
  const shown = `<meta data-pagefind-meta="shown[content]" content="${title.replace(/"/g, '&quot;')}">`;
  return html
    .replace(/>[^<]+</g, readable)
    .replace(/\bcontent="[^"]*"/g, readable)
    .replace('</head>', `${shown}</head>`);
}

const sectionId = /(<(?:section|article)\b[^>]*?) id="([^"]+)"([^>]*>\s*<h[2-4]\b)(?![^>]*\bid=)/g;

function readable(text: string): string {
  return text
    .replace(/&(?:#39|#x27|apos|#8217|#x2019|rsquo);/gi, '’')
    .replace(articles, '$1 ')
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'Oe')
    .replace(/&oelig;/g, 'oe');
}

// An article or pronoun that has lost its vowel, at the start of a word: not the d’ of aujourd’hui.
const articles =
  /(?<![\p{L}\p{N}])((?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’])(?=[\p{L}\p{N}])/giu;
