import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import type { CollaboratorRow_suggestion$key } from '../../__generated__/CollaboratorRow_suggestion.graphql.ts';
import { Avatar } from '../../components/Avatar.tsx';
import tables from '../../components/tables/tables.module.css';
import { nameOf } from '../../lib/artistName.ts';
import { formatCount, formatShare, formatShort } from '../../lib/format.ts';
import { artistPath } from '../../lib/paths.ts';
import { collaboratorsText } from '../../lib/text/collaborators.ts';
import { commonText } from '../../lib/text/common.ts';
import styles from './CollaboratorTable.module.css';

const named = 2;

export function CollaboratorRow({ suggestion }: { suggestion: CollaboratorRow_suggestion$key }) {
  const data = useFragment(
    graphql`
      fragment CollaboratorRow_suggestion on CollaboratorSuggestion {
        rank
        popularity
        reachability
        benefit
        stability
        artist {
          id
          ...artistName_artist @relay(mask: false)
          imageUrl
          followers
        }
        workedWith {
          id
          ...artistName_artist @relay(mask: false)
        }
        introductionPath {
          id
          ...artistName_artist @relay(mask: false)
        }
      }
    `,
    suggestion,
  );
  const words = collaboratorsText;
  const name = nameOf(data.artist);
  const { popularity } = data;
  const { followers } = data.artist;
  const others = data.workedWith.length - named;
  const between = data.introductionPath.slice(1, -1).map(nameOf);
  const holds = data.stability == null ? null : words.holds(formatShare(data.stability));
  const popular = popularity == null ? commonText.none : formatCount(popularity);
  const followed = followers == null ? commonText.none : formatShort(followers);
  return (
    <tr>
      <td>{data.rank}</td>
      <th scope="row" className={tables.words}>
        <span className={styles.artist}>
          <Avatar name={name} imageUrl={data.artist.imageUrl} size={36} />
          <span>
            <Link href={artistPath(data.artist.id)} className={styles.name}>
              {name}
            </Link>
            <span className={styles.path}>{[words.via(between), holds].filter(Boolean).join(' · ')}</span>
            <span className={styles.figures}>{words.figures(popular, followed)}</span>
          </span>
        </span>
      </th>
      <td className={`${tables.words} ${styles.workedWith}`}>
        {data.workedWith.slice(0, named).map((each, index) => (
          <span key={each.id}>
            {index > 0 && ', '}
            <Link href={artistPath(each.id)}>{nameOf(each)}</Link>
          </span>
        ))}
        {others > 0 && ` ${words.others(others)}`}
      </td>
      <td className={styles.wide}>{popular}</td>
      <td className={styles.wide}>{followed}</td>
      <td>
        <Level value={data.reachability} />
      </td>
      <td>
        <Level value={data.benefit} />
      </td>
    </tr>
  );
}

function Level({ value }: { value: number }) {
  return (
    <span className={styles.level}>
      {formatCount(value * 100)}
      <svg className={styles.meter} aria-hidden="true">
        <rect width="100%" height="100%" className={styles.ground} />
        <rect width={`${value * 100}%`} height="100%" className={styles.fill} />
      </svg>
    </span>
  );
}
