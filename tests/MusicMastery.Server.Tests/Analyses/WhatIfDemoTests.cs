using Microsoft.Extensions.DependencyInjection;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Server.GraphQL;
using MusicMastery.Sources.Demo;

namespace MusicMastery.Server.Tests.Analyses;

/// <summary>The songs of the demo catalog, asked about as if they did not exist yet.</summary>
public sealed class WhatIfDemoTests
{
    private const string Word =
        "appeal appealLow appealHigh appealPercentile contributions { feature value contribution libraryMedian segmentMedian }";

    [Fact]
    public async Task Answer_Should_BeTheSongsOwnPrediction_When_ItsOwnFeaturesAreAsked()
    {
        var catalog = DemoGenerator.Generate();
        await using var server = await TestServer.Start([
            .. catalog.Artists.Select(artist => new CatalogEntry.OfArtist(artist)),
            .. catalog.Links.Select(link => new CatalogEntry.OfRelatedArtist(link)),
            .. catalog.Tracks.Select(track => new CatalogEntry.OfTrack(track)),
        ]);
        var id = Analyse(server, catalog.Truth.FeaturedArtists[0].ArtistId);

        var library = await server.Ask(
            $$"""
            query($id: ID!) {
              analysis(id: $id) {
                library(first: 100) {
                  nodes {
                    {{Word}}
                    track {
                      durationMs explicit
                      audioFeatures {
                        mode acousticness danceability energy instrumentalness liveness loudness speechiness valence tempo
                      }
                    }
                  }
                }
              }
            }
            """,
            new { id }
        );

        var songs = library["analysis"]!["library"]!["nodes"]!.AsArray();
        Assert.NotEmpty(songs);
        foreach (var song in songs)
        {
            var track = song!["track"]!.AsObject();
            var features = track["audioFeatures"]!.DeepClone().AsObject();
            features["durationMs"] = track["durationMs"]!.DeepClone();
            features["explicit"] = track["explicit"]!.DeepClone();
            song.AsObject().Remove("track");

            var answer = await server.Ask(
                $"query($id: ID!, $features: AudioFeaturesInput!) {{ analysis(id: $id) {{ whatIf(features: $features) {{ {Word} }} }} }}",
                new { id, features }
            );

            Assert.Equal(song.ToJsonString(), answer["analysis"]!["whatIf"]!.ToJsonString());
        }
    }

    private static string Analyse(TestServer server, ArtistId artistId)
    {
        var settings = new AnalysisSettings();
        var (result, model) = server
            .Services.GetRequiredService<AnalysisWalk>()
            .Run(artistId, settings, null, TestContext.Current.CancellationToken);
        var analysis = new Analysis
        {
            Id = new AnalysisId("demo"),
            ArtistId = artistId,
            Settings = settings,
            Status = AnalysisStatus.Completed,
            Stages = StageReporter.NotBegun,
            RequestedAt = DateTimeOffset.UnixEpoch,
        };
        server.Services.GetRequiredService<IAnalysisStore>().Save(analysis, result, model);
        return GlobalId.Of(analysis.Id);
    }
}
