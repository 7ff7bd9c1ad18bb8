export const saveText = {
  formats: {
    csv: 'for spreadsheets',
    json: 'for programs, with its origin',
    svg: 'the drawing, to edit or print',
    png: 'the drawing, as a picture',
  },
  saved: (file: string) => `Saved as ${file}`,
  failed: 'It could not be saved. Trying again often helps.',
  artists: (count: number) => `${count} artists`,
  foot: (parts: readonly string[]) => ['Music Mastery', ...parts].join(' · '),
  invented: 'demo data is invented',
};
