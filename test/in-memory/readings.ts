/**
 * The two readings of API_DeploymentTargets: whether an update that names `Parameters`, all with their previous values,
 * makes every instance OUTDATED. For `doSameParametersMarkOutdated`.
 */
export const readings = [
  ['the same parameters mark no instance', false],
  ['the same parameters mark all instances', true],
] as const;
