import { graphql } from 'react-relay/hooks';
import { commonText } from './text/common.ts';

graphql`
  fragment artistName_artist on Artist {
    name
    externalIds {
      value
    }
  }
`;

type Artist = {
  readonly name: string | null | undefined;
  readonly externalIds: readonly { readonly value: string }[];
};

/** The artist's name, or else the source's own id, since some sources know artists by nothing more. */
export const nameOf = ({ name, externalIds }: Artist) => name ?? commonText.unnamed(externalIds[0]?.value);
