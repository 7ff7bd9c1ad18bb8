import { useEffect, useState } from 'react';
import { useLazyLoadQuery } from 'react-relay/hooks';
import { Link } from 'wouter';
import type { provenanceQuery as ProvenanceQuery } from '../../__generated__/provenanceQuery.graphql.ts';
import { explorerAddress, findExplorer } from '../../lib/explorer.ts';
import { formatShare, formatTime } from '../../lib/format.ts';
import { provenanceText, sourceNames } from '../../lib/text/provenance.ts';
import styles from './PanelFoot.module.css';
import type { PanelQuery } from './panelQuery.ts';
import { provenanceQuery } from './provenance.ts';

type Props = { asked: PanelQuery; title: string; attempt: number };

/** Where a panel's figures come from and how fresh they are, and the ways to the terms and to the question itself. */
export default function PanelFoot({ asked, title, attempt }: Props) {
  const { analysis } = useLazyLoadQuery<ProvenanceQuery>(
    provenanceQuery,
    { analysisId: asked.variables.analysisId },
    { fetchKey: attempt, fetchPolicy: 'store-or-network' },
  );
  const explorer = useExplorer();
  const words = provenanceText;
  if (!analysis) return null;

  const { reproduction, segment, finishedAt } = analysis;
  const facts = [
    reproduction && words.from(sourceNames(reproduction.sources)),
    finishedAt && words.analysed(formatTime(finishedAt)),
    segment && words.coverage(formatShare(segment.audioFeatureCoverage)),
    reproduction && words.method(reproduction.methodVersion),
  ].filter((fact) => typeof fact === 'string');
  return (
    <ul className={styles.foot}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
      <li>
        <Link href="/sources">
          {words.terms}
          <span className="visually-hidden">: {title}</span>
        </Link>
      </li>
      {explorer && (
        <li>
          <a href={explorerAddress(asked)} target="_blank" rel="noreferrer">
            {words.explorer}
            <span className="visually-hidden">
              : {title}, {words.newTab}
            </span>
          </a>
        </li>
      )}
    </ul>
  );
}

/** Whether this server has an explorer to link to. */
function useExplorer() {
  const [there, setThere] = useState(false);
  useEffect(() => {
    let wanted = true;
    void findExplorer().then((found) => wanted && setThere(found));
    return () => {
      wanted = false;
    };
  }, []);
  return there;
}
