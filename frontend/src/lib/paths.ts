/** The address of an artist's page. */
export const artistPath = (id: string) => `/artist/${encodeURIComponent(id)}`;
