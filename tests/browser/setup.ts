import type { TestProject } from 'vitest/node';
import { getChromium } from './chromium.ts';

/** Hands the path of a Chromium to the tests as `inject('chromium')`, installing one where there is none. */
export default function setup(project: TestProject): void {
  const path = getChromium((line) => {
    console.log(line);
  });
  console.log(`Testing in ${path}`);
  project.provide('chromium', path);
}
