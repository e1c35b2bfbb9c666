import { ensureTerraform } from './ensure-terraform.ts';

// Before `npm test`: one plain line instead of a hundred equal failures. What it installs, jest puts on PATH again.
try {
  await ensureTerraform();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
