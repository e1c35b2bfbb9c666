import { crc32 } from 'node:zlib';

/** A zip archive with one file, stored without compression: the real terraform has 90 MB, and a test needs it once. */
export function storedZip(name: string, content: Buffer): Buffer {
  const shared = renderShared(name, content);
  const local = Buffer.concat([u32(0x04034b50), shared, Buffer.from(name)]);
  // Made by UNIX, with the permissions of a program in the upper half of the external attributes.
  const attributes = Buffer.concat([u16(0), u16(0), u16(0), u32((0o100755 << 16) >>> 0), u32(0)]);
  const central = Buffer.concat([u32(0x02014b50), u16(0x0314), shared, attributes, Buffer.from(name)]);
  const end = [
    u32(0x06054b50),
    u16(0),
    u16(0),
    u16(1),
    u16(1),
    u32(central.length),
    u32(local.length + content.length),
  ];
  return Buffer.concat([local, content, central, ...end, u16(0)]);
}

/** What the header before the file and that of the directory have in common. */
function renderShared(name: string, content: Buffer): Buffer {
  const january2026 = 0x5c21;
  return Buffer.concat([
    ...[u16(20), u16(0), u16(0), u16(0), u16(january2026)],
    ...[u32(crc32(content)), u32(content.length), u32(content.length)],
    ...[u16(name.length), u16(0)],
  ]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
