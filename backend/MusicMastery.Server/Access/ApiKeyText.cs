using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace MusicMastery.Server.Access;

/// <summary>
/// A key as its owner holds it: <c>mm_</c>, 12 hexadecimal digits that say which key it is, <c>_</c>, and 64 that only
/// its owner knows. Digits are lower case, so that there is one way to write each key.
/// </summary>
public sealed partial class ApiKeyText
{
    private const int IdBytes = 6;
    private const int SecretBytes = 32;

    private readonly byte[] _secret;

    private ApiKeyText(string id, byte[] secret) => (Id, _secret) = (id, secret);

    /// <summary>Which key it is; no secret.</summary>
    public string Id { get; }

    /// <summary>A new key: 256 random bits.</summary>
    public static ApiKeyText New() =>
        new(
            Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes)),
            RandomNumberGenerator.GetBytes(SecretBytes)
        );

    /// <summary>Reads a key; null when the text is none.</summary>
    public static ApiKeyText? Read(string? text) =>
        text is { Length: < 100 } && Whole().Match(text) is { Success: true } match
            ? new ApiKeyText(match.Groups["id"].Value, Convert.FromHexString(match.Groups["secret"].ValueSpan))
            : null;

    /// <summary>The text with the secret of every key in it left out.</summary>
    public static string Hide(string text) => Any().Replace(text, "mm_${id}_…");

    /// <summary>SHA-256 of the secret: all that is kept of it.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(_secret));

    /// <summary>Whether its secret has this hash. Takes the same time whatever differs.</summary>
    public bool Has(string hash) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(_secret), Convert.FromHexString(hash));

    /// <summary>The whole key, for its owner alone.</summary>
    public string Reveal() => $"mm_{Id}_{Convert.ToHexStringLower(_secret)}";

    /// <summary>The key without its secret, fit for a log.</summary>
    public override string ToString() => $"mm_{Id}_…";

    [GeneratedRegex(@"\Amm_(?<id>[0-9a-f]{12})_(?<secret>[0-9a-f]{64})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex("mm_(?<id>[0-9a-f]{12})_[0-9a-f]+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Any();
}
