import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './check-content.ts';
import { reportLines } from './report.ts';

// Editors save several files at once; one check for all of them.
const quietMilliseconds = 150;

/**
 * Checks the content for Astro. A build with mistakes stops before anything is written, with a line for each;
 * the dev server prints them at its start and after each change, and goes on.
 */
export function contentCheck(): AstroIntegration {
  let root = 'src/content';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        const folder = fileURLToPath(new URL('content', config.srcDir));
        root = relative(process.cwd(), folder).split(sep).join('/');
        if (command === 'build' && (await report(root)) > 0) {
          throw withoutTrace('The content has mistakes, listed above: nothing was built.');
        }
      },
      'astro:server:setup': async ({ server }) => {
        let pending: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (relative(root, path).startsWith('..')) return;
          clearTimeout(pending);
          pending = setTimeout(() => void report(root), quietMilliseconds);
        });
        await report(root);
      },
    },
  };
}

/** An author's mistake has its place above; where the check gave up tells an author nothing. */
function withoutTrace(message: string): Error {
  const error = new Error(message);
  delete error.stack;
  return error;
}

/** Prints what is found in the content and says how many mistakes there are. */
async function report(root: string): Promise<number> {
  const findings = await checkContent(root);
  console.log(reportLines(findings).join('\n'));
  return findings.errors.length;
}
