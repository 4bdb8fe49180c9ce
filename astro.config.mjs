import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/checks/integration.ts';
import { themeInit } from './src/components/layout/theme-init.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { offline } from './src/integrations/offline.ts';
import { pagePolicy } from './src/integrations/page-policy.ts';
import { search } from './src/integrations/search/integration.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { siteConfig } from './src/site.config.ts';

const url = new URL(process.env.SITE_URL ?? siteConfig.url);

export default defineConfig({
  site: url.origin,
  base: url.pathname,
  trailingSlash: 'always',
  outDir: process.env.SITE_OUT ?? './dist',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  vite: {
    build: {
      // One style sheet for all that is read: one request, kept from the first page on. The tools add theirs.
      cssCodeSplit: false,
      rollupOptions: {
        // Astro marks its own modules with a directive, one warning for each content file.
        checks: { moduleLevelDirective: false },
        // One file for what every island needs.
        output: { codeSplitting: { groups: [{ name: 'preact', test: /node_modules\/preact\// }] } },
        treeshake: {
          // Modules of plain functions and words: what a page does not use of a library's index is left out of its scripts.
          moduleSideEffects: [{ test: /\/src\/(?:lib|i18n)\//, sideEffects: false }],
        },
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
      ],
      scriptDirective: {
        // Pagefind's search runs as WebAssembly.
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [`sha256-${createHash('sha256').update(themeInit).digest('base64')}`],
      },
      styleDirective: { resources: ["'self'"] },
    },
  },
  markdown: { syntaxHighlight: false },
  integrations: [
    contentCheck(),
    mdx(),
    preact(),
    pagePolicy(),
    sitemap(),
    hostFiles(),
    search(),
    // Last: it names every built file by its content.
    offline(siteConfig.offline),
  ],
});
