import { Content, Item, Portal, Root, Trigger } from '@radix-ui/react-dropdown-menu';
import { use, useState } from 'react';
import { useRelayEnvironment } from 'react-relay/hooks';
import { saveText } from '../../lib/text/save.ts';
import { PanelContext } from '../states/panelQuery.ts';
import { csvOf } from './csv.ts';
import { drawingFormats } from './drawing/formats.ts';
import { fileNameOf, hand } from './files.ts';
import { jsonOf } from './json.ts';
import { artistsOf, type Origin, originsOf } from './origin.ts';
import { OriginContext } from './originContext.ts';
import { SaveLabel, type SaveProps } from './SaveButton.tsx';
import styles from './save.module.css';

type Format = keyof typeof saveText.formats;

/** The ways to save what is shown. It comes in the place of the button that asked for it, and open. */
export function SaveMenu({ title, read, figure }: SaveProps) {
  const environment = useRelayEnvironment();
  const asked = use(PanelContext)?.asked;
  const analyses = use(OriginContext) ?? (asked && [asked.variables.analysisId]);
  const [said, say] = useState('');
  const [failed, setFailed] = useState(false);
  const formats: Format[] = figure ? ['csv', 'json', 'svg', 'png'] : ['csv', 'json'];

  async function save(format: Format) {
    // What is shown now is saved, also if the page goes on while the origin is asked for.
    const data = read();
    const drawing = figure?.current;
    if (!analyses) throw new Error('Nothing says where these figures are from.');
    const origins = await originsOf(environment, analyses);
    const name = fileNameOf(title, format, artistsOf(origins));
    hand(await contentOf(format, { title, data, drawing, origins }), name);
    say(saveText.saved(name));
  }

  // That it was saved the browser shows; that it was not is shown here.
  const trySave = (format: Format) => {
    setFailed(false);
    say('');
    save(format).catch(() => {
      setFailed(true);
      say(saveText.failed);
    });
  };

  return (
    <>
      {/* Not modal: that would lock the page's scrolling with a style element, which the content policy refuses. */}
      <Root defaultOpen modal={false}>
        <Trigger className={styles.button} data-unsaved>
          <SaveLabel title={title} />
        </Trigger>
        <Portal>
          <Content className={styles.menu} align="end" sideOffset={4} collisionPadding={8}>
            {formats.map((format) => (
              <Item key={format} className={styles.item} onSelect={() => trySave(format)}>
                <b>{format.toUpperCase()}</b>
                <span>{saveText.formats[format]}</span>
              </Item>
            ))}
          </Content>
        </Portal>
      </Root>
      <span role="status" className={failed ? styles.problem : 'visually-hidden'} data-unsaved>
        {said}
      </span>
    </>
  );
}

type Saved = {
  title: string;
  data: ReturnType<SaveProps['read']>;
  drawing: HTMLElement | null | undefined;
  origins: readonly Origin[];
};

async function contentOf(format: Format, { title, data, drawing, origins }: Saved): Promise<Blob> {
  if (format === 'csv') return new Blob([csvOf(data)], { type: 'text/csv;charset=utf-8' });
  if (format === 'json') {
    const page = window.location.href;
    return new Blob([jsonOf(data, { title, page, saved: new Date(), origins })], { type: 'application/json' });
  }
  if (!drawing) throw new Error('There is no drawing to save.');
  return drawingFormats[format](drawing, origins);
}
