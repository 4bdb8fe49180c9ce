import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { normalBase, serve, type Served } from '../../../scripts/static-host/serve.ts';

const home = `<!doctype html><title>Home</title><p>${'A role guide. '.repeat(100)}</p>`;
const files = {
  'index.html': home,
  'roles/index.html': '<!doctype html><title>Roles</title>',
  'roles/data-analyst.md': '# Data analyst',
  '404.html': '<!doctype html><title>Not found</title>',
  '_astro/page.Bx1.css': 'p { color: black }',
  'pagefind/wasm.en.pagefind': 'already compressed '.repeat(100),
  'pagefind/pagefind.en.pf_meta': 'bytes',
  'app.wasm': '\0asm',
  'site.webmanifest': '{}',
  _headers: [
    '/*',
    '  X-Content-Type-Options: nosniff',
    '/_astro/*',
    '  Cache-Control: public, max-age=31536000, immutable # for good',
    '/roles/*',
    '  ! X-Content-Type-Options',
  ].join('\n'),
  _redirects: '/jobs/* /roles/:splat 301\n/old/:id/ /roles/#:id 302 # moved',
};

let around: string;
let dir: string;
let site: Served;
let guide: Served;

beforeAll(async () => {
  around = await mkdtemp(join(tmpdir(), 'rolebook-serve-'));
  dir = join(around, 'dist');
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), text);
  }
  await writeFile(join(around, 'secret.txt'), 'not for readers');
  site = await serve(dir);
  guide = await serve(dir, { base: '/guide/' });
});

afterAll(async () => {
  await Promise.all([site.close(), guide.close()]);
  await rm(around, { recursive: true });
});

describe('what a path answers', () => {
  test('a path with a closing slash gives its index.html', async () => {
    const page = await get('/roles/');
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.text).toContain('<title>Roles</title>');
  });

  test('a folder without its slash is redirected to it, the query kept', async () => {
    const page = await get('/roles?from=mail');
    expect([page.status, page.headers.location]).toEqual([301, '/roles/?from=mail']);
  });

  test.each(['/nowhere/', '/nowhere', '/_headers', '/_redirects', '/roles/_headers'])(
    '%s gives 404.html with status 404',
    async (path) => {
      const page = await get(path);
      expect(page.status).toBe(404);
      expect(page.text).toContain('<title>Not found</title>');
    },
  );

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt'])(
    '%s stays inside the site',
    async (path) => {
      const page = await get(path);
      expect(page.status).toBe(404);
      expect(page.text).not.toContain('not for readers');
    },
  );

  test('a doubled slash is not sent on to another host', async () => {
    expect((await get('//roles')).status).toBe(404);
  });

  test('a malformed % is a bad request, another method is refused', async () => {
    expect((await get('/%E0%A4%A')).status).toBe(400);
    expect((await get('/', { method: 'POST' })).status).toBe(405);
  });

  test('HEAD gives the headers and no body', async () => {
    const page = await get('/', { method: 'HEAD' });
    expect(page.headers['content-length']).toBe(String(home.length));
    expect(page.text).toBe('');
  });
});

describe('types and compression', () => {
  test.each([
    ['/app.wasm', 'application/wasm'],
    ['/roles/data-analyst.md', 'text/markdown; charset=utf-8'],
    ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/pagefind/pagefind.en.pf_meta', 'application/octet-stream'],
    ['/_astro/page.Bx1.css', 'text/css; charset=utf-8'],
  ])('%s is %s', async (path, type) => {
    expect((await get(path)).headers['content-type']).toBe(type);
  });

  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1.0', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['deflate', undefined],
  ])('Accept-Encoding "%s" is answered with %s', async (accepted, encoding) => {
    const page = await get('/', { accepted });
    expect(page.headers['content-encoding']).toBe(encoding);
    expect(page.headers.vary).toBe('Accept-Encoding');
    const open = { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? ''];
    expect((open ? open(page.body) : page.body).toString()).toBe(home);
    if (encoding) expect(page.body.length).toBeLessThan(home.length / 4);
  });

  test('what Pagefind compressed already is sent as it is', async () => {
    const page = await get('/pagefind/wasm.en.pagefind', { accepted: 'br' });
    expect(page.headers['content-encoding']).toBeUndefined();
  });

  test('an unchanged page is not sent twice', async () => {
    const { etag } = (await get('/', { accepted: 'br' })).headers;
    const again = await get('/', { accepted: 'br', etag });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await get('/', { accepted: 'gzip', etag })).status).toBe(200);
  });

  test('a rebuilt page is seen without a restart', async () => {
    await writeFile(join(dir, 'fresh.txt'), 'before');
    expect((await get('/fresh.txt', { accepted: 'br' })).body).toBeDefined();
    await writeFile(join(dir, 'fresh.txt'), 'afterwards');
    expect((await get('/fresh.txt')).text).toBe('afterwards');
  });
});

describe('_headers and _redirects', () => {
  test('only what _headers names is immutable', async () => {
    const hashed = await get('/_astro/page.Bx1.css');
    expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get('/')).headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  test('a rule for every path holds for pages, lost pages and redirects', async () => {
    for (const path of ['/', '/nowhere/', '/pagefind', '/jobs/x/']) {
      expect((await get(path)).headers['x-content-type-options']).toBe('nosniff');
    }
  });

  test('a rule takes back what an earlier one set', async () => {
    expect((await get('/roles/')).headers['x-content-type-options']).toBeUndefined();
  });

  test('a redirect carries over what its star and its names matched', async () => {
    const jobs = await get('/jobs/data-analyst/');
    expect([jobs.status, jobs.headers.location]).toEqual([301, '/roles/data-analyst/']);
    const old = await get('/old/nlp/');
    expect([old.status, old.headers.location]).toEqual([302, '/roles/#nlp']);
  });
});

describe('a base path', () => {
  test('the site lives under it and nowhere else', async () => {
    expect(guide.url).toMatch(/\/guide\/$/);
    expect((await get('/guide/roles/', {}, guide)).status).toBe(200);
    expect((await get('/guide/roles', {}, guide)).headers.location).toBe('/guide/roles/');
    expect((await get('/guide', {}, guide)).headers.location).toBe('/guide/');
    const outside = await get('/roles/', {}, guide);
    expect([outside.status, outside.text]).toEqual([
      404,
      'Nothing here: this site lives under /guide/\n',
    ]);
  });

  test.each([
    ['', '/'],
    ['/', '/'],
    ['guide', '/guide/'],
    ['/a/b', '/a/b/'],
  ])('"%s" is read as %s', (given, base) => {
    expect(normalBase(given)).toBe(base);
  });
});

describe('what cannot be served says so in one sentence', () => {
  test('a folder that is not there', async () => {
    await expect(serve(join(dir, 'nothing'))).rejects.toThrow(
      /^There is no built site in .*: run `npm run build` first\.$/,
    );
  });

  test('a redirect without its status, a header without its path', async () => {
    const broken = await mkdtemp(join(tmpdir(), 'rolebook-redirects-'));
    await writeFile(join(broken, '_redirects'), '# moved\n/a /b\n');
    await expect(serve(broken)).rejects.toThrow(
      '_redirects:2: found "/a /b"; write "/from /to 301"',
    );
    await rm(join(broken, '_redirects'));
    await writeFile(join(broken, '_headers'), 'X-Frame-Options: DENY\n');
    await expect(serve(broken)).rejects.toThrow(
      /^_headers:1: found "X-Frame-Options: DENY"; write/,
    );
    await rm(broken, { recursive: true });
  });
});

/** One raw request: unlike fetch it neither tidies the path nor unpacks the body. */
function get(path: string, { method = 'GET', accepted = '', etag = '' } = {}, from = site) {
  const { hostname, port } = new URL(from.url);
  const headers = { 'Accept-Encoding': accepted, ...(etag && { 'If-None-Match': etag }) };
  return new Promise<Reply>((done, failed) => {
    request({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const body = Buffer.concat(parts);
        done({
          status: response.statusCode,
          headers: response.headers as Reply['headers'],
          body,
          text: body.toString(),
        });
      });
    })
      .on('error', failed)
      .end();
  });
}

type Reply = {
  status: number | undefined;
  headers: Record<string, string>;
  body: Buffer;
  text: string;
};
