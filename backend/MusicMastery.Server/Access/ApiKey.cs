using System.Text.Json.Serialization;

namespace MusicMastery.Server.Access;

/// <summary>A key as it is kept.</summary>
/// <param name="Id">Which key it is: 12 hexadecimal digits.</param>
/// <param name="Name">Whose it is or what for, in the words of who created it.</param>
/// <param name="Scopes">What it allows; at least one.</param>
/// <param name="Hash">SHA-256 of its secret: 64 hexadecimal digits.</param>
/// <param name="CreatedAt">When it was created.</param>
/// <param name="ExpiresAt">From when on it is worth nothing; null for never.</param>
public sealed record ApiKey(
    string Id,
    string Name,
    IReadOnlyList<Scope> Scopes,
    string Hash,
    DateTimeOffset CreatedAt,
    DateTimeOffset? ExpiresAt = null
)
{
    /// <summary>The most it allows.</summary>
    [JsonIgnore]
    public Scope Most => Scopes.Max();

    /// <summary>Whether it is worth something at this time.</summary>
    public bool IsValidAt(DateTimeOffset now) => ExpiresAt is not { } end || now < end;

    /// <summary>Whether every part of it is what it should be; what is read from a file may be anything.</summary>
    [JsonIgnore]
    public bool IsWhole =>
        Id is { Length: 12 }
        && Id.All(char.IsAsciiHexDigitLower)
        && Hash is { Length: 64 }
        && Hash.All(char.IsAsciiHexDigitLower)
        && Name is not null
        && Scopes is { Count: > 0 };
}
