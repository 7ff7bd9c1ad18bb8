using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;
using MusicMastery.Learning;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Predictions;

/// <summary>
/// models.csv, library.csv and calibration.csv of an evaluation. A segment's other rows are written before its two model rows, so that
/// whoever finds both model rows finds all of it; what is found without them is written anew.
/// </summary>
internal sealed class EvaluationFiles
{
    private const string ModelsHeader =
        "seed_artist_id,method,split,rows,artists,auc,average_precision,recall,precision,brier_skill,within_artist_rho,fit_ms";

    private const string LibraryHeader = "seed_artist_id,track_id,popularity,method,appeal,rank_to_promote";

    private const string CalibrationHeader = "seed_artist_id,method,expected,observed,count";

    private readonly FigureFile _models;
    private readonly FigureFile _library;
    private readonly FigureFile _calibration;
    private readonly HashSet<(string Seed, string Method)> _done;

    private EvaluationFiles(string folder, EvaluationOrigin origin)
    {
        var full = Directory.CreateDirectory(folder).FullName;
        _models = new(Path.Combine(full, "models.csv"), ModelsHeader);
        _library = new(Path.Combine(full, "library.csv"), LibraryHeader);
        _calibration = new(Path.Combine(full, "calibration.csv"), CalibrationHeader);
        origin.Claim(folder);
        var models = _models.Read();
        _done = [.. models.GroupBy(row => (row[0], row[1])).Where(both => both.Count() == 2).Select(both => both.Key)];
        _models.Write(models.Where(row => _done.Contains((row[0], row[1]))));
        _library.Write(_library.Read().Where(row => _done.Contains((row[0], row[3]))));
        _calibration.Write(_calibration.Read().Where(row => _done.Contains((row[0], row[1]))));
    }

    /// <summary>All rows of the three files.</summary>
    public EvaluationRows Rows => new(_models.Read(), _library.Read(), _calibration.Read());

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
        var method = BundleOptions.Name(result.Method);
        _library.Append(
            library.Zip(
                result.LibraryAppeals,
                (song, appeal) =>
                    FigureFile.Line(
                        seed,
                        song.Release.Id,
                        song.Release.Popularity,
                        method,
                        appeal,
                        places.TryGetValue(song.Release.Id, out var place) ? place : null
                    )
            )
        );
        _calibration.Append(
            result.Calibration.Select(bin => FigureFile.Line(seed, method, bin.Expected, bin.Observed, bin.Count))
        );
        _models.Append([
            ModelLine(seed, method, "artist", result, result.ArtistSplit),
            ModelLine(seed, method, "row", result, result.RowSplit),
        ]);
        _done.Add((seed.Value, method));
    }

    private static string ModelLine(
        ArtistId seed,
        string method,
        string split,
        MethodResult result,
        SplitFigures figures
    ) =>
        FigureFile.Line(
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
}

/// <summary>The rows of an evaluation's files, without their headers.</summary>
/// <param name="Models">Of models.csv.</param>
/// <param name="Library">Of library.csv.</param>
/// <param name="Calibration">Of calibration.csv.</param>
internal sealed record EvaluationRows(
    IReadOnlyList<string[]> Models,
    IReadOnlyList<string[]> Library,
    IReadOnlyList<string[]> Calibration
);
