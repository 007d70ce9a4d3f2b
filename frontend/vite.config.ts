import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Two pages: the leader's small one, and the program for those who sign in. */
export default defineConfig({
  root: here('.'),
  plugins: [react()],
  // The design system's package exports no stylesheets or fonts.
  resolve: { alias: { '@dkfds': here('../node_modules/dkfds/dist') } },
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    rollupOptions: { input: { index: here('index.html'), svar: here('svar.html') } },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
