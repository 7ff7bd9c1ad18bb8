using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Storage.Analyses;

namespace MusicMastery.Storage.Tests;

public sealed class AnalysisStoreTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 2, 12, 0, 0, 5, TimeSpan.Zero);
    private readonly CatalogFixture _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Fact]
    public void Result_Should_SurviveReopening_When_SavedWithItsAnalysis()
    {
        var analysis = Analysis("1", "a1", AnalysisStatus.Completed, Noon);
        _catalog.Analyses.Save(analysis, Results.Whole);
        _catalog.Reopen();

        Assert.Equivalent(analysis, _catalog.Analyses.Find([analysis.Id])[analysis.Id], strict: true);
        Assert.Equivalent(Results.Whole, _catalog.Analyses.Result(analysis.Id), strict: true);
    }

    [Fact]
    public void Stability_Should_StayUnknown_When_TheStoredResultDoesNotTellIt()
    {
        var suggestion = Results.Whole.Collaborators[0] with { Stability = null };
        var analysis = Analysis("1", "a1", AnalysisStatus.Completed, Noon);
        _catalog.Analyses.Save(analysis, Results.Whole with { Collaborators = [suggestion] });

        Assert.Null(_catalog.Analyses.Result(analysis.Id)!.Collaborators[0].Stability);
    }

    [Fact]
    public void Result_Should_Stay_When_TheAnalysisIsSavedAgainWithoutOne()
    {
        var analysis = Analysis("1", "a1", AnalysisStatus.Running, Noon);
        _catalog.Analyses.Save(analysis, Results.Whole);
        _catalog.Analyses.Save(analysis with { Status = AnalysisStatus.Completed });

        Assert.NotNull(_catalog.Analyses.Result(analysis.Id));
        Assert.Equal(AnalysisStatus.Completed, _catalog.Analyses.Find([analysis.Id])[analysis.Id].Status);
    }

    [Fact]
    public void List_Should_GiveNewestFirst_When_FilteredByArtistAndStatus()
    {
        var store = _catalog.Analyses;
        store.Save(Analysis("2", "a1", AnalysisStatus.Completed, Noon));
        store.Save(Analysis("1", "a1", AnalysisStatus.Completed, Noon));
        store.Save(Analysis("3", "a2", AnalysisStatus.Completed, Noon.AddMinutes(1)));
        store.Save(Analysis("4", "a2", AnalysisStatus.Failed, Noon));
        store.Save(Analysis("5", "a3", AnalysisStatus.Completed, Noon));

        var wanted = new AnalysisFilter([new ArtistId("a1"), new ArtistId("a2")], AnalysisStatus.Completed);

        Assert.Equal(["3", "1", "2"], store.List(wanted).Select(analysis => analysis.Id.Value));
        Assert.Equal(5, store.List(new AnalysisFilter()).Count);
    }

    [Fact]
    public void Delete_Should_ForgetAnalysisAndResult_When_ThereIsOne()
    {
        var analysis = Analysis("1", "a1", AnalysisStatus.Completed, Noon);
        _catalog.Analyses.Save(analysis, Results.Whole);

        Assert.True(_catalog.Analyses.Delete(analysis.Id));
        Assert.False(_catalog.Analyses.Delete(analysis.Id));
        Assert.Null(_catalog.Analyses.Result(analysis.Id));
        Assert.Empty(_catalog.Analyses.List(new AnalysisFilter()));
    }

    [Fact]
    public void Model_Should_SurviveReopening_When_SavedWithItsAnalysis()
    {
        var analysis = Analysis("1", "a1", AnalysisStatus.Completed, Noon);
        _catalog.Analyses.Save(analysis, Results.Whole, Results.Model);
        _catalog.Analyses.Save(analysis);
        _catalog.Reopen();

        Assert.Equivalent(Results.Model, _catalog.Analyses.Model(analysis.Id), strict: true);
    }

    [Fact]
    public void Model_Should_BeGone_When_ItsAnalysisIsDeleted()
    {
        var analysis = Analysis("1", "a1", AnalysisStatus.Completed, Noon);
        _catalog.Analyses.Save(analysis, Results.Whole, Results.Model);

        _catalog.Analyses.Delete(analysis.Id);

        Assert.Null(_catalog.Analyses.Model(analysis.Id));
    }

    [Fact]
    public void Model_Should_BeNone_When_AnOlderVersionKeptTheAnalysis()
    {
        var analysis = Analysis("1", "a1", AnalysisStatus.Completed, Noon);
        var file = Path.Combine(_catalog.Folder, "older.db");
        using (var older = MusicMasteryDatabase.Open(file, [.. FileFormat.Steps.Take(2)]))
        {
            new LiteDbAnalysisStore(older).Save(analysis, Results.Whole);
        }

        using var database = MusicMasteryDatabase.Open(file);
        var store = new LiteDbAnalysisStore(database);

        Assert.Null(store.Model(analysis.Id));
        Assert.NotNull(store.Result(analysis.Id));
    }

    private static Analysis Analysis(string id, string artist, AnalysisStatus status, DateTimeOffset requestedAt) =>
        new()
        {
            Id = new AnalysisId(id),
            ArtistId = new ArtistId(artist),
            Settings = new AnalysisSettings { ExcludeArtistIds = [new ArtistId("x")] },
            Status = status,
            Stages =
            [
                .. Enum.GetValues<StageName>().Select(name => new AnalysisStage(name, StageStatus.Done, 1, 2, "said")),
            ],
            RequestedAt = requestedAt,
            FinishedAt = requestedAt.AddSeconds(1),
            Failure = new AnalysisFailure("CODE", "What happened.", StageName.Model),
        };
}
