import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const documents = new URL('../src/__generated__/documents.json', import.meta.url);
const tag = /\bgraphql`\s*(?:#[^\n]*\s+)*(?:query|mutation|subscription|fragment)\s+(\w+)[^`]*`/g;

/**
 * Replaces each `graphql` template by an import of what relay-compiler made of it. Lines stay where they are, so source
 * maps hold. Relay's own Babel plugin does the same, but would bring Babel into every build.
 */
export function relay(): Plugin {
  return {
    name: 'relay',
    enforce: 'pre',
    // While developing, a changed operation is compiled before the page asks for it.
    async hotUpdate({ file, read }) {
      if (/\.tsx?$/.test(file) && (await read()).includes('graphql`')) {
        spawnSync('npm', ['run', '--silent', 'relay:changed'], {
          stdio: 'inherit',
          shell: process.platform === 'win32',
        });
      }
    },
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: 'graphql`' },
      handler(code) {
        const names: string[] = [];
        const body = code.replace(tag, (template, name: string) => {
          names.push(name);
          return `__${name}${'\n'.repeat(template.split('\n').length - 1)}`;
        });
        if (body.includes('graphql`')) {
          this.error('A graphql template must hold one named operation or fragment, and nothing put in by code.');
        }
        const imports = names.map((name) => `import __${name} from '/src/__generated__/${name}.graphql';`);
        return { code: imports.join('') + body, map: null };
      },
    },
    // The server reads the operations' texts from beside the page, so that the page need not send them; so does the
    // explorer, also while developing.
    configureServer({ middlewares }) {
      middlewares.use('/documents.json', (_, response) => {
        response.setHeader('content-type', 'application/json').end(readFileSync(documents));
      });
    },
    generateBundle() {
      const source = readFileSync(documents, 'utf8');
      this.emitFile({ type: 'asset', fileName: 'documents.json', source });
    },
  };
}
