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
    public static SourceCapability Of(Capability capability, Service service, string detail) =>
        service.Trouble switch
        {
            { Problem: SourceProblem.QuotaExceeded } trouble => new(
                capability,
                CapabilityState.QuotaExceeded,
                trouble.Message,
                trouble.RetryAt
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
