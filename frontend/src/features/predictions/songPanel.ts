import type { PanelProps } from '../../components/states/panelQuery.ts';

/** What every panel of a song's page is given: whose song, by which analysis. */
export type SongPanelProps = PanelProps & { songId: string };
