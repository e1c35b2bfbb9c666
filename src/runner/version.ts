/** The release of this action. A contract test keeps it equal to package.json. */
export const actionVersion = '0.1.0';
