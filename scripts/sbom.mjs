// Prints what ships, server and dashboard, as a bill of materials: CycloneDX 1.6, JSON. It holds no time and no random id, so
// that the same lock files give the same bill.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dependencies } from './dependencies.mjs';
import { licenceOf } from './licences.mjs';
import { fail, root } from './tools.mjs';

/** The bill of the packages that ship, as `dependencies` gives them. */
export function bill(all) {
  const { name, version, description } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const framework = {
    type: 'framework',
    'bom-ref': 'dotnet',
    name: 'Microsoft.AspNetCore.App',
    version: dotnetVersion(),
  };
  const shipped = all.filter(({ ships }) => ships);
  const ids = new Set(shipped.map(({ id }) => id));
  const directly = (ecosystem) =>
    shipped.filter((each) => each.direct && each.ecosystem === ecosystem).map(({ id }) => id);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'pre-build' }],
      component: {
        type: 'application',
        'bom-ref': name,
        name,
        version,
        description,
        components: [
          { type: 'application', 'bom-ref': 'server', name: 'MusicMastery.Server', version },
          { type: 'application', 'bom-ref': 'dashboard', name: '@musicmastery/frontend', version },
        ],
      },
    },
    components: [framework, ...shipped.map(component)],
    dependencies: [
      { ref: name, dependsOn: ['dashboard', 'server'] },
      { ref: 'server', dependsOn: ['dotnet', ...directly('NuGet')] },
      { ref: 'dashboard', dependsOn: directly('npm') },
      ...shipped.map(({ id, needs }) => ({
        ref: id,
        dependsOn: [...new Set(needs)].filter((other) => ids.has(other)).sort(),
      })),
    ],
  };
}

function component(each) {
  const [, scope, name] = each.name.match(/^(?:(@[^/]+)\/)?(.+)$/);
  return {
    type: 'library',
    'bom-ref': each.id,
    ...(scope && { group: scope }),
    name,
    version: each.version,
    scope: 'required',
    hashes: [{ alg: 'SHA-512', content: each.sha512 }],
    licenses: [
      /^[A-Za-z0-9.-]+$/.test(licenceOf(each))
        ? { license: { id: licenceOf(each) } }
        : { license: { name: licenceOf(each) } },
    ],
    ...(each.holder && { copyright: each.holder }),
    purl: each.id,
    ...(each.site && { externalReferences: [{ type: 'website', url: each.site }] }),
  };
}

/** The framework is no package but the base of the image, or the SDK's when published self-contained. */
function dotnetVersion() {
  const props = readFileSync(join(root, 'Directory.Build.props'), 'utf8');
  return props.match(/<TargetFramework>net([\d.]+)</)[1];
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    process.stdout.write(`${JSON.stringify(bill(await dependencies()), undefined, 2)}\n`);
  } catch (error) {
    fail(error);
  }
}
