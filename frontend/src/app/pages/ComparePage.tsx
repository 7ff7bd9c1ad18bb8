import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { Link, useLocation, useSearchParams } from 'wouter';
import type { ComparePageQuery, ComparePageQuery$data } from '../../__generated__/ComparePageQuery.graphql.ts';
import { Button } from '../../components/Button.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { OriginContext } from '../../components/save/originContext.ts';
import { EmptyState } from '../../components/states/EmptyState.tsx';
import { Part } from '../../components/states/Part.tsx';
import { freshOptions } from '../../components/states/panelQuery.ts';
import { ComparisonPanels } from '../../features/analyses/comparison/ComparisonPanels.tsx';
import { ArtistSlot } from '../../features/artists/ArtistSlot.tsx';
import { nameOf } from '../../lib/artistName.ts';
import { artistPath, comparePath } from '../../lib/paths.ts';
import { present } from '../../lib/present.ts';
import { compareText } from '../../lib/text/compare.ts';
import styles from './pages.module.css';

const query = graphql`
  query ComparePageQuery($a: ID!, $b: ID!, $hasA: Boolean!, $hasB: Boolean!) {
    a: artist(id: $a) @include(if: $hasA) {
      id
      ...artistName_artist @relay(mask: false)
      latestAnalysis {
        id
      }
      ...ArtistSlot_artist
    }
    b: artist(id: $b) @include(if: $hasB) {
      id
      ...artistName_artist @relay(mask: false)
      latestAnalysis {
        id
      }
      ...ArtistSlot_artist
    }
  }
`;

export default function ComparePage({ attempt }: { attempt: number }) {
  const [params] = useSearchParams();
  const a = params.get('a') || undefined;
  const b = params.get('b') || undefined;
  const [, navigate] = useLocation();
  const data = useLazyLoadQuery<ComparePageQuery>(
    query,
    { a: a ?? '', b: b ?? '', hasA: Boolean(a), hasB: Boolean(b) },
    freshOptions(attempt),
  );
  return (
    <>
      <PageHead title={compareText.title} intro={compareText.intro}>
        <div className={styles.slots}>
          <ArtistSlot
            label={compareText.first}
            artist={data.a}
            unknown={Boolean(a && !data.a)}
            onChoose={(id) => navigate(comparePath(id, b))}
          />
          <Button aria-disabled={!a && !b} onClick={() => (a || b) && navigate(comparePath(b, a))}>
            {compareText.swap}
          </Button>
          <ArtistSlot
            label={compareText.second}
            artist={data.b}
            unknown={Boolean(b && !data.b)}
            onChoose={(id) => navigate(comparePath(a, id))}
          />
        </div>
      </PageHead>
      <Compared {...data} />
    </>
  );
}

function Compared({ a, b }: ComparePageQuery$data) {
  const words = compareText;
  if (!a || !b) {
    return (
      <EmptyState title={a || b ? words.one : words.none}>
        <p>{a || b ? words.oneNext : words.noneNext}</p>
      </EmptyState>
    );
  }
  if (a.id === b.id) {
    return (
      <EmptyState title={words.same}>
        <p>{words.sameNext}</p>
      </EmptyState>
    );
  }
  const missing = present([a, b]).filter(({ latestAnalysis }) => !latestAnalysis);
  if (missing.length > 0) {
    return missing.map((artist) => (
      <EmptyState key={artist.id} title={words.notAnalysed(nameOf(artist))}>
        <p>{words.notAnalysedNext}</p>
        <Link href={artistPath(artist.id)}>{words.analyse(nameOf(artist))}</Link>
      </EmptyState>
    ));
  }
  return (
    <Part key={`${a.id} ${b.id}`} rows={14}>
      {(attempt) => (
        <OriginContext value={present([a, b].map(({ latestAnalysis }) => latestAnalysis?.id))}>
          <ComparisonPanels a={a.id} b={b.id} attempt={attempt} />
        </OriginContext>
      )}
    </Part>
  );
}
