/**
 * Renders `public/icon.svg` into the pictures that devices ask for, in `public/icons`. To run after the drawing changed:
 *
 *     npx node scripts/render-icons.ts
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { getChromium, launchArguments } from '../tests/browser/chromium.ts';

/** Devices cut a maskable icon and Apple's to shapes of their own: these are drawn to the edge, with the mark within the middle. */
const pictures = [
  { file: '192.png', size: 192, fills: false },
  { file: '512.png', size: 512, fills: false },
  { file: 'maskable-512.png', size: 512, fills: true },
  { file: 'apple-touch-icon.png', size: 180, fills: true },
];

const drawing = await readFile('public/icon.svg', 'utf8');
const browser = await chromium.launch({
  executablePath: getChromium(console.log),
  args: launchArguments,
});
const page = await browser.newPage();
await mkdir('public/icons', { recursive: true });
for (const { file, size, fills } of pictures) {
  await page.setViewportSize({ width: size, height: size });
  const svg = fills ? drawing.replace(/ rx="\d+"/, '') : drawing;
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await writeFile(`public/icons/${file}`, await page.screenshot({ omitBackground: !fills }));
}
await browser.close();
