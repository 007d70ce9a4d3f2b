import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, runnerImport, type Plugin } from 'vite';
import { compression } from 'vite-plugin-compression2';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const WORKER = 'svar-worker';

/**
 * Three pages: the leader's small one, with a worker for going on without a network, that of readers of the
 * report's words, and the program.
 */
export default defineConfig({
  root: here('.'),
  plugins: [
    react(),
    lookProperties(),
    fillWorker(),
    // Compressed once and hard, where the server could only do it quickly.
    compression({
      algorithms: ['brotliCompress'],
      include: /assets\/.*\.(js|css)$/,
      logLevel: 'silent',
    }),
  ],
  resolve: {
    // The contracts are bundled from their sources.
    conditions: ['source', ...defaultClientConditions],
  },
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    rollupOptions: {
      input: {
        index: here('index.html'),
        svar: here('svar.html'),
        ord: here('ord.html'),
        [WORKER]: here('src/offline/svar-worker.ts'),
      },
      output: {
        // A worker's reach is the folder that it lies in, and browsers look for a new one by its name.
        entryFileNames: ({ name }) => (name === WORKER ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});

/** The shared colours as CSS properties, under the name that the pages import. */
function lookProperties(): Plugin {
  const name = 'virtual:look.css';
  const file = here('../backend/contracts/src/look/colours.ts');
  return {
    name: 'look-properties',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return;
      this.addWatchFile(file);
      const { module } = await runnerImport<{ COLOURS: Record<string, string> }>(file);
      const properties = Object.entries(module.COLOURS).map((pair) => `--${pair.join(': ')};`);
      return `:root { ${properties.join(' ')} }`;
    },
  };
}

/** Tells the worker which files the leader's page is made of, once they have their names. */
function fillWorker(): Plugin {
  return {
    name: 'fill-worker',
    enforce: 'post',
    generateBundle(_, bundle) {
      const sourceOf = (name: string): string => {
        const file = bundle[name];
        if (file === undefined) this.error(`${name} is missing`);
        return String(file.type === 'chunk' ? file.code : file.source);
      };
      const filesIn = (text: string) =>
        [...text.matchAll(/assets\/[\w.-]+\.(?:js|css|woff2)/g)].map(([name]) => name);
      const page = sourceOf('svar.html');
      const named = filesIn(page);
      const styled = named
        .filter((name) => name.endsWith('.css'))
        .flatMap((name) => filesIn(sourceOf(name)));
      const files = ['/icon.svg', ...new Set([...named, ...styled].map((name) => `/${name}`))];
      const version = createHash('sha256').update(page).update(files.join()).digest('hex');
      const build = JSON.stringify({ name: `svar-${version.slice(0, 16)}`, files });
      const worker = bundle[`${WORKER}.js`];
      if (worker?.type !== 'chunk') this.error('The worker is missing');
      worker.code = worker.code.replaceAll('__SVAR_BUILD__', build);
    },
  };
}
