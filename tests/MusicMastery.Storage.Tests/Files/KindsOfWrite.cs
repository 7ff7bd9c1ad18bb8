using MusicMastery.Core.Analyses;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Catalog.Imports;
using MusicMastery.Core.Sources;
using MusicMastery.Storage.Analyses;
using MusicMastery.Storage.Catalog;
using MusicMastery.Storage.Sources;

namespace MusicMastery.Storage.Tests.Files;

/// <summary>Everything that is ever written to a database.</summary>
internal static class KindsOfWrite
{
    /// <summary>By name; each is given a number that it was not given before.</summary>
    public static readonly IReadOnlyDictionary<string, Action<MusicMasteryDatabase, int>> All = new Dictionary<
        string,
        Action<MusicMasteryDatabase, int>
    >
    {
        ["import"] = (database, number) =>
            new LiteDbCatalogWriter(database, TimeProvider.System).Keep([
                .. Enumerable
                    .Range(0, 2000)
                    .Select(i => Entries.Of(Entries.Track($"{number}-{i}", i % 100, $"a{i % 50}"))),
            ]),
        ["analysis"] = (database, number) =>
            new LiteDbAnalysisStore(database).Save(
                SavedFiles.AnAnalysis(new AnalysisId($"x{number}")),
                Results.Whole,
                Results.Model
            ),
        ["deletion"] = (database, number) =>
        {
            new LiteDbAnalysisStore(database).Delete(new AnalysisId("analysis0"));
            SavedFiles.Fill(database, 0);
        },
        ["sample"] = (database, number) =>
        {
            new LiteDbCatalogWriter(database, TimeProvider.System).Keep([Entries.Of(Entries.Track($"s{number}"))]);
            new LiteDbCatalogSampleStore(database).Sample(PopularityScale.Spotify);
        },
        ["answers"] = (database, number) =>
            new LiteDbAnswerStore(database).Keep(
                "service",
                [new KeptAnswer($"q{number}", new byte[50_000], DateTimeOffset.UnixEpoch, null)]
            ),
        ["import of a file"] = (database, number) =>
            new LiteDbImportStore(database).Save(
                new UploadedImport
                {
                    Id = new ImportId($"i{number}"),
                    FileName = "file.csv",
                    ByteCount = 1,
                    Status = ImportStatus.Queued,
                    RequestedAt = DateTimeOffset.UnixEpoch,
                }
            ),
    };
}
