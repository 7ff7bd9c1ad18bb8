import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { preloadFonts } from './build/fonts.ts';
import { relay } from './build/relay.ts';
import { leaveOutUnused } from './build/unused.ts';

/** What the first screens share with many parts: kept together, since small files compress badly. */
const shared =
  /src\/(lib\/(format|artistName|originWords|liveSources|estimate|paths|present)|lib\/text\/(artist|report)|components\/(Avatar|Badge|Facts|states\/(Panel|Part|EmptyState|panelQuery|useNear)|tables\/tables))\./;

/** What the panels of an analysis share. */
const panels =
  /src\/(lib\/verdictReason|components\/(charts\/(ChartFigure|Plot|Ticks|scale)|states\/AnalysisGone)|features\/predictions\/(estimates|predictions\.module))\./;

const server = `http://localhost:${process.env.MUSICMASTERY_PORT ?? '5080'}`;

export default defineConfig({
  plugins: [relay(), leaveOutUnused(), react(), preloadFonts()],
  server: { proxy: { '/graphql': server, '/health': server, '/imports': server } },
  build: {
    // The first browsers that know light-dark(): all of them since May 2024.
    target: ['chrome123', 'edge123', 'firefox128', 'safari17.5'],
    // A strict content policy admits no data: addresses.
    assetsInlineLimit: 0,
    manifest: true,
    // All of these browsers know how to preload modules.
    modulePreload: { polyfill: false },
    // One style sheet of a few kB: no part can come without its looks, also when it is asked for a second time.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'shared', test: shared },
            { name: 'panels', test: panels },
          ],
        },
      },
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: './src/testing/setup.ts',
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
