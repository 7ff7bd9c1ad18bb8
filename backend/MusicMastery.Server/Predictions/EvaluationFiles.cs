using System.Globalization;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;
using MusicMastery.Learning;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Predictions;

/// <summary>
/// models.csv and library.csv of an evaluation. A segment's library rows are written before its two model rows, so that
/// whoever finds both model rows finds all of it; what is found without them is written anew.
/// </summary>
internal sealed class EvaluationFiles
{
    private const string ModelsHeader =
        "seed_artist_id,method,split,rows,artists,auc,average_precision,recall,precision,brier_skill,within_artist_rho,fit_ms";

    private const string LibraryHeader = "seed_artist_id,track_id,popularity,method,appeal,rank_to_promote";

    private readonly string _models;
    private readonly string _library;
    private readonly HashSet<(string Seed, string Method)> _done;

    private EvaluationFiles(string folder, EvaluationOrigin origin)
    {
        _models = Path.Combine(Directory.CreateDirectory(folder).FullName, "models.csv");
        _library = Path.Combine(folder, "library.csv");
        origin.Claim(folder, File.Exists(_models) || File.Exists(_library));
        var models = Read(_models, ModelsHeader);
        _done = [.. models.GroupBy(row => (row[0], row[1])).Where(both => both.Count() == 2).Select(both => both.Key)];
        Write(_models, ModelsHeader, models.Where(row => _done.Contains((row[0], row[1]))));
        Write(_library, LibraryHeader, Read(_library, LibraryHeader).Where(row => _done.Contains((row[0], row[3]))));
    }

    /// <summary>All rows of both files.</summary>
    public (IReadOnlyList<string[]> Models, IReadOnlyList<string[]> Library) Rows =>
        (Read(_models, ModelsHeader), Read(_library, LibraryHeader));

    /// <summary>Opens the files of a folder, and keeps what is whole in them.</summary>
    /// <exception cref="CommandException">The folder holds something else; nothing in it is touched.</exception>
    public static EvaluationFiles Open(string folder, EvaluationOrigin origin) => new(folder, origin);

    /// <summary>Whether they hold a method's figures on a segment.</summary>
    public bool Has(ArtistId seed, string method) => _done.Contains((seed.Value, method));

    /// <summary>Adds a method's figures on a segment.</summary>
    public void Add(
        ArtistId seed,
        MethodResult result,
        IReadOnlyList<Recording> library,
        IReadOnlyDictionary<TrackId, int> places
    )
    {
        var method = EvaluateCommand.Name(result.Method);
        File.AppendAllLines(
            _library,
            library.Zip(
                result.LibraryAppeals,
                (song, appeal) =>
                    Line(
                        seed,
                        song.Release.Id,
                        song.Release.Popularity,
                        method,
                        appeal,
                        places.TryGetValue(song.Release.Id, out var place) ? place : null
                    )
            )
        );
        File.AppendAllLines(
            _models,
            [
                ModelLine(seed, method, "artist", result, result.ArtistSplit),
                ModelLine(seed, method, "row", result, result.RowSplit),
            ]
        );
        _done.Add((seed.Value, method));
    }

    private static string ModelLine(
        ArtistId seed,
        string method,
        string split,
        MethodResult result,
        SplitFigures figures
    ) =>
        Line(
            seed,
            method,
            split,
            result.TrackCount,
            result.ArtistCount,
            figures.Auc,
            figures.AveragePrecision,
            figures.Recall,
            figures.Precision,
            figures.BrierSkill,
            figures.WithinArtistRankCorrelation,
            result.FitMs
        );

    private static string Line(params object?[] fields) =>
        string.Join(',', fields.Select(field => Convert.ToString(field, CultureInfo.InvariantCulture)));

    /// <summary>The rows below the header that have every field; ids have no commas.</summary>
    private static List<string[]> Read(string path, string header)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        var width = header.Split(',').Length;
        return [.. File.ReadLines(path).Skip(1).Select(line => line.Split(',')).Where(row => row.Length == width)];
    }

    /// <summary>Writes beside and then renames, so that a stop in between loses nothing.</summary>
    private static void Write(string path, string header, IEnumerable<string[]> rows)
    {
        var beside = path + ".new";
        File.WriteAllLines(beside, rows.Select(row => string.Join(',', row)).Prepend(header));
        File.Move(beside, path, overwrite: true);
    }
}
