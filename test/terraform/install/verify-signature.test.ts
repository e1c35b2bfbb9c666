import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import { readKey } from 'openpgp';

import { hashicorpKey } from '../../../src/terraform/install/hashicorp-key.ts';
import { findSignatureProblem } from '../../../src/terraform/install/verify-signature.ts';
import { extendKey, makeKey, signDetached } from './release-mirror.ts';

const signed = join(import.meta.dirname, '..', 'fixtures', 'hashicorp-signed');
/** Made by HashiCorp in 2021 for a release of the null provider, as the tests of Terraform 1.5.7 have it. */
const fixture = join(signed, 'terraform-provider-null_3.1.0_SHA256SUMS');
/** Of the version that the reusable workflow installs, as releases.hashicorp.com has it. */
const ofTerraform = join(signed, 'terraform_1.11.4_SHA256SUMS');
const checksums = readFileSync(fixture);

describe('the key of HashiCorp', () => {
  test('has the fingerprint that HashiCorp publishes', async () => {
    const key = await readKey({ armoredKey: hashicorpKey });
    expect(key.getFingerprint().toUpperCase()).toBe('C874011F0AB405110D02105534365D9472D7468F');
    expect(key.isPrivate()).toBe(false);
  });

  test('signs with the subkey that signs Terraform 1.11, until the date that the source names', async () => {
    const key = await readKey({ armoredKey: hashicorpKey });
    const signing = await key.getSigningKey(undefined, new Date('2026-11-29'));
    expect(signing.getFingerprint().toUpperCase()).toBe('374EC75B485913604A831CC7C820C6D5CD27AB87');
    const until = await Promise.all([key.getExpirationTime(), signing.getExpirationTime()]);
    expect(until.map((date) => date instanceof Date && date.toISOString().slice(0, 10))).toEqual([
      '2030-03-01',
      '2030-03-01',
    ]);
  });

  test('verifies what HashiCorp has published for Terraform 1.11.4, and no changed byte of it', async () => {
    const published = readFileSync(ofTerraform);
    const signature = readFileSync(`${ofTerraform}.sig`);
    expect(await findSignatureProblem(published, signature, hashicorpKey)).toBeUndefined();
    published[0]! ^= 1;
    expect(await findSignatureProblem(published, signature, hashicorpKey)).toMatch(/\.$/);
  });

  test('no longer verifies what its first subkey has signed, which expired in 2022', async () => {
    expect(await findSignatureProblem(checksums, readFileSync(`${fixture}.sig`), hashicorpKey)).toContain('expired');
  });

  test('does not verify what another key has signed, whatever name it has', async () => {
    const { privateKey } = await makeKey('HashiCorp Security');
    expect(await findSignatureProblem(checksums, await signDetached(checksums, privateKey), hashicorpKey)).toContain(
      'Could not find signing key',
    );
  });
});

describe('a signature', () => {
  test('is good for what it was made for, and for no changed byte of it', async () => {
    const { privateKey, publicKey } = await makeKey('own');
    const signature = await signDetached(checksums, privateKey);
    expect(await findSignatureProblem(checksums, signature, publicKey)).toBeUndefined();
    for (const place of [0, 63, 200, checksums.length - 1]) {
      const changed = Buffer.from(checksums);
      changed[place]! ^= 1;
      expect(await findSignatureProblem(changed, signature, publicKey)).toMatch(/\.$/);
    }
  });

  test('that was changed, shortened or emptied is not good', async () => {
    const { privateKey, publicKey } = await makeKey('own');
    const signature = await signDetached(checksums, privateKey);
    const changed = Buffer.from(signature);
    changed[changed.length - 1]! ^= 1;
    for (const other of [changed, signature.subarray(0, 40), Buffer.alloc(0)]) {
      expect(await findSignatureProblem(checksums, other, publicKey)).toMatch(/\.$/);
    }
  });

  test('that is older than the last extension of its key is good, as those of HashiCorp before 2026 are', async () => {
    const made = await makeKey('own', { date: new Date('2024-01-01'), keyExpirationTime: 365 * 24 * 3600 });
    const signature = await signDetached(checksums, made.privateKey, new Date('2024-06-01'));
    const { publicKey } = await extendKey(made, new Date('2026-02-01'));
    expect(await findSignatureProblem(checksums, signature, publicKey)).toBeUndefined();
  });

  test('of a key that has expired since is not good when the key says nothing about its time', async () => {
    const made = await makeKey('own', { date: new Date('2024-01-01') });
    const signature = await signDetached(checksums, made.privateKey, new Date('2024-06-01'));
    const { publicKey } = await extendKey(made, new Date('2025-02-01'), 365 * 24 * 3600);
    expect(await findSignatureProblem(checksums, signature, publicKey)).toContain('expired');
  });
});
