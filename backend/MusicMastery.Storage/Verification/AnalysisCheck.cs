using MusicMastery.Core.Analyses;
using MusicMastery.Core.Catalog;
using MusicMastery.Storage.Analyses;
using MusicMastery.Storage.Catalog;
using MusicMastery.Storage.Sources;

namespace MusicMastery.Storage.Verification;

/// <summary>Looks at analyses with their results and models, and at what is kept beside the catalog.</summary>
internal sealed class AnalysisCheck(MusicMasteryDatabase database, Findings findings)
{
    public void Run()
    {
        var store = new LiteDbAnalysisStore(database);
        var completed = new HashSet<string>(StringComparer.Ordinal);
        var all = new HashSet<string>(StringComparer.Ordinal);
        findings.Each<Analysis>(
            Collections.Analyses,
            ids =>
                store
                    .Find([.. ids.Select(id => new AnalysisId(id))])
                    .Select(one => KeyValuePair.Create(one.Key.Value, one.Value)),
            analysis =>
            {
                all.Add(analysis.Id.Value);
                if (analysis.Status == AnalysisStatus.Completed)
                {
                    completed.Add(analysis.Id.Value);
                }
            }
        );
        findings.Try(
            "The index of analyses by artist",
            () =>
            {
                var analyses = store.List(new AnalysisFilter());
                var byArtist = store.List(new AnalysisFilter([.. analyses.Select(analysis => analysis.ArtistId)]));
                findings.AddUnlessAgreed(
                    byArtist.Count == all.Count,
                    () => $"{all.Count} analyses, and {byArtist.Count} by their artists."
                );
            }
        );
        Beside(Collections.Results, completed, id => store.Result(id) is not null);
        findings.AddUnlessAgreed(
            completed.Count == 0,
            () => $"{completed.Count} completed analyses have no result, the first {completed.First()}."
        );
        // A model may be of a version that is read no more; it must belong to an analysis all the same.
        Beside(Collections.Models, all, id => store.Model(id) is var _);
        Others();
    }

    private void Beside(string collection, HashSet<string> owners, Func<AnalysisId, bool> isThere)
    {
        foreach (var id in findings.Ids(collection))
        {
            findings.AddUnlessAgreed(owners.Remove(id), () => $"{collection}: {id} belongs to no analysis.");
            findings.Try(
                $"{collection}: {id}",
                () =>
                    findings.AddUnlessAgreed(
                        isThere(new AnalysisId(id)),
                        () => $"{collection}: {id} is listed and not found."
                    )
            );
        }
    }

    private void Others()
    {
        var answers = new LiteDbAnswerStore(database);
        foreach (var service in findings.Ids(Collections.Answers).GroupBy(id => id[..Math.Max(0, id.IndexOf('\n'))]))
        {
            foreach (var ids in service.Chunk(100))
            {
                string[] questions = [.. ids.Select(id => id[(service.Key.Length + 1)..])];
                findings.Try(
                    $"{Collections.Answers} from {ids[0]}",
                    () =>
                        findings.AddUnlessAgreed(
                            answers.Find(service.Key, questions).Count == questions.Length,
                            () => $"{Collections.Answers} from {ids[0]} are listed and not all found."
                        )
                );
            }
        }

        var imports = findings.Ids(Collections.Imports);
        findings.Try(
            Collections.Imports,
            () =>
                findings.AddUnlessAgreed(
                    new LiteDbImportStore(database).List().Count == imports.Count,
                    () => $"{Collections.Imports} are listed and not all found."
                )
        );
        findings.Ids(Collections.Samples);
        foreach (var scale in Enum.GetValues<PopularityScale>())
        {
            findings.Try(
                $"The sample {scale}",
                () => database.Read(file => CatalogSampleDocument.Find(file, scale) is not null)
            );
        }
    }
}
