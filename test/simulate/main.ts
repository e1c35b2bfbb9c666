import { playLife } from './play.ts';
const from = Number(process.argv[2] ?? 1),
  n = Number(process.argv[3] ?? 100);
const t0 = Date.now();
let bad = 0;
const kinds = new Map<string, number[]>();
const ends = new Map<string, number>();
const rec = [0, 0, 0, 0];
for (let seed = from; seed < from + n; seed += 1) {
  const played = await playLife(seed);
  rec[played.recoveries] = (rec[played.recoveries] ?? 0) + 1;
  for (const e of played.ends) ends.set(e, (ends.get(e) ?? 0) + 1);
  if (played.violations.length > 0) {
    bad += 1;
    const k = (played.violations[0] ?? '').replace(/\d{3,}[-\w]*/g, '#').slice(0, 200);
    kinds.set(k, [...(kinds.get(k) ?? []), seed]);
    if (n === 1) console.log(played.history.join('\n'));
  }
}
console.log(
  bad,
  'bad',
  ((Date.now() - t0) / n).toFixed(1),
  'ms each',
  JSON.stringify(Object.fromEntries(ends)),
  rec.join('/'),
);
for (const [k, s] of kinds) console.log(s.length, k, s.slice(0, 8).join(' '));
