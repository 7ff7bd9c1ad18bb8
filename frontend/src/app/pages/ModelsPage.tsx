import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import type { ModelsPageQuery } from '../../__generated__/ModelsPageQuery.graphql.ts';
import { PageHead } from '../../components/PageHead.tsx';
import { Models } from '../../features/predictions/models/Models.tsx';
import { modelsText } from '../../lib/text/models.ts';

export default function ModelsPage({ attempt }: { attempt: number }) {
  const data = useLazyLoadQuery<ModelsPageQuery>(
    graphql`
      query ModelsPageQuery @throwOnFieldError {
        ...Models_query
      }
    `,
    {},
    { fetchKey: attempt, fetchPolicy: attempt === 0 ? 'store-and-network' : 'network-only' },
  );
  return (
    <>
      <PageHead title={modelsText.title} intro={modelsText.intro} />
      <Models query={data} />
    </>
  );
}
