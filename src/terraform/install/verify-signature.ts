import { describeThrown } from '../../domain/user-error.ts';

/**
 * Whether a detached signature is that of this key.
 *
 * `allowInsecureVerificationWithReformattedKeys`: when HashiCorp extends its key, as in 2026, the key states its validity
 * again, with the date of that day. So it says nothing about the time before, and every older release would be refused, such
 * as Terraform 1.11.4. With this setting, an older release is good as long as the key is valid today.
 * @returns why not, as a sentence; undefined: it is good.
 */
export async function findSignatureProblem(
  signed: Uint8Array,
  signature: Uint8Array,
  armoredKey: string,
): Promise<string | undefined> {
  // 1.2 MB of code, which only an installation needs.
  const { createMessage, readKey, readSignature, verify } = await import('openpgp');
  try {
    await verify({
      message: await createMessage({ binary: signed }),
      signature: await readSignature({ binarySignature: signature }),
      verificationKeys: (await readKey({ armoredKey })).toPublic(),
      expectSigned: true,
      config: { allowInsecureVerificationWithReformattedKeys: true },
    });
    return undefined;
  } catch (error) {
    return `${describeThrown(error).replace(/\.$/, '')}.`;
  }
}
