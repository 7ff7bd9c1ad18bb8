using MusicMastery.Core.Sources;

namespace MusicMastery.Sources.Http;

/// <summary>Says how it stands with what a source can give.</summary>
internal static class Offers
{
    /// <summary>Every capability, none of them set up.</summary>
    /// <param name="advice">How to set the source up, in a sentence.</param>
    public static IReadOnlyList<SourceCapability> NotConfigured(string advice) =>
        [
            .. Enum.GetValues<Capability>()
                .Select(capability => new SourceCapability(capability, CapabilityState.NotConfigured, advice)),
        ];

    /// <summary>A capability that one service gives.</summary>
    public static SourceCapability Of(Capability capability, Service service, string detail, DateTimeOffset now) =>
        service.Trouble switch
        {
            { Problem: SourceProblem.QuotaExceeded, RetryAt: var retryAt } trouble
                when retryAt is null || retryAt > now => new(
                capability,
                CapabilityState.QuotaExceeded,
                trouble.Message,
                retryAt
            ),
            { Problem: SourceProblem.Unreachable } trouble => new(
                capability,
                CapabilityState.Unreachable,
                trouble.Message
            ),
            { Problem: SourceProblem.Refused } trouble => new(
                capability,
                CapabilityState.NotConfigured,
                trouble.Message
            ),
            _ => new(capability, CapabilityState.Available, detail),
        };
}
