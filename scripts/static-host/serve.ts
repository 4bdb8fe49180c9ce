import { statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { resolve, sep } from 'node:path';
import { readHostRules, type HostRules } from './host-rules.ts';
import { chosenEncoding, createFileStore, type StoredFile } from './stored-file.ts';

/**
 * Serves a built site as a static host would: `_headers` and `_redirects` obeyed, text compressed,
 * `/roles` sent to `/roles/`, unknown paths answered by `404.html`. Nothing outside `dir` is read,
 * and only this machine can connect.
 *
 * @param dir the built site
 * @param options.base the path the site was built for, `/` or such as `/guide/`
 * @param options.port a port number; 0 takes any free one
 */
export async function serve(dir: string, options: ServeOptions = {}): Promise<Served> {
  const root = resolve(dir);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`There is no built site in ${dir}: run \`npm run build\` first.`);
  }
  const base = normalBase(options.base ?? '/');
  const rules = readHostRules(root);
  const stored = createFileStore();

  const server = createServer((request, response) => {
    answer({ root, base, rules, stored, request })
      .catch((error: unknown) => plain(500, `The server failed: ${String(error)}`))
      .then(({ status, headers, body }) => {
        if (status === 304) return response.writeHead(status, headers).end();
        response.writeHead(status, { ...headers, 'content-length': body.byteLength });
        return response.end(request.method === 'HEAD' ? undefined : body);
      })
      .catch(() => response.destroy());
  });
  const port = await listen(server, options.port ?? 0);

  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

/** A base path with a slash at both ends: `guide` gives `/guide/`, nothing gives `/`. */
export function normalBase(base: string): string {
  return `/${base}/`.replace(/\/{2,}/g, '/');
}

async function answer({ root, base, rules, stored, request }: Question): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plain(405, 'A static site answers GET and HEAD only.', { Allow: 'GET, HEAD' });
  }
  const url = new URL(`http://127.0.0.1${request.url ?? '/'}`);
  const path = decoded(url.pathname);
  if (path === undefined) return plain(400, 'This address has a malformed % sequence.');
  // A doubled slash names no file, and a redirect to it would lead to another host.
  if (path.includes('//')) return plain(404, 'Nothing here.');

  const headers = Object.fromEntries(rules.headersFor(url.pathname));
  const redirect = (status: number, to: string): Answer =>
    plain(status, to, { ...headers, location: to });

  const sent = rules.redirectFor(url.pathname);
  if (sent) return redirect(sent.status, sent.to);
  if (`${path}/` === base) return redirect(301, base + url.search);
  if (!path.startsWith(base)) return plain(404, `Nothing here: this site lives under ${base}`);

  const file = resolve(root, path.slice(base.length));
  if (file !== root && !file.startsWith(root + sep)) return plain(404, 'Nothing here.');
  if (isDirectory(file) && !path.endsWith('/'))
    return redirect(301, `${url.pathname}/${url.search}`);

  const name = path.endsWith('/') ? resolve(file, 'index.html') : file;
  const isRule = name === resolve(root, '_headers') || name === resolve(root, '_redirects');
  const found = isRule ? undefined : await stored(name);
  if (found) return fileAnswer(found, 200, headers, request);
  const lost = await stored(resolve(root, '404.html'));
  return lost ? fileAnswer(lost, 404, headers, request) : plain(404, 'Nothing here.');
}

async function fileAnswer(
  file: StoredFile,
  status: number,
  extra: Record<string, string>,
  request: IncomingMessage,
): Promise<Answer> {
  const encoding = file.compresses ? chosenEncoding(acceptedBy(request)) : 'identity';
  const etag = file.etag(encoding);
  const headers = {
    'content-type': file.type,
    // What both hosts send where `_headers` says nothing.
    'cache-control': 'public, max-age=0, must-revalidate',
    ...(file.compresses && { vary: 'Accept-Encoding' }),
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    etag,
    ...extra,
  };
  const same = request.headers['if-none-match']?.split(/\s*,\s*/).includes(etag);
  if (status === 200 && same) return { status: 304, headers, body: Buffer.alloc(0) };
  return { status, headers, body: await file.body(encoding) };
}

function plain(status: number, sentence: string, extra: Record<string, string> = {}): Answer {
  const headers = { 'content-type': 'text/plain; charset=utf-8', ...extra };
  return { status, headers, body: Buffer.from(`${sentence}\n`) };
}

function acceptedBy(request: IncomingMessage): string {
  return [request.headers['accept-encoding'] ?? ''].flat().join(',');
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path).replaceAll('\0', '');
  } catch {
    return undefined;
  }
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      listening(typeof address === 'object' && address ? address.port : port);
    });
  });
}

export type ServeOptions = { base?: string; port?: number };

export type Served = {
  /** The address of the home page, base path included. */
  url: string;
  close: () => Promise<void>;
};

type Question = {
  root: string;
  base: string;
  rules: HostRules;
  stored: (file: string) => Promise<StoredFile | undefined>;
  request: IncomingMessage;
};

type Answer = { status: number; headers: Record<string, string>; body: Buffer };
