using System.Reflection;
using GraphQL;
using GraphQL.Types;

namespace MusicMastery.Server.GraphQL;

/// <summary>Which part of a list a client asks for. A resolver that takes one has the arguments "first" and "after".</summary>
/// <param name="First">How many at most, 0–100.</param>
/// <param name="After">The item after which to begin; null begins at the start.</param>
public sealed record PageRequest(int First, string? After)
{
    /// <summary>The largest page.</summary>
    public const int MaxSize = 100;

    /// <summary>The page size when none is asked for.</summary>
    public const int DefaultSize = 20;

    /// <summary>Reads and checks the arguments.</summary>
    /// <exception cref="InvalidArgumentError">An argument has a value it cannot have.</exception>
    public static PageRequest Read(IResolveFieldContext context)
    {
        var first = context.GetArgument<int?>("first") ?? DefaultSize;
        if (first is < 0 or > MaxSize)
        {
            throw new InvalidArgumentError("first", $"must be from 0 to {MaxSize}, and is {first}.");
        }

        var after = context.GetArgument<string?>("after");
        return new PageRequest(first, after is null ? null : Cursor.Read(after, "after"));
    }
}

/// <summary>How many items a page has when the client does not say.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class PageSizeAttribute(int size) : Attribute
{
    /// <summary>The number of items.</summary>
    public int Size => size;
}

/// <summary>Gives every field whose resolver takes a <see cref="PageRequest"/> its two arguments.</summary>
public sealed class PageArguments : GraphQLAttribute
{
    /// <inheritdoc/>
    public override void Modify<TParameterType>(ArgumentInformation argumentInformation)
    {
        if (typeof(TParameterType) == typeof(PageRequest))
        {
            argumentInformation.SetDelegate(PageRequest.Read);
        }
    }

    /// <inheritdoc/>
    public override void Modify(
        FieldType fieldType,
        bool isInputType,
        IGraphType graphType,
        MemberInfo memberInfo,
        ref bool ignore
    )
    {
        var page = (memberInfo as MethodInfo)
            ?.GetParameters()
            .SingleOrDefault(parameter => parameter.ParameterType == typeof(PageRequest));
        if (page is null)
        {
            return;
        }

        var size = page.GetCustomAttribute<PageSizeAttribute>()?.Size ?? PageRequest.DefaultSize;
        fieldType.Arguments ??= [];
        fieldType.Arguments.Add(
            new QueryArgument<IntGraphType>
            {
                Name = "first",
                Description = $"How many at most, 0–{PageRequest.MaxSize}.",
                DefaultValue = size,
            }
        );
        fieldType.Arguments.Add(
            new QueryArgument<StringGraphType>
            {
                Name = "after",
                Description =
                    "The cursor of the last item that is not wanted any more; begins at the start when unset.",
            }
        );
    }
}
