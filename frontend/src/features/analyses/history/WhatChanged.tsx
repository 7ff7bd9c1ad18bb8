import { Link } from 'wouter';
import { historyPath } from '../../../lib/paths.ts';
import { historyText } from '../../../lib/text/history.ts';
import { summaryOf } from './changeWords.ts';
import styles from './history.module.css';
import { useChanges } from './useChanges.ts';

type Props = { artistId: string; from: string; to: string; attempt: number };

/** Which advice survived since the analysis before, in short. */
export default function WhatChanged({ artistId, from, to, attempt }: Props) {
  const changes = useChanges(from, to, attempt);
  if (!changes) return null;
  const chosen = new URLSearchParams({ from, to });
  return (
    <p className={styles.since}>
      {historyText.sinceBefore} {summaryOf(changes)}{' '}
      <Link href={`${historyPath(artistId)}?${chosen}`}>{historyText.seeHistory}</Link>
    </p>
  );
}
