using System.Reflection;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;

namespace MusicMastery.Server.GraphQL.Resolving;

/// <summary>Has every field that is a property of its object resolved as a <see cref="PlainProperty"/>.</summary>
public sealed class PlainProperties : GraphQLAttribute
{
    /// <inheritdoc/>
    public override void Modify(
        FieldType fieldType,
        bool isInputType,
        IGraphType graphType,
        MemberInfo memberInfo,
        ref bool ignore
    )
    {
        if (
            IsObject(graphType)
            && memberInfo is PropertyInfo { DeclaringType.IsClass: true, GetMethod.IsStatic: false } property
            && !IsWaitedFor(property.PropertyType)
        )
        {
            fieldType.Resolver = PlainProperty.Of(property);
        }
    }

    /// <summary>Whether the property gives its value later.</summary>
    private static bool IsWaitedFor(Type type) =>
        type.IsAssignableTo(typeof(Task))
        || type.IsAssignableTo(typeof(IDataLoaderResult))
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>));

    /// <summary>Whether the type's fields belong to an object that was resolved, not to a service of the request.</summary>
    private static bool IsObject(IGraphType type) =>
        type.GetType() is { IsGenericType: true } made
        && made.GetGenericTypeDefinition() == typeof(AutoRegisteringObjectGraphType<>);
}
