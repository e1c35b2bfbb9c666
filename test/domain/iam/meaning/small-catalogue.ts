import type { AccessLevel, ActionCatalogue } from '../../../../src/domain/iam/catalogue.ts';

/** `s3:GetObject` with its level. */
export function catalogueOf(actions: Readonly<Record<string, AccessLevel>>): ActionCatalogue {
  const entries = Object.entries(actions).map(([text, level]) => {
    const [service = '', name = ''] = text.split(':');
    return { service, action: { name, level } };
  });
  const services = Map.groupBy(entries, ({ service }) => service);
  return {
    date: '2026-11-01',
    services: new Map(
      [...services].map(([service, found]) => [
        service,
        new Map(found.map(({ action }) => [action.name.toLowerCase(), action])),
      ]),
    ),
  };
}

export const smallCatalogue = catalogueOf({
  's3:GetObject': 'Read',
  's3:GetObjectAcl': 'Read',
  's3:PutObject': 'Write',
  's3:PutBucketPolicy': 'Permissions management',
  's3:ListBucket': 'List',
  's3:PutObjectTagging': 'Tagging',
  'sqs:SendMessage': 'Write',
  'sqs:GetQueueUrl': 'Read',
  'iam:PassRole': 'Permissions management',
  'iam:GetRole': 'Read',
});
