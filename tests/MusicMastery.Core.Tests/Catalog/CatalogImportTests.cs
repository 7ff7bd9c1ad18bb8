using MusicMastery.Core.Catalog;

namespace MusicMastery.Core.Tests.Catalog;

public class CatalogImportTests
{
    private static readonly CatalogRow Bad = new(null, new RefusedRow(3, "tempo", "It is wrong."));

    [Fact]
    public void Report_Should_KeepWhatCameBefore_When_APartBreaksOff()
    {
        var report = Run(
            new CatalogPart("broken", Breaking("The file is cut short.").Prepend(Row("t1"))),
            new CatalogPart("whole", [Row("t2"), Row("t3")])
        );

        Assert.False(report.IsComplete);
        Assert.Equal([1, 2], report.Files.Select(file => file.Kept));
        Assert.Equal(["The file is cut short.", null], report.Files.Select(file => file.Problem));
    }

    [Fact]
    public void Refusals_Should_BeCountedAllAndShownInPart_When_ThereAreMany()
    {
        var file = Run(new CatalogPart("bad", [.. Enumerable.Repeat(Bad, 150), Row("t1")])).Files[0];

        Assert.Equal((151, 150, 1, 100), (file.Read, file.Refused, file.Kept, file.Refusals.Count));
    }

    [Fact]
    public void Report_Should_SayWhatEachPartWasTakenFor_When_OneWasSkipped()
    {
        var report = Run(
            new CatalogPart("liked.csv", [Row("t1")], "Exportify"),
            new CatalogPart("models.csv", Breaking("Nobody should look.")) { Skipped = "It is of no known format." }
        );

        Assert.True(report.IsComplete);
        Assert.Equal(["Exportify", null], report.Files.Select(file => file.Format));
        Assert.Equal([null, "It is of no known format."], report.Files.Select(file => file.Skipped));
        Assert.Equal([1, 0], report.Files.Select(file => file.Read));
    }

    [Fact]
    public void Report_Should_HaveKeptNothing_When_EveryRowIsRefused() =>
        Assert.False(Run(new CatalogPart("bad", [Bad])).HasKeptAnything);

    [Fact]
    public void Steps_Should_BeBounded_When_ThePartIsLong()
    {
        var writer = new CountingWriter();

        Run(writer, new CatalogPart("long", Enumerable.Range(0, 250_000).Select(i => Row($"t{i}"))));

        Assert.Equal([100_000, 100_000, 50_000], writer.Steps);
    }

    [Fact]
    public void Report_Should_SayThatItWasStopped_When_Cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var endless = Enumerable
            .Range(0, int.MaxValue)
            .Select(i =>
            {
                if (i == 5000)
                {
                    cancellation.Cancel();
                }

                return Row($"t{i}");
            });

        var report = new CatalogImport(new CountingWriter(), new NoStatistics(), TimeProvider.System).Run(
            [new CatalogPart("endless", endless), new CatalogPart("next", [Row("x")])],
            null,
            cancellation.Token
        );

        Assert.False(report.IsComplete);
        Assert.All(report.Files, file => Assert.Contains("run it again", file.Problem, StringComparison.Ordinal));
        Assert.Equal(0, report.Files[1].Read);
    }

    private static CatalogRow Row(string id) => new(new CatalogEntry.OfTrack(Samples.Track(id)));

    private static IEnumerable<CatalogRow> Breaking(string problem)
    {
        yield return Bad;
        throw new CatalogPartException(problem);
    }

    private static ImportReport Run(params CatalogPart[] parts) => Run(new CountingWriter(), parts);

    private static ImportReport Run(ICatalogWriter writer, params CatalogPart[] parts) =>
        new CatalogImport(writer, new NoStatistics(), TimeProvider.System).Run(parts);

    /// <summary>Counts what it is given: the real writer is tested with the storage.</summary>
    private sealed class CountingWriter : ICatalogWriter
    {
        public List<int> Steps { get; } = [];

        public KeptCounts Keep(IEnumerable<CatalogEntry> entries)
        {
            Steps.Add(entries.Count());
            return new KeptCounts { Added = Steps[^1] };
        }
    }

    private sealed class NoStatistics : ICatalogStatistics
    {
        public CatalogSummary Summary() => new(0, 0, 0, 0, null);

        public IReadOnlySet<SourceKind> Sources() => new HashSet<SourceKind>();

        public bool HasRelatedArtists() => false;
    }
}
