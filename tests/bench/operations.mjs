// The operations compared: each as GraphQL, and as the address of the JSON endpoint that gives the same answer.
const track = `
  id name albumName durationMs popularity
  artists { id name }
  audioFeatures {
    acousticness danceability energy instrumentalness liveness loudness speechiness valence tempo key mode timeSignature
  }`;

export const pageOfTracks = '50 tracks with artists and features';

export const operations = ({ track: trackId, analysis: analysisId }) => [
  { name: '{ __typename }', query: '{ __typename }', address: '/typename' },
  {
    name: 'a track by id',
    query: `query($id: ID!) { track(id: $id) { ${track} } }`,
    variables: { id: trackId },
    address: `/track?id=${encodeURIComponent(trackId)}`,
  },
  {
    name: pageOfTracks,
    query: `{ tracks(first: 50) { totalCount pageInfo { hasNextPage } nodes { ${track} } } }`,
    address: '/tracks?first=50',
  },
  {
    name: 'an analysis page',
    query: `query($id: ID!) {
      analysis(id: $id) {
        status
        artist { id name followers }
        model {
          verdict verdictReason trackCount artistCount
          evaluation { heldOutAuc { value low high } withinArtistRankCorrelation { value low high } calibration { expected observed count } }
        }
        drivers { feature importance deviation direction stability effect { value effect support } }
        library(first: 20) {
          totalCount
          nodes {
            rank appeal appealLow appealHigh gap
            track { id name albumName popularity }
            contributions { feature value contribution libraryMedian segmentMedian }
          }
        }
        collaborators(first: 20) {
          totalCount
          nodes { rank reachability benefit artist { id name followers popularity } workedWith { id name } }
        }
      }
    }`,
    variables: { id: analysisId },
    address: `/analysis?id=${encodeURIComponent(analysisId)}`,
  },
];
