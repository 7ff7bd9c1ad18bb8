import { Suspense } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import type { ModelsPageQuery } from '../../__generated__/ModelsPageQuery.graphql.ts';
import type { ModelsPageTuningQuery } from '../../__generated__/ModelsPageTuningQuery.graphql.ts';
import { PageHead } from '../../components/PageHead.tsx';
import { PanelBoundary } from '../../components/states/PanelBoundary.tsx';
import { freshOptions } from '../../components/states/panelQuery.ts';
import { Skeleton } from '../../components/states/Skeleton.tsx';
import { Models } from '../../features/predictions/models/Models.tsx';
import { TuningCharts } from '../../features/predictions/models/TuningCharts.tsx';
import { modelsText } from '../../lib/text/models.ts';

export default function ModelsPage(_: { attempt: number }) {
  return (
    <>
      <PageHead title={modelsText.title} intro={modelsText.intro} />
      <PanelBoundary>
        {(attempt) => (
          <Suspense fallback={<Skeleton rows={14} />}>
            <Niches attempt={attempt} />
          </Suspense>
        )}
      </PanelBoundary>
    </>
  );
}

function Niches({ attempt }: { attempt: number }) {
  const data = useLazyLoadQuery<ModelsPageQuery>(
    graphql`
      query ModelsPageQuery @throwOnFieldError {
        ...Models_query
      }
    `,
    {},
    freshOptions(attempt),
  );
  return (
    <Models query={data}>
      <PanelBoundary>
        {(again) => (
          <Suspense fallback={<Skeleton rows={8} />}>
            <Tuning attempt={again} />
          </Suspense>
        )}
      </PanelBoundary>
    </Models>
  );
}

function Tuning({ attempt }: { attempt: number }) {
  const data = useLazyLoadQuery<ModelsPageTuningQuery>(
    graphql`
      query ModelsPageTuningQuery @throwOnFieldError {
        ...TuningCharts_query
      }
    `,
    {},
    freshOptions(attempt),
  );
  return <TuningCharts query={data} />;
}
