using System.Reflection;
using GraphQL;
using GraphQL.Types;

namespace MusicMastery.Server.GraphQL;

/// <summary>Gives every field whose resolver takes a <see cref="PageRequest"/> its arguments.</summary>
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
        var isBothWays = page.IsDefined(typeof(BothWaysAttribute));
        var unset = isBothWays ? $"; {size} when neither \"first\" nor \"last\" is given" : "";
        var arguments = fieldType.Arguments ??= [];
        arguments.Add(
            Size(
                "first",
                $"How many at most, from the start, 0–{PageRequest.MaxSize}{unset}.",
                isBothWays ? null : size
            )
        );
        arguments.Add(Place("after", "Only items after this cursor; begins at the start when unset."));
        if (isBothWays)
        {
            arguments.Add(
                Size(
                    "last",
                    $"How many at most, from the end, 0–{PageRequest.MaxSize}. Not together with \"first\".",
                    null
                )
            );
            arguments.Add(Place("before", "Only items before this cursor; ends at the end when unset."));
        }
    }

    private static QueryArgument<IntGraphType> Size(string name, string description, int? unset) =>
        new()
        {
            Name = name,
            Description = description,
            DefaultValue = unset,
        };

    private static QueryArgument<StringGraphType> Place(string name, string description) =>
        new() { Name = name, Description = description };
}
