using MusicMastery.Core.Artists;
using MusicMastery.Learning;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Predictions;

/// <summary>tuning.csv: two rows for each segment and setting, one for each split.</summary>
internal sealed class TuningFile
{
    /// <summary>What it is called.</summary>
    public const string FileName = "tuning.csv";

    /// <summary>Its first line.</summary>
    public const string Header = "seed_artist_id,method,parameter,value,auc,within_artist_rho,split";

    /// <summary>Where in a row the AUC stands.</summary>
    public const int Auc = 4;

    /// <summary>Where in a row the rank correlation stands.</summary>
    public const int Correlation = 5;

    /// <summary>Where in a row the split stands: artist or row.</summary>
    public const int Split = 6;

    private readonly FigureFile _file;
    private readonly HashSet<(string Seed, string Setting)> _done;

    private TuningFile(string folder, EvaluationOrigin origin)
    {
        _file = new(Path.Combine(Directory.CreateDirectory(folder).FullName, FileName), Header);
        origin.Claim(folder);
        var rows = _file.Read();
        _done = [.. rows.GroupBy(Key).Where(both => both.Count() == 2).Select(both => both.Key)];
        _file.Write(rows.Where(row => _done.Contains(Key(row))));
    }

    /// <summary>All rows.</summary>
    public IReadOnlyList<string[]> Rows => _file.Read();

    /// <summary>Opens the file of a folder, and keeps what is whole in it.</summary>
    /// <exception cref="CommandException">The folder holds something else; nothing in it is touched.</exception>
    public static TuningFile Open(string folder, EvaluationOrigin origin) => new(folder, origin);

    /// <summary>A setting as the rows name it: method, parameter and value.</summary>
    public static string Name(TuningSetting setting) =>
        FigureFile.Line(BundleOptions.Name(setting.Method), setting.Parameter, setting.Value);

    /// <summary>The seed artist and the setting of a row.</summary>
    public static (string Seed, string Setting) Key(string[] row) => (row[0], string.Join(',', row[1..4]));

    /// <summary>Whether it holds a setting's figures on a segment.</summary>
    public bool Has(ArtistId seed, TuningSetting setting) => _done.Contains((seed.Value, Name(setting)));

    /// <summary>Adds a setting's figures on a segment.</summary>
    public void Add(ArtistId seed, TuningResult result)
    {
        _file.Append([
            Line(seed, result.Setting, result.ArtistSplit, "artist"),
            Line(seed, result.Setting, result.RowSplit, "row"),
        ]);
        _done.Add((seed.Value, Name(result.Setting)));
    }

    private static string Line(ArtistId seed, TuningSetting setting, TuningFigures figures, string split) =>
        FigureFile.Line(seed, Name(setting), figures.Auc, figures.WithinArtistRankCorrelation, split);
}
