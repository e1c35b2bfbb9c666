import { requireTerraform } from './terraform-provider.ts';

// Before `npm test`: one plain line instead of a hundred equal failures.
try {
  requireTerraform();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
