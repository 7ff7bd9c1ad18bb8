using System.Reflection;
using GraphQL;
using GraphQL.Types;

namespace MusicMastery.Server.Access;

/// <summary>
/// Says which scope a root field needs: to <see cref="ScopeRule"/>, and to clients in the field's description.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsAttribute(Scope scope) : GraphQLAttribute
{
    private const string Key = "scope";

    /// <summary>Which scope.</summary>
    public Scope Scope => scope;

    /// <summary>After the documentation comment has become the description.</summary>
    public override float Priority => 2;

    /// <summary>The scope that the field says it needs; null when it says nothing.</summary>
    public static Scope? Of(FieldType field) => field.GetMetadata<Scope?>(Key);

    /// <inheritdoc/>
    public override void Modify(
        FieldType fieldType,
        bool isInputType,
        IGraphType graphType,
        MemberInfo memberInfo,
        ref bool ignore
    )
    {
        fieldType.WithMetadata(Key, scope);
        fieldType.Description += $" Where the server asks for keys, it takes one with the scope \"{scope.Name()}\".";
    }
}
