using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace MusicMastery.Server.GraphQL.Resolving;

/// <summary>A field that an operation selects of objects of one type.</summary>
public sealed class SelectedField
{
    private readonly bool _isRequired;
    private readonly ScalarGraphType? _scalar;
    private readonly PlainProperty? _property;

    /// <summary>Finds out how the field can be read.</summary>
    public SelectedField(GraphQLField field, FieldType definition)
    {
        (Field, Definition) = (field, definition);
        _isRequired = definition.ResolvedType is NonNullGraphType;
        _scalar =
            (definition.ResolvedType is NonNullGraphType inner ? inner.ResolvedType : definition.ResolvedType)
            as ScalarGraphType;
        _property = definition.Resolver as PlainProperty;
    }

    /// <summary>The field as the operation has it.</summary>
    public GraphQLField Field { get; }

    /// <summary>The field as the schema has it.</summary>
    public FieldType Definition { get; }

    /// <summary>
    /// The node of a scalar that is a property, with its value; null where there is more to do, and where anything is not as
    /// it should be.
    /// </summary>
    /// <param name="parent">The node of the object that the field belongs to.</param>
    public ExecutionNode? ReadAtOnce(ExecutionNode parent)
    {
        if (_property is null || _scalar is null || parent.Result is not { } source)
        {
            return null;
        }

        try
        {
            var value = _scalar.Serialize(_property.Read(source));
            return value is null && _isRequired
                ? null
                : new ValueExecutionNode(parent, _scalar, Field, Definition, indexInParentNode: null)
                {
                    Result = value,
                };
        }
        catch (Exception)
        {
            // The way that all other fields go will meet it again, and tell of it.
            return null;
        }
    }
}
