import type { ComponentProps } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { StartButton_analysis$key } from '../../__generated__/StartButton_analysis.graphql.ts';
import { Button } from '../../components/Button.tsx';
import { useStartAnalysis } from '../../lib/startAnalysis.ts';
import { analysisText } from '../../lib/text/analysis.ts';
import styles from './analyses.module.css';

type Props = {
  artistId: string;
  /** An analysis whose settings are taken over. */
  like?: StartButton_analysis$key;
  /** Whether the server may choose the source, whatever those settings name. */
  anySource?: boolean;
  children: string;
  look?: ComponentProps<typeof Button>['look'];
};

export function StartButton({ artistId, like, anySource = false, children, look }: Props) {
  const settings = useFragment(
    graphql`
      fragment StartButton_analysis on Analysis {
        settings {
          degrees
          neighbours
          source
          excludedArtists {
            id
          }
        }
      }
    `,
    like,
  )?.settings;
  const { start, starting, problems } = useStartAnalysis();
  const onClick = () =>
    start({
      artistId,
      degrees: settings?.degrees,
      neighbours: settings?.neighbours,
      source: anySource ? null : settings?.source,
      excludeArtistIds: settings?.excludedArtists.map(({ id }) => id),
    });
  return (
    <div className={styles.action}>
      <Button look={look} aria-disabled={starting} onClick={onClick}>
        {starting ? analysisText.starting : children}
      </Button>
      <p role="alert" className={styles.problem}>
        {problems.length > 0 && [analysisText.notStarted, ...problems.map(({ message }) => message)].join(' ')}
      </p>
    </div>
  );
}
