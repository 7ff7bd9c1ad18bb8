import { useEffect } from 'react';
import { Panel } from '../../components/states/Panel.tsx';
import { CollaboratorsPanel } from '../../features/collaborations/CollaboratorsPanel.tsx';
import { NichePanel } from '../../features/networks/NichePanel.tsx';
import { DriversPanel } from '../../features/predictions/DriversPanel.tsx';
import { ReportCardPanel } from '../../features/predictions/ReportCardPanel.tsx';
import { SongsPanel } from '../../features/predictions/SongsPanel.tsx';
import { collaboratorsText } from '../../lib/text/collaborators.ts';
import { navText } from '../../lib/text/common.ts';
import { driversText } from '../../lib/text/drivers.ts';
import { nicheText } from '../../lib/text/niche.ts';
import { reportText } from '../../lib/text/report.ts';
import { songsText } from '../../lib/text/songs.ts';
import styles from './pages.module.css';

const panels = [
  { id: 'report', title: reportText.title, rows: 6, Content: ReportCardPanel },
  { id: 'songs', title: songsText.title, rows: 10, Content: SongsPanel },
  { id: 'drivers', title: driversText.title, rows: 10, Content: DriversPanel },
  { id: 'collaborators', title: collaboratorsText.title, rows: 10, Content: CollaboratorsPanel },
  { id: 'niche', title: nicheText.title, rows: 5, Content: NichePanel },
];

/**
 * The results of one analysis. Each panel asks its own question, so that a field that fails, and with it everything
 * above it that may not be null, takes down that panel alone.
 */
export function AnalysisPanels({ analysisId }: { analysisId: string }) {
  useEffect(() => {
    const target = window.location.hash && document.getElementById(window.location.hash.slice(1));
    if (target) target.scrollIntoView();
  }, []);
  return (
    <>
      <nav className={styles.sections} aria-label={navText.sections}>
        {panels.map(({ id, title }) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      {panels.map(({ id, title, rows, Content }) => (
        <Panel key={id} id={id} title={title} rows={rows}>
          {(attempt) => <Content analysisId={analysisId} attempt={attempt} />}
        </Panel>
      ))}
    </>
  );
}
