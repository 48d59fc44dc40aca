/** Path of the file that holds a whole deck, from the site's root. */
export const deckFilePath = (deck: string): `/${string}` => `/teach/files/${deck}-slides.html`;

/** What such a file may weigh, in kB of 1000 bytes, as a device keeps it. The build refuses a larger one. */
export const deckFileLimit = 350;
