import { Part } from '../../../components/states/Part.tsx';
import { Section } from '../../../components/states/Section.tsx';
import { lazyPart } from '../../../lib/lazyPart.ts';
import { sourcesText } from '../../../lib/text/sources.ts';

const Imports = lazyPart(() => import('./Imports.tsx'));

/** The place where files are imported; its code comes by itself. */
export const ImportsSection = () => (
  <Section id="import" title={sourcesText.importFile}>
    <Part rows={5} rowHeight={56}>
      {(attempt) => <Imports attempt={attempt} />}
    </Part>
  </Section>
);
