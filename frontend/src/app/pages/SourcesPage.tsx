import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import type { SourcesPageQuery } from '../../__generated__/SourcesPageQuery.graphql.ts';
import { PageHead } from '../../components/PageHead.tsx';
import { freshOptions } from '../../components/states/panelQuery.ts';
import { Section } from '../../components/states/Section.tsx';
import { CatalogFacts } from '../../features/catalog/CatalogFacts.tsx';
import { Sources } from '../../features/catalog/Sources.tsx';
import { homeText } from '../../lib/text/home.ts';
import { sourcesText } from '../../lib/text/sources.ts';

export default function SourcesPage({ attempt }: { attempt: number }) {
  const data = useLazyLoadQuery<SourcesPageQuery>(
    graphql`
      query SourcesPageQuery @throwOnFieldError {
        ...Sources_query
        ...CatalogFacts_query
      }
    `,
    {},
    // A quota may have come back, or a file have been imported, since the page was last looked at.
    freshOptions(attempt),
  );
  return (
    <>
      <PageHead title={sourcesText.title} intro={sourcesText.intro} />
      <Sources query={data} />
      <Section title={homeText.catalog}>
        <CatalogFacts query={data} />
      </Section>
      <Section title={sourcesText.demo}>
        {sourcesText.demoText.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Section>
      <Section title={sourcesText.importTitle}>
        <p>{sourcesText.importText}</p>
        <p>
          <code>{sourcesText.importCommand}</code>
        </p>
      </Section>
    </>
  );
}
