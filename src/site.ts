/** Facts about this deployment, from the environment of the build. */
export const site = {
  name: 'Client or Customer?',
  /** Where readers report a mistake: a web address or `mailto:`. Without it the footer shows no such link. */
  reportAddress: process.env.REPORT_ADDRESS || undefined,
};
