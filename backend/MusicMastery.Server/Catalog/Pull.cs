using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;
using MusicMastery.Core.Tracks;
using MusicMastery.Server.Hosting;
using MusicMastery.Sources.Files;

namespace MusicMastery.Server.Catalog;

/// <summary>Asks one live source, keeps in the catalog what it gives, and hands on what was kept.</summary>
public sealed class Pull(
    LiveSource source,
    IReadOnlyList<LiveSource> sources,
    IArtistStore artists,
    ITrackStore tracks,
    ICatalogWriter writer,
    TimeProvider clock,
    TextWriter progress,
    CancellationToken cancelled
)
{
    private readonly HashSet<ArtistId> _artistIds = [];
    private readonly HashSet<TrackId> _trackIds = [];
    private readonly List<string> _problems = [];
    private readonly List<string> _notices = [];

    /// <summary>Asks this source, and tells on stderr how far it is.</summary>
    public static Pull From(LiveSource source, IServiceProvider services, CancellationToken cancelled) =>
        ActivatorUtilities.CreateInstance<Pull>(services, source, Console.Error, cancelled);

    /// <summary>What was not answered.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>What to know though all was answered.</summary>
    public IReadOnlyList<string> Notices => _notices;

    /// <summary>The artist that is meant, kept in the catalog.</summary>
    /// <exception cref="CommandException">None is, or several are.</exception>
    public async Task<Artist> Find(string text)
    {
        var found = await new NamedArtist(source, Asking()).Find(text);
        writer.Keep([new CatalogEntry.OfArtist(found)]);
        return found;
    }

    /// <summary>All tracks of an artist.</summary>
    public Task Discography(Artist artist) =>
        Take($"{artist.Name}: tracks", asking => source.Tracks!.Discography(artist.Id, asking), artist);

    /// <summary>All tracks of a playlist.</summary>
    public Task Playlist(string id) =>
        source.Playlists is { } playlists
            ? Take("playlist", asking => playlists.Playlist(id, asking))
            : throw new CommandException($"{source.Name} gives no playlists to Music Mastery: take --source spotify.");

    /// <summary>So many artists found by random searches, each with all tracks.</summary>
    public async Task Random(int count, int randomSeed)
    {
        const int MostSearches = 10;
        var draws = new Random(randomSeed);
        var seen = new HashSet<ArtistId>();
        try
        {
            for (var search = 0; seen.Count < count && search < count * MostSearches; search++)
            {
                var text = string.Concat(draws.GetItems("abcdefghijklmnopqrstuvwxyz".AsSpan(), draws.Next(1, 4)));
                var found = await source.Artists!.Search(text, MostSearches, Asking());
                var fresh = found.Where(artist => !seen.Contains(artist.Id)).ToList();
                if (fresh.Count > 0)
                {
                    var drawn = fresh[draws.Next(fresh.Count)];
                    seen.Add(drawn.Id);
                    await Discography(drawn);
                }
            }
        }
        catch (SourceException ended)
        {
            // What was drawn so far is written.
            _problems.Add($"search: {ended.Message}");
        }
    }

    /// <summary>Asks how the tracks sound of which it is not known.</summary>
    public async Task Sounds()
    {
        var unheard = tracks
            .Find(_trackIds)
            .Values.Where(track => track.AudioFeatures is null)
            .OrderBy(track => track.Id)
            .ToList();
        var heard = sources.SoundsFor(source.Kind);
        if (unheard.Count > 0 && heard is not null)
        {
            await Take("audio features", asking => heard.AudioFeatures!.AudioFeaturesOf(unheard, asking));
        }
    }

    /// <summary>What was kept.</summary>
    public CatalogExport Export()
    {
        var held = tracks.Find(_trackIds).Values.OrderBy(track => track.Id).ToList();
        _artistIds.UnionWith(held.SelectMany(track => track.ArtistIds));
        return new CatalogExport(
            [.. artists.Find(_artistIds).Values.OrderBy(artist => artist.Id)],
            held,
            [],
            [],
            new Provenance(source.Kind, clock.Now(), source.Terms)
        );
    }

    private async Task Take(string what, Func<Asking, IAsyncEnumerable<SourceAnswer>> ask, Artist? about = null)
    {
        if (about is not null)
        {
            writer.Keep([new CatalogEntry.OfArtist(about)]);
            _artistIds.Add(about.Id);
        }

        try
        {
            await foreach (var answer in ask(Asking()).WithCancellation(cancelled))
            {
                writer.Keep(answer.Entries);
                _trackIds.UnionWith(answer.Entries.OfType<CatalogEntry.OfTrack>().Select(entry => entry.Track.Id));
                if (answer.Problem is { } problem)
                {
                    _problems.Add($"{what}: {problem.Message}");
                }

                if (answer.Cut is { } cut)
                {
                    _notices.Add($"{what}: the list was too long to be read to its end ({cut.Words}). {cut.Effect}");
                }
            }
        }
        catch (SourceException ended)
        {
            _problems.Add($"{what}: {ended.Message}");
        }

        await progress.WriteLineAsync($"{what}: {_trackIds.Count} tracks so far");
    }

    private Asking Asking() => new(wait => progress.WriteLine(StageWords.Waiting(wait)), cancelled);
}
