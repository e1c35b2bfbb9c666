import type { ServiceAnswer } from '../service.ts';
import { constraint, findCount, findText } from '../wire/request-members.ts';
import type { Members } from '../wire/request-members.ts';

const usualPageSize = 100;
const largestPageSize = 1000;

/** One page of an IAM list: 1–1,000 entries, by default 100. `Marker` is there only where more follow. */
export function iamPageOf(all: readonly unknown[], input: Members, member: string): ServiceAnswer {
  const size = findCount(input, 'MaxItems', 1, largestPageSize) ?? usualPageSize;
  const offset = parseMarker(findText(input, 'Marker'));
  const end = offset + size;
  const isTruncated = end < all.length;
  return {
    [member]: all.slice(offset, end),
    IsTruncated: isTruncated,
    Marker: isTruncated ? Buffer.from(`from ${end}`).toString('base64') : undefined,
  };
}

function parseMarker(marker: string | undefined): number {
  if (marker === undefined) return 0;
  const match = /^from (\d+)$/.exec(Buffer.from(marker, 'base64').toString());
  if (match === null) throw constraint(`'${marker}'`, 'Marker', 'be a marker of an earlier page');
  return Number(match[1]);
}
