using GraphQL;

namespace MusicMastery.Server.GraphQL;

/// <summary>
/// Which part of a list a client asks for. A resolver that takes one has the arguments "first" and "after", and with
/// <see cref="BothWaysAttribute"/> also "last" and "before".
/// </summary>
/// <param name="Count">How many at most, 0–100.</param>
/// <param name="FromEnd">Whether the last ones are wanted instead of the first.</param>
/// <param name="After">Only items after this cursor.</param>
/// <param name="Before">Only items before this cursor.</param>
public sealed record PageRequest(int Count, bool FromEnd = false, string? After = null, string? Before = null)
{
    /// <summary>The largest page.</summary>
    public const int MaxSize = 100;

    /// <summary>The page size when none is asked for.</summary>
    public const int DefaultSize = 20;

    /// <summary>Reads and checks the arguments.</summary>
    /// <exception cref="InvalidArgumentError">An argument has a value it cannot have.</exception>
    public static PageRequest Read(IResolveFieldContext context)
    {
        var (first, last) = (Size(context, "first"), Size(context, "last"));
        return first is null || last is null
            ? new PageRequest(
                last ?? first ?? DefaultSize,
                last is not null,
                context.GetArgument<string?>("after"),
                context.GetArgument<string?>("before")
            )
            : throw new InvalidArgumentError("last", "cannot be given together with \"first\": ask for one end.");
    }

    private static int? Size(IResolveFieldContext context, string argument) =>
        context.GetArgument<int?>(argument) is { } size
            ? size is >= 0 and <= MaxSize
                ? size
                : throw new InvalidArgumentError(argument, $"must be from 0 to {MaxSize}, and is {size}.")
            : null;
}

/// <summary>How many items a page has when the client does not say.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class PageSizeAttribute(int size) : Attribute
{
    /// <summary>The number of items.</summary>
    public int Size => size;
}

/// <summary>The list can be walked from its end too.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class BothWaysAttribute : Attribute;
