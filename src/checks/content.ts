import { checkContent } from './check-content.ts';
import { reportLines } from './report.ts';

/** `npm run check:content`: reads src/content, prints one line a mistake, and fails when there is one. */
async function run() {
  const findings = await checkContent('src/content');
  console.log(reportLines(findings).join('\n'));
  process.exitCode = findings.errors.length > 0 ? 1 : 0;
}

await run();
