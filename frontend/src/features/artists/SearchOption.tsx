import { useEffect, useRef } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { SearchOption_artist$key } from '../../__generated__/SearchOption_artist.graphql.ts';
import { Avatar } from '../../components/Avatar.tsx';
import { Badge } from '../../components/Badge.tsx';
import { nameOf } from '../../lib/artistName.ts';
import { formatShort } from '../../lib/format.ts';
import { searchText } from '../../lib/text/artist.ts';
import { commonText } from '../../lib/text/common.ts';
import styles from './ArtistSearch.module.css';

type Props = { id: string; artist: SearchOption_artist$key; active: boolean; onChoose: () => void };

export function SearchOption({ id, artist, active, onChoose }: Props) {
  const data = useFragment(
    graphql`
      fragment SearchOption_artist on Artist {
        ...artistName_artist @relay(mask: false)
        disambiguation
        genres
        followers
        imageUrl
        provenance {
          source
        }
      }
    `,
    artist,
  );
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) option.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const name = nameOf(data);
  const facts = [
    data.disambiguation,
    data.genres.slice(0, 2).join(', ') || searchText.noGenres,
    data.followers == null ? null : searchText.followers(formatShort(data.followers)),
  ];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: focus stays in the field, whose keys choose
    // biome-ignore lint/a11y/useFocusableInteractive: the field points at the active option
    <div
      id={id}
      ref={option}
      role="option"
      aria-selected={active}
      className={styles.option}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Avatar name={name} imageUrl={data.imageUrl} />
      <span className={styles.words}>
        <span className={styles.name}>
          {name} {data.provenance.source === 'DEMO' && <Badge>{commonText.invented}</Badge>}
        </span>
        <span className={styles.facts}>{facts.filter((fact) => fact).join(' · ')}</span>
      </span>
    </div>
  );
}
