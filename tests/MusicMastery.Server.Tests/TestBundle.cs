using System.Globalization;
using System.Text;
using System.Text.Json;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Server.Tests;

/// <summary>The small catalog as files.</summary>
public static class TestBundle
{
    private const string TrackColumns =
        "id,name,artist_ids,album_id,album_name,popularity,explicit,duration_ms,key,mode,time_signature,acousticness,"
        + "danceability,energy,instrumentalness,liveness,loudness,speechiness,valence,tempo";

    /// <summary>Writes it as a catalog bundle with a list of featured artists.</summary>
    public static void Write(TempFolder folder, string name, IEnumerable<string> featured)
    {
        var entries = TestCatalog.Entries().ToList();
        WriteTable("artists.csv", "id,name,followers,popularity,genres", entries.OfType<CatalogEntry.OfArtist>(), Row);
        WriteTable("tracks.csv", TrackColumns, entries.OfType<CatalogEntry.OfTrack>(), Row);
        WriteTable(
            "links.csv",
            "artist_id,related_artist_id,rank",
            entries.OfType<CatalogEntry.OfRelatedArtist>(),
            Row
        );
        var planted = new { featuredArtists = featured.Select(id => new { artistId = id }) };
        folder.Write($"{name}/planted.json", JsonSerializer.Serialize(planted));

        void WriteTable<T>(string file, string columns, IEnumerable<T> rows, Func<T, FormattableString> row)
        {
            var text = new StringBuilder(columns).Append('\n');
            foreach (var item in rows)
            {
                text.Append(row(item).ToString(CultureInfo.InvariantCulture)).Append('\n');
            }

            folder.Write($"{name}/{file}", text.ToString());
        }
    }

    private static FormattableString Row(CatalogEntry.OfArtist entry)
    {
        Artist artist = entry.Artist;
        return $"{artist.Id},{artist.Name},{artist.Followers},{artist.Popularity},{string.Join(';', artist.Genres)}";
    }

    private static FormattableString Row(CatalogEntry.OfRelatedArtist entry) =>
        $"{entry.Link.From},{entry.Link.To},{entry.Link.Rank}";

    private static FormattableString Row(CatalogEntry.OfTrack entry)
    {
        Track track = entry.Track;
        AudioFeatures sound = track.AudioFeatures!;
        return $"{track.Id},{track.Name},{string.Join(';', track.ArtistIds)},,{track.AlbumName},{track.Popularity},{(track.Explicit == true ? 1 : 0)},{track.DurationMs},,{sound.Mode},,{sound.Acousticness},{sound.Danceability},{sound.Energy},{sound.Instrumentalness},{sound.Liveness},{sound.Loudness},{sound.Speechiness},{sound.Valence},{sound.Tempo}";
    }
}
