/** The release of this action. A contract test keeps it equal to package.json. */
export const actionVersion = '1.0.0';
