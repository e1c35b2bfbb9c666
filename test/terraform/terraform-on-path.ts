import { ensureTerraform } from './ensure-terraform.ts';

/** jest calls this once, before it starts the workers, which inherit PATH. */
export default ensureTerraform;
