import { readFileSync } from 'node:fs';

import Ajv from 'ajv';

/** Problems of a value against a schema of `test/fixtures/schemas`, as text; empty: it is as published. */
export type Check = (value: unknown) => readonly string[];

function load(name: string): Record<string, unknown> {
  const file = new URL(`../../fixtures/schemas/${name}`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

const draft04 = JSON.parse(
  readFileSync(new URL('../../../node_modules/ajv/lib/refs/json-schema-draft-04.json', import.meta.url), 'utf8'),
) as object;

function createCheck(name: string): Check {
  const ajv = new Ajv({ schemaId: 'auto', allErrors: true, unknownFormats: 'ignore', meta: true });
  ajv.addMetaSchema(draft04);
  const { $schema: schema, $id: id, ...rest } = load(name);
  // Draft 2020-12 is unknown to this validator; the schema uses nothing but `$defs` of it.
  const isKnown = String(schema).includes('draft-04');
  const validate = ajv.compile(isKnown ? { ...rest, $schema: schema, ...(id === undefined ? {} : { $id: id }) } : rest);
  return (value) => {
    if (validate(value) === true) return [];
    return (validate.errors ?? []).map(
      ({ dataPath, message = '', params }) => `${dataPath} ${message} ${JSON.stringify(params)}`,
    );
  };
}

export const checkSarif: Check = createCheck('sarif-2.1.0.json');
export const checkOcsf: Check = createCheck('ocsf-1.6.0-compliance-finding.json');
