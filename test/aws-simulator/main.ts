import { scaledClock } from './scaled-clock.ts';
import { startSimulator } from './aws-server.ts';
import { parseOptions, usage } from './main-options.ts';
import type { MainOptions } from './main-options.ts';
import { renderStart } from './main-start.ts';
import { buildWorld } from './setup.ts';

/** An operation over 40 accounts, one after another, would take a quarter of an hour in real time. */
const defaultTimeScale = 60;

try {
  const options = parseOptions(process.argv.slice(2));
  if (options === 'help') process.stdout.write(usage());
  else await serve(options);
} catch (error) {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  console.error(`simulator: ${line}`);
  process.exitCode = 1;
}

/** Serves until SIGINT or SIGTERM. */
async function serve({ port, setup, signIn }: MainOptions): Promise<void> {
  const timeScale = setup.timeScale ?? defaultTimeScale;
  const clock = scaledClock(timeScale);
  const world = buildWorld(setup, clock);
  for (const account of signIn) {
    if (world.findAccount(account) === undefined) {
      throw new Error(`--sign-in: the organization has no account "${account}"`);
    }
  }
  const { longestSessionSeconds } = setup;
  const lifetime = longestSessionSeconds === undefined ? {} : { sessionLifetimeMs: longestSessionSeconds * 1000 };
  const simulator = await startSimulator({ world, port, ...lifetime });
  if (setup.isEmpty !== true) simulator.s3.createBucket('terraform-state');
  process.stdout.write(renderStart(simulator, { timeScale, signIn }));
  const stop = (): void => {
    clock.stop();
    void simulator.stop();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
