using MusicMastery.Server.Access;

namespace MusicMastery.Server.Observing.Status;

/// <summary>Questions of who runs the server.</summary>
public sealed class ServerStatusQueries
{
    /// <summary>How it stands with the server now, for who runs it.</summary>
    [Needs(Scope.Admin)]
    public ServerStatus ServerStatus() => new();
}
