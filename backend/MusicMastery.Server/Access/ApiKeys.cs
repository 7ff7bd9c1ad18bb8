using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Access;

/// <summary>
/// The keys as the server knows them: as the file has them, looked at again at most once a second. What cannot be read
/// allows nobody anything.
/// </summary>
public sealed class ApiKeys(KeyFile file, TimeProvider clock, ILogger<ApiKeys> log)
{
    /// <summary>How long a key that was revoked may still be taken for good.</summary>
    public static readonly TimeSpan Lag = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private Dictionary<string, ApiKey> _keys = [];
    private (DateTime, long)? _stamp;
    private long? _lookedAt;
    private bool _isBroken;

    /// <summary>The key that this text is; null when there is none, or none any more.</summary>
    public ApiKey? Find(ApiKeyText text) => FindValid(text.Id) is { } key && text.Has(key.Hash) ? key : null;

    /// <summary>Whether the key with this id is still worth something.</summary>
    public bool IsValid(string id) => FindValid(id) is not null;

    /// <summary>Whether there is any key that is worth something.</summary>
    /// <exception cref="CommandException">The file is damaged.</exception>
    public bool Any() => file.Read().Any(key => key.IsValidAt(clock.GetUtcNow()));

    private ApiKey? FindValid(string id) =>
        Current().GetValueOrDefault(id) is { } key && key.IsValidAt(clock.GetUtcNow()) ? key : null;

    private Dictionary<string, ApiKey> Current()
    {
        lock (_gate)
        {
            if (_lookedAt is { } then && clock.GetElapsedTime(then) < Lag)
            {
                return _keys;
            }

            _lookedAt = clock.GetTimestamp();
            try
            {
                // Taken before reading: what is written meanwhile has another stamp, and is read next time.
                var stamp = file.Stamp();
                if (stamp != _stamp || _isBroken)
                {
                    _keys = file.Read().ToDictionary(key => key.Id);
                    (_stamp, _isBroken) = (stamp, false);
                }
            }
            catch (Exception error) when (error is CommandException or IOException or UnauthorizedAccessException)
            {
                if (!_isBroken)
                {
                    log.KeysUnreadable(error.Message);
                }

                (_keys, _isBroken) = ([], true);
            }

            return _keys;
        }
    }
}
