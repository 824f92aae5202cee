import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Set by scripts/dev.mjs; in a build nothing is proxied. */
const server = process.env.PARALLAX_DEV_SERVER ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: {
    outDir: '../dist/client',
    // The content security policy allows no data: addresses in styles and scripts.
    assetsInlineLimit: 0,
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      ['/api', '/health', '/ready'].map((prefix) => [prefix, { target: server, xfwd: true }]),
    ),
  },
});
