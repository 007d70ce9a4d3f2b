import { chromium } from 'playwright-core';

const args = ['--no-sandbox', '--disable-gpu', '--no-zygote', '--disable-dev-shm-usage'];

/** As launchBrowser in browser.ts, for programs that are no test. */
export async function launchChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return chromium.launch({ executablePath: named, args });
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packaged } = await import('@sparticuz/chromium');
    return chromium.launch({ executablePath: await packaged.executablePath(), args });
  }
  return chromium.launch({ channel: 'chrome' });
}
