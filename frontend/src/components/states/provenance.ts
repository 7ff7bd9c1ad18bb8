import { graphql } from 'react-relay/hooks';

/** Where the figures of an analysis come from. One question for all panels and all that is saved from them. */
export const provenanceQuery = graphql`
  query provenanceQuery($analysisId: ID!) {
    analysis(id: $analysisId) {
      id
      finishedAt
      artist {
        ...artistName_artist @relay(mask: false)
      }
      segment {
        audioFeatureCoverage
      }
      reproduction {
        methodVersion
        dataHash
        sources
      }
    }
  }
`;
