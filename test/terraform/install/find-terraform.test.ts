import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

import { findTerraform, isOlder } from '../../../src/terraform/install/find-terraform.ts';
import type { TerraformBinary } from '../../../src/terraform/install/find-terraform.ts';
import { scratchFolder } from '../scratch.ts';

/** An executable shell script. @returns its path. */
function program(folder: string, name: string, body: string, mode = 0o755): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${body}\n`, { mode });
  return path;
}

const saying = (...lines: readonly string[]): string => lines.map((line) => `echo '${line}'`).join('\n');

function find(nameOrPath: string, ...searchPath: readonly string[]): Promise<TerraformBinary> {
  return findTerraform(nameOrPath, { environment: { PATH: [...searchPath, '/bin', '/usr/bin'].join(':') } });
}

describe('findTerraform finds', () => {
  test('the first executable terraform on PATH', async () => {
    const [empty, first, second] = [scratchFolder(), scratchFolder(), scratchFolder()];
    writeFileSync(join(empty, 'terraform'), 'no program', { mode: 0o644 });
    mkdirSync(join(empty, 'folder'));
    const path = program(first, 'terraform', saying('Terraform v1.11.4', 'on linux_amd64'));
    program(second, 'terraform', saying('Terraform v1.12.0'));
    expect(await find('terraform', empty, first, second)).toEqual({ path, version: '1.11.4' });
  });

  test('no folder of that name', async () => {
    const [first, second] = [scratchFolder(), scratchFolder()];
    mkdirSync(join(first, 'terraform'));
    const path = program(second, 'terraform', saying('Terraform v1.11.4'));
    expect((await find('terraform', first, second)).path).toBe(path);
  });

  test('a path', async () => {
    const path = program(scratchFolder(), 'tf', saying('Terraform v1.11.4'));
    expect((await find(path)).path).toBe(path);
  });

  test("the real binary behind setup-terraform's wrapper", async () => {
    const folder = scratchFolder();
    program(folder, 'terraform', saying('[command]terraform-bin version', 'Terraform v9.9.9'));
    const path = program(folder, 'terraform-bin', saying('Terraform v1.11.4'));
    expect(await find('terraform', folder)).toEqual({ path, version: '1.11.4' });
  });

  test('a link', async () => {
    const [folder, linked] = [scratchFolder(), scratchFolder()];
    symlinkSync(program(folder, 'real', saying('Terraform v1.11.4')), join(linked, 'terraform'));
    expect((await find('terraform', linked)).version).toBe('1.11.4');
  });

  test('a path with spaces', async () => {
    const path = program(scratchFolder(), 'my terraform', saying('Terraform v1.11.4'));
    expect((await find(path)).path).toBe(path);
  });

  test('the version with only the given environment', async () => {
    const folder = scratchFolder();
    program(folder, 'terraform', 'test -z "$HOME" && echo "Terraform v1.11.4"');
    expect((await find('terraform', folder)).version).toBe('1.11.4');
  });
});

describe('findTerraform refuses, in one line that says how to install Terraform,', () => {
  const advice = '`terraform-version: 1.11.4`';
  const cases: readonly (readonly [string, string | undefined, string])[] = [
    ['none on PATH', undefined, '`terraform` is not an executable on PATH'],
    ['too old', saying('Terraform v1.10.5'), 'Terraform 1.10.5 is too old. The action needs 1.11.0 or newer.'],
    ['OpenTofu', saying('OpenTofu v1.10.1', '', 'Your version of OpenTofu is out of date!'), '`terraform` is OpenTofu'],
    ['another program', saying('GNU bash, version 5'), 'did not answer like Terraform (exit code 0)'],
    ['no version', saying('Terraform version unknown'), 'did not answer like Terraform'],
    [
      'it fails',
      `${saying('Terraform v1.11.4')}\necho broken >&2\nexit 3`,
      'did not answer like Terraform (exit code 3)',
    ],
  ];
  test.each(cases)('%s', async (_, body, expected) => {
    const folder = scratchFolder();
    if (body !== undefined) program(folder, 'terraform', body);
    const error = findTerraform('terraform', { environment: { PATH: folder } });
    await expect(error).rejects.toMatchObject({
      name: 'UserError',
      code: 'terraform-missing',
      what: expect.stringMatching(/^terraform-binary: /),
      next: expect.stringContaining(advice),
    });
    await expect(error).rejects.toThrow(expected);
    await expect(error).rejects.not.toThrow('\n');
  });

  test('a file that is not a program', async () => {
    const path = join(scratchFolder(), 'terraform');
    writeFileSync(path, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 0]), { mode: 0o755 });
    await expect(find(path)).rejects.toMatchObject({ code: 'terraform-missing' });
  });

  test('a missing file and one that is not executable', async () => {
    const folder = scratchFolder();
    const path = program(folder, 'terraform', saying('Terraform v1.11.4'), 0o644);
    await expect(find(join(folder, 'none'))).rejects.toThrow('is not an executable file');
    await expect(find(path)).rejects.toThrow('is not an executable file');
  });

  test('an environment without PATH', async () => {
    await expect(findTerraform('terraform', { environment: {} })).rejects.toMatchObject({ code: 'terraform-missing' });
  });
});

describe('a shim of a version manager', () => {
  /** As those of asdf and mise: what it starts is in a file of the home directory. */
  function shim(): { readonly path: string; readonly home: string } {
    const [folder, home] = [scratchFolder(), scratchFolder()];
    program(home, 'pinned', saying('Terraform v1.11.4'));
    const body =
      '[ -x "$HOME/pinned" ] || { echo "No version is set for terraform" >&2; exit 126; }\nexec "$HOME/pinned"';
    return { path: program(folder, 'terraform', body), home };
  }

  test('that needs the home directory is refused, with the way out', async () => {
    const { path, home } = shim();
    const environment = { PATH: '/bin:/usr/bin', HOME: scratchFolder() };
    const error = findTerraform(path, { environment, home: { HOME: home } });
    await expect(error).rejects.toMatchObject({
      code: 'terraform-missing',
      what: expect.stringMatching(
        /^terraform-binary: `.*\/terraform` finds Terraform through files of the home directory/,
      ),
      next: expect.stringMatching(/`asdf which terraform`.*set `terraform-version`/),
    });
    await expect(error).rejects.not.toThrow('\n');
  });

  test('whose pin is nowhere is reported in its own words', async () => {
    const error = findTerraform(shim().path, { environment: { PATH: '/bin' }, home: { HOME: scratchFolder() } });
    await expect(error).rejects.toMatchObject({ why: 'No version is set for terraform' });
    await expect(error).rejects.toThrow('name the program behind it');
  });

  test('that finds its pin beside itself works', async () => {
    const folder = scratchFolder();
    program(folder, 'pinned', saying('Terraform v1.11.4'));
    const path = program(folder, 'terraform', 'exec "$(dirname "$0")/pinned"');
    expect(await findTerraform(path, { environment: { PATH: '/bin:/usr/bin' } })).toEqual({ path, version: '1.11.4' });
  });
});

describe('on Windows', () => {
  const windows = (nameOrPath: string, ...folders: readonly string[]): Promise<TerraformBinary> =>
    findTerraform(nameOrPath, { environment: { Path: folders.join(';') }, platform: 'win32' });

  test('terraform.exe is found by its name without the extension, on Path', async () => {
    const [empty, folder] = [scratchFolder(), scratchFolder()];
    const path = program(folder, 'terraform.exe', saying('Terraform v1.11.4'));
    expect(await windows('terraform', empty, folder)).toEqual({ path, version: '1.11.4' });
    expect(await windows('terraform.exe', folder)).toEqual({ path, version: '1.11.4' });
    expect(await windows(join(folder, 'terraform'))).toEqual({ path, version: '1.11.4' });
  });

  test("the real binary is found behind setup-terraform's wrapper", async () => {
    const folder = scratchFolder();
    program(folder, 'terraform', 'exit 3');
    const path = program(folder, 'terraform-bin.exe', saying('Terraform v1.11.4'));
    expect(await windows('terraform', folder)).toEqual({ path, version: '1.11.4' });
  });

  test('elsewhere, no extension is added', async () => {
    const folder = scratchFolder();
    program(folder, 'terraform.exe', saying('Terraform v1.11.4'));
    await expect(find('terraform', folder)).rejects.toMatchObject({ code: 'terraform-missing' });
  });
});

test.each([
  ['1.11.0', '1.11.0', false],
  ['1.10.99', '1.11.0', true],
  ['1.9.0', '1.11.0', true],
  ['2.0.0', '1.11.0', false],
  ['1.11.1', '1.11.0', false],
  ['1.11.0-beta1', '1.11.0', false],
  ['1.10.0-rc1', '1.11.0', true],
])('%s is older than %s: %s', (version, oldest, expected) => {
  expect(isOlder(version, oldest)).toBe(expected);
});
