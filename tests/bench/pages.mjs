/*
 * What each page of results asks of its reader: words, height, sideways overflow, the share of it that is drawn, and
 * the phrase that is said most often, on three screens. `node tests/bench/pages.mjs <sign-in link>` of a running
 * program; the limits are those of the design.
 */
import { launchChromium } from '../setup/browser/launch-chromium.mjs';

const SCREENS = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
];
const PAGES = [
  ['overview', '/resultater'],
  ['one forvaltning', '/resultater?gruppe=social-og-sundhed'],
  ['heat map', '/resultater/forvaltninger'],
  ['heat map, since last', '/resultater/forvaltninger?vis=siden-sidst'],
  ['since 2020', '/resultater/siden-2020'],
  ['subtheme', '/resultater/tid-til-ledelse'],
  ['meeting', '/resultater/moede'],
];
/** Words in a row that count as one phrase. */
const PHRASE = 3;

const [link] = process.argv.slice(2);
if (!link) {
  console.error('node tests/bench/pages.mjs <sign-in link>');
  process.exit(1);
}
const { origin } = new URL(link);
const browser = await launchChromium();
const page = await (await browser.newContext({ locale: 'da-DK' })).newPage();
await page.goto(link);
await page.waitForURL('**/resultater*');

/* global document, getComputedStyle */
/** Runs in the page. The share drawn is the union of all drawings and filled cells, on a grid of 4 px. */
function measure(phrase) {
  const main = document.querySelector('main');
  const words = main.innerText.toLowerCase().split(/\s+/).filter(Boolean);
  const counts = new Map();
  for (let place = 0; place + phrase <= words.length; place += 1) {
    const said = words.slice(place, place + phrase).join(' ');
    if (/[a-zæøå]/.test(said)) counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  const often = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  const box = main.firstElementChild.getBoundingClientRect();
  const step = 4;
  const cells = new Set();
  const paper = getComputedStyle(main).backgroundColor;
  const isFilled = (one) => {
    const { backgroundColor, backgroundImage } = getComputedStyle(one);
    return (
      backgroundImage !== 'none' ||
      (backgroundColor !== 'rgba(0, 0, 0, 0)' && backgroundColor !== paper)
    );
  };
  const drawn = [...main.querySelectorAll('svg, td, td *, i')].filter(
    (one) => one.tagName === 'svg' || isFilled(one),
  );
  for (const one of drawn) {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    for (let x = Math.ceil(left / step); x < right / step; x += 1)
      for (let y = Math.ceil(top / step); y < bottom / step; y += 1) cells.add(`${x} ${y}`);
  }
  const root = document.documentElement;
  return {
    words: words.length,
    height: root.scrollHeight,
    sideways: root.scrollWidth > root.clientWidth,
    drawn: (cells.size * step * step) / (box.width * box.height),
    often: `${often[0]} × ${often[1]}`,
    headings: Math.max(
      0,
      ...[...main.querySelectorAll('h1, h2')].map((one) => one.textContent.split(/\s+/).length),
    ),
  };
}

console.log('page | screen | words | height | drawn | longest heading | said most often');
for (const [name, path] of PAGES) {
  for (const screen of SCREENS) {
    await page.setViewportSize(screen);
    await page.goto(origin + path);
    await page.waitForSelector('main svg, main table');
    const { words, height, sideways, drawn, often, headings } = await page.evaluate(
      measure,
      PHRASE,
    );
    console.log(
      [
        ...[name, `${screen.width} × ${screen.height}`, words],
        `${height}${sideways ? ' (sideways)' : ''}`,
        ...[`${Math.round(drawn * 100)} %`, headings, often],
      ].join(' | '),
    );
  }
}
await browser.close();
