using MusicMastery.Core.Sources;
using MusicMastery.Sources.Http;
using MusicMastery.Sources.OpenMusic;
using MusicMastery.Sources.ReccoBeats;
using MusicMastery.StandIns;
using MusicMastery.StandIns.Failing;
using MusicMastery.StandIns.OpenMusic;
using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.Sources.Tests.Http;

/// <summary>What is asked again, what not, and how.</summary>
public sealed class AnswerBookTests : IDisposable
{
    private static readonly World s_world = World.Small(4, artists: 6, mostTracks: 4);
    private static readonly TimeSpan s_day = TimeSpan.FromDays(1);
    private readonly MovedClock _clock = new();
    private readonly MemoryAnswers _answers = new();
    private readonly List<Service> _opened = [];

    public void Dispose() => _opened.ForEach(service => service.Dispose());

    [Fact]
    public async Task Question_Should_BeAskedOnce_When_ItsAnswerIsStillGood()
    {
        await using var server = await StandIn.MusicBrainz(s_world);
        var (book, question) = (Book(server, server.Api), Artist(server));

        var first = await book.Get<MusicBrainzArtist>(question, s_day, new Asking());
        _clock.Moved = s_day - TimeSpan.FromMinutes(1);
        var second = await book.Get<MusicBrainzArtist>(question, s_day, new Asking());

        Assert.Equal(s_world.Parts.Artists[0].Name, first.Value?.Name);
        Assert.Equal((first.Value?.Id, first.At), (second.Value?.Id, second.At));
        Assert.Single(server.Calls.All);
    }

    [Fact]
    public async Task Answer_Should_BeGoodAgain_When_TheServiceSaysThatItIsTheSame()
    {
        await using var server = await StandIn.MusicBrainz(s_world, new MusicBrainzOptions { HasETags = true });
        var (book, question) = (Book(server, server.Api), Artist(server));

        await book.Get<MusicBrainzArtist>(question, s_day, new Asking());
        _clock.Moved = 2 * s_day;
        var renewed = await book.Get<MusicBrainzArtist>(question, s_day, new Asking());
        await book.Get<MusicBrainzArtist>(question, s_day, new Asking());

        Assert.Equal([200, 304], server.Calls.All.Select(call => call.Status));
        Assert.Equal(s_world.Parts.Artists[0].Name, renewed.Value?.Name);
        Assert.InRange(renewed.At, _clock.GetUtcNow() - TimeSpan.FromMinutes(1), _clock.GetUtcNow());
    }

    [Fact]
    public async Task Ids_Should_BeAskedForOnlyOnce_When_TheyComeInOtherGroups()
    {
        await using var server = await StandIn.ReccoBeats(s_world);
        var book = Book(server, server.Api);
        var isrcs = s_world.Parts.Recordings.Select(recording => recording.Isrc).Take(9).ToList();

        var some = await Sounds(book, isrcs[..5]);
        var all = await Sounds(book, isrcs);

        Assert.Equal(5, some.Count);
        Assert.Equal(isrcs.Order(), all.Keys.Order());
        Assert.Equal(2, server.Calls.Count);
        Assert.DoesNotContain(isrcs[0], server.Calls.All[1].PathAndQuery);
        Assert.Contains(isrcs[8], server.Calls.All[1].PathAndQuery);
        Assert.Equal(
            s_world
                .Parts.Recordings.Take(9)
                .Where(recording => recording.Features is null)
                .Select(recording => recording.Isrc),
            all.Where(one => one.Value is null).Select(one => one.Key)
        );
    }

    [Fact]
    public async Task Items_Should_BeUsedAndAskedForAgain_When_OneOfThemCannotBeRead()
    {
        await using var server = await StandIn.ReccoBeats(s_world);
        var book = Book(server, server.Api);
        var isrcs = s_world.Parts.Recordings.Select(recording => recording.Isrc).Take(4).ToList();
        server.Faults.Always(Fault.MissingFields("id"));

        SourceException? problem = null;
        await foreach (var answer in Each(book, isrcs))
        {
            problem ??= answer.ById.Values.Select(one => one.Problem).FirstOrDefault(one => one is not null);
        }

        server.Faults.Clear();
        var again = await Sounds(book, isrcs);

        Assert.Equal(SourceProblem.Unreadable, problem?.Problem);
        Assert.Contains("'id'", problem?.Message);
        Assert.Contains(again, one => one.Value is not null);
    }

    [Fact]
    public async Task Service_Should_BeLeftAlone_When_ItSaidUntilWhen()
    {
        await using var server = await StandIn.MusicBrainz(s_world);
        server.Faults.Always(Fault.TooMany(3600));
        var book = Book(server, server.Api);

        var first = await Assert.ThrowsAsync<SourceException>(() =>
            book.Get<MusicBrainzArtist>(Artist(server), s_day, new Asking())
        );
        await Assert.ThrowsAsync<SourceException>(() =>
            book.Get<MusicBrainzArtist>($"{Artist(server)}&again", s_day, new Asking())
        );
        var meanwhile = server.Calls.Count;
        server.Faults.Clear();
        _clock.Moved = TimeSpan.FromMinutes(61);
        var later = await book.Get<MusicBrainzArtist>(Artist(server), s_day, new Asking());

        Assert.Equal(SourceProblem.QuotaExceeded, first.Problem);
        Assert.InRange(
            first.RetryAt!.Value - DateTimeOffset.UtcNow,
            TimeSpan.FromMinutes(55),
            TimeSpan.FromMinutes(60)
        );
        Assert.Equal(1, meanwhile);
        Assert.NotNull(later.Value);
    }

    [Fact]
    public async Task Trouble_Should_Pass_When_AMinuteIsOver()
    {
        await using var server = await StandIn.MusicBrainz(s_world);
        server.Faults.Always(Fault.TooManyForever);
        var book = Book(server, server.Api);

        await Assert.ThrowsAsync<SourceException>(() =>
            book.Get<MusicBrainzArtist>(Artist(server), s_day, new Asking())
        );

        Assert.Equal(SourceProblem.QuotaExceeded, _opened[0].Trouble?.Problem);
        _clock.Moved = TimeSpan.FromSeconds(61);
        Assert.Null(_opened[0].Trouble);
    }

    [Fact]
    public async Task Answer_Should_BeAskedForAfresh_When_AnOlderProgramKeptItAndItCannotBeRead()
    {
        await using var server = await StandIn.MusicBrainz(s_world, new MusicBrainzOptions { HasETags = true });
        var (book, question) = (Book(server, server.Api), Artist(server));
        await book.Get<MusicBrainzArtist>(question, s_day, new Asking());
        var kept = _answers.Find(book.Service, [question])[question];
        _answers.Keep(book.Service, [kept with { Body = "{\"oldName\":1}"u8.ToArray() }]);

        var again = await book.Get<MusicBrainzArtist>(question, s_day, new Asking());

        Assert.Equal(s_world.Parts.Artists[0].Name, again.Value?.Name);
        Assert.Equal([200, 200], server.Calls.All.Select(call => call.Status));
    }

    private AnswerBook Book(StandInServer server, Uri address)
    {
        var service = new Service(
            new ServiceSettings
            {
                Name = server.GetType().Name,
                Address = address,
                UserAgent = "Test/1.0 ( tests@example.org )",
                Interval = TimeSpan.FromMilliseconds(1),
                FirstWait = TimeSpan.FromMilliseconds(1),
            },
            _clock
        );
        _opened.Add(service);
        return new AnswerBook(service, _answers, _clock);
    }

    private static string Artist(MusicBrainzStandIn server) =>
        $"artist/{server.Ids.Artists[s_world.Parts.Artists[0].Id]}?fmt=json";

    private static IAsyncEnumerable<AnsweredEach<ReccoBeatsFeatures>> Each(
        AnswerBook book,
        IReadOnlyList<string> isrcs
    ) =>
        book.Each(
            isrcs,
            new Batch<ReccoBeatsFeatureList, ReccoBeatsFeatures>(
                "sounds",
                40,
                s_day,
                ids => new HttpRequestMessage(HttpMethod.Get, $"audio-features?ids={string.Join(',', ids)}"),
                (answer, _) =>
                    answer
                        .Content.Where(one => one.Isrc is not null)
                        .DistinctBy(one => one.Isrc)
                        .ToDictionary(one => one.Isrc!)
            ),
            new Asking()
        );

    private static async Task<Dictionary<string, ReccoBeatsFeatures?>> Sounds(
        AnswerBook book,
        IReadOnlyList<string> isrcs
    )
    {
        var all = new Dictionary<string, ReccoBeatsFeatures?>();
        await foreach (var answer in Each(book, isrcs))
        {
            foreach (var (isrc, one) in answer.ById)
            {
                all.Add(isrc, one.Value);
            }
        }

        return all;
    }
}
