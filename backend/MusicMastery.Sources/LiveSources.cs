using MusicMastery.Core.Sources;
using MusicMastery.Sources.Deezer;
using MusicMastery.Sources.Http;
using MusicMastery.Sources.OpenMusic;
using MusicMastery.Sources.ReccoBeats;
using MusicMastery.Sources.Spotify;

namespace MusicMastery.Sources;

/// <summary>The live sources, on or off, in the order in which they are preferred.</summary>
public sealed class LiveSources : IDisposable
{
    /// <summary>The least time between two calls of each service: a little more than it allows.</summary>
    private static readonly TimeSpan s_second = TimeSpan.FromSeconds(1.05),
        s_labs = TimeSpan.FromSeconds(0.2),
        s_reccoBeats = TimeSpan.FromSeconds(0.25),
        s_spotify = TimeSpan.FromSeconds(0.2),
        s_deezer = TimeSpan.FromSeconds(0.12);

    /// <summary>No answer is good for so long: what has not been renewed since may be forgotten.</summary>
    public static readonly TimeSpan OldestAnswer = TimeSpan.FromDays(200);

    /// <summary>The service that says how tracks sound, whichever source they are from.</summary>
    public const string ReccoBeats = "ReccoBeats";

    private readonly List<Service> _services = [];
    private readonly LiveSourceSettings _settings;
    private readonly TimeProvider _clock;

    /// <summary>The sources with these settings.</summary>
    public LiveSources(LiveSourceSettings settings, IAnswerStore answers, TimeProvider clock)
    {
        (_settings, _clock) = (settings, clock);
        var where = settings.Addresses;
        var reccoBeats = Open(ReccoBeats, where.ReccoBeats, s_reccoBeats);
        var sounds = new ReccoBeatsSource(new AnswerBook(reccoBeats, answers, clock));
        All =
        [
            SpotifySource.Of(
                settings.Spotify,
                Open("Spotify accounts", where.SpotifyAccounts, s_spotify, judge: SpotifyErrors.JudgeAccounts),
                Open("Spotify", where.Spotify, s_spotify, 3, SpotifyErrors.JudgeApi),
                answers,
                clock
            ),
            OpenMusicSource.Of(
                settings.OpenMusic,
                new OpenMusicServices(
                    Open("MusicBrainz", where.MusicBrainz, s_second, attempts: 7),
                    Open("ListenBrainz", where.ListenBrainz, s_second, tellsWhatIsLeft: true),
                    Open("ListenBrainz Labs", where.Labs, s_labs),
                    reccoBeats
                ),
                sounds,
                answers,
                clock
            ),
            DeezerSource.Of(
                settings.Deezer,
                Open("Deezer", where.Deezer, s_deezer, 4, DeezerClient.Judge),
                reccoBeats,
                sounds,
                answers,
                clock
            ),
        ];
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<LiveSource> All { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var service in _services)
        {
            service.Dispose();
        }
    }

    private Service Open(
        string name,
        Uri address,
        TimeSpan interval,
        int concurrency = 1,
        Func<Reply, ReadOnlyMemory<byte>, Reply>? judge = null,
        int attempts = 4,
        bool tellsWhatIsLeft = false
    )
    {
        var service = new Service(
            new ServiceSettings
            {
                Name = name,
                Address = address,
                UserAgent = UserAgent(),
                Interval = interval / _settings.Pace,
                Concurrency = concurrency,
                Attempts = attempts,
                TellsWhatIsLeft = tellsWhatIsLeft,
                LeftAlone = TimeSpan.FromSeconds(Math.Max(0.5, 30 / _settings.Pace)),
                FirstWait = TimeSpan.FromSeconds(1) / _settings.Pace,
                LongestWait = _settings.LongestWait,
                Timeout = _settings.AnswerTimeout,
            },
            _clock,
            judge
        );
        _services.Add(service);
        return service;
    }

    private string UserAgent()
    {
        var version = typeof(LiveSources).Assembly.GetName().Version?.ToString(2) ?? "0";
        var contact = string.Concat(
            _settings.Contact.Where(sign => !char.IsControl(sign) && sign is not ('(' or ')' or '\\'))
        );
        return contact.Length == 0 ? $"MusicMastery/{version}" : $"MusicMastery/{version} ( {contact} )";
    }
}
