using System.Collections.Concurrent;
using System.Diagnostics;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Analyses.Supply;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.StandIns;
using MusicMastery.StandIns.Failing;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.Server.Tests.Sources;

/// <summary>
/// Live analyses through services that fail at random in every way they have been seen to. Each ends complete, partial or
/// failed with the right code; run again when the services are well, and by a program that was started anew, it ends as if
/// nothing had happened, without asking again what had been answered.
/// </summary>
public sealed class FaultTests
{
    private static readonly int s_runs = Rounds.Of(usual: 30, thorough: 200);
    private const int AtOnce = 12;
    private const double Rate = 0.06;

    private static readonly string[] s_codes =
    [
        "CLOSED_TO_THIS_APP",
        "CREDENTIALS_REFUSED",
        "QUOTA_EXCEEDED",
        "UNREACHABLE",
        "UNANSWERED",
        "UNREADABLE",
        SourceGap.NoCommonId,
    ];

    /// <summary>Those that can be told from a good answer; the others are told apart in tests of their own.</summary>
    private static readonly Fault[] s_faults =
    [
        Fault.TooMany(1),
        Fault.TooManyForever,
        Fault.TooManyForADay,
        Fault.QuotaExceeded,
        Fault.Unauthorised,
        Fault.Forbidden,
        Fault.NotFound,
        Fault.ServerError,
        Fault.BadGateway,
        Fault.Unavailable,
        Fault.Hang,
        Fault.Reset,
        Fault.ResetHalfway,
        Fault.Truncated,
        Fault.Empty,
        Fault.Html(),
        Fault.OkWithError(),
        Fault.WrongTypes(),
        Fault.MissingFields("id", "artist_mbid", "recording_mbid", "data", "items", "artists", "tracks", "recordings"),
        Fault.ExtraFields,
        Fault.NullItems,
        Fault.Duplicates,
        Fault.EndlessPages,
    ];

    [Theory]
    [InlineData(SourceKind.Spotify)]
    [InlineData(SourceKind.OpenMusic)]
    [InlineData(SourceKind.Deezer)]
    public async Task Analysis_Should_EndWellAndGoOn_When_ServicesFailAtRandom(SourceKind kind)
    {
        var endings = new ConcurrentDictionary<string, int>();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, s_runs),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (seed, _) =>
            {
                try
                {
                    var ending = await Run(kind, seed);
                    endings.AddOrUpdate(ending, 1, (_, count) => count + 1);
                }
                catch (Exception error)
                {
                    throw new InvalidOperationException($"{kind}, seed {seed}: {error.Message}", error);
                }
            }
        );

        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Join(", ", endings.OrderBy(ending => ending.Key).Select(ending => $"{ending.Value} {ending.Key}"))
        );
        Assert.Equal(s_runs, endings.Values.Sum());
        Assert.All(["complete", "partial"], ending => Assert.True(endings.ContainsKey(ending), $"none ended {ending}"));
    }

    private static async Task<string> Run(SourceKind kind, int seed)
    {
        await using var services = await LiveServices.Start(World.Small(seed, artists: 9, mostTracks: 5));
        var settings = services.Settings(kind) with { AnswerTimeout = TimeSpan.FromSeconds(2) };
        var undisturbed = await Undisturbed(services, kind);
        using var folder = new TempFolder();
        Artist artist;
        string ending;
        await using (var catalog = new LiveCatalog(settings, folder))
        {
            artist = await catalog.Find(services.World.Parts.Artists[0].Name);
            Fail(services, seed);
            var watch = Stopwatch.StartNew();
            ending = EndingOf(catalog, artist, undisturbed);
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"it took {watch.Elapsed}");
            Assert.All(Pauses(catalog), pause => Assert.InRange(pause, 0, settings.LongestWait.TotalSeconds));
        }

        var answered = services.Answered();
        Heal(services);
        await using var again = new LiveCatalog(settings, folder);
        var result = again.Analyze(artist.Id);

        Assert.Empty(result.Gaps);
        Assert.Equal(undisturbed, again.Json(artist, result));
        Assert.Empty(answered.Intersect(services.Asked()));
        return ending;
    }

    private static async Task<string> Undisturbed(AllStandIns services, SourceKind kind)
    {
        await using var catalog = new LiveCatalog(services.Settings(kind));
        var artist = await catalog.Find(services.World.Parts.Artists[0].Name);
        return catalog.Json(artist, catalog.Analyze(artist.Id));
    }

    private static string EndingOf(LiveCatalog catalog, Artist artist, string undisturbed)
    {
        try
        {
            var result = catalog.Analyze(artist.Id);
            Assert.All(result.Gaps, gap => Assert.Contains(gap.Code, s_codes));
            Assert.All(result.Gaps, gap => Assert.InRange(gap.Missing, 1, int.MaxValue));
            if (result.Gaps.Count > 0)
            {
                return "partial";
            }

            Assert.Equal(undisturbed, catalog.Json(artist, result));
            return "complete";
        }
        catch (AnalysisFailedException failed)
        {
            Assert.Contains(failed.Failure.Code, s_codes);
            return $"failed with {failed.Failure.Code}";
        }
    }

    private static void Fail(AllStandIns services, int seed)
    {
        foreach (var server in services.Servers)
        {
            server.Calls.Clear();
            server.Faults.AtRandom(seed, Rate, s_faults);
        }
    }

    private static void Heal(AllStandIns services)
    {
        foreach (var server in services.Servers)
        {
            server.Faults.Clear();
            server.Calls.Clear();
        }
    }

    private static IEnumerable<double> Pauses(LiveCatalog catalog) =>
        catalog
            .Stages.Select(stage => stage.Detail)
            .OfType<string>()
            .Where(detail => detail.Contains("asks for a pause of "))
            .Select(detail =>
                double.Parse(
                    detail.Split("asks for a pause of ")[1].Split(' ')[0],
                    System.Globalization.CultureInfo.InvariantCulture
                )
            );
}
