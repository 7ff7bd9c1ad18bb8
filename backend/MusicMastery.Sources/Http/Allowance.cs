using System.Globalization;

namespace MusicMastery.Sources.Http;

/// <summary>
/// What a service says with each answer of how much more it may be asked: X-RateLimit-Remaining calls until a span ends,
/// X-RateLimit-Reset-In seconds from now. X-RateLimit-Reset says the same by the service's clock, which need not be ours.
/// </summary>
internal static class Allowance
{
    /// <summary>How long to rest before the next call; null while one is left, or where the service does not say.</summary>
    public static TimeSpan? RestAfter(HttpResponseMessage response) =>
        Number(response, "X-RateLimit-Remaining") <= 0 && Number(response, "X-RateLimit-Reset-In") is { } seconds
            ? TimeSpan.FromSeconds(Math.Max(0, seconds))
            : null;

    private static int? Number(HttpResponseMessage response, string header) =>
        response.Headers.TryGetValues(header, out var values)
        && int.TryParse(values.First(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
