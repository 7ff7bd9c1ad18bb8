using System.Reflection;
using GraphQL;
using GraphQL.Resolvers;

namespace MusicMastery.Server.GraphQL.Resolving;

/// <summary>
/// Resolves a field by reading a property of the object that the field belongs to, and needs nothing but that object: no
/// arguments, no services, no waiting.
/// </summary>
public abstract class PlainProperty : IFieldResolver
{
    /// <summary>The resolver for this property, which belongs to a class.</summary>
    public static PlainProperty Of(PropertyInfo property) =>
        (PlainProperty)
            Activator.CreateInstance(
                typeof(Typed<,>).MakeGenericType(property.DeclaringType!, property.PropertyType),
                property.GetMethod
            )!;

    /// <summary>The property's value.</summary>
    /// <param name="source">The object that it belongs to.</param>
    public abstract object? Read(object source);

    /// <inheritdoc/>
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(Read(context.Source!));

    private sealed class Typed<TSource, TValue>(MethodInfo getter) : PlainProperty
        where TSource : class
    {
        private readonly Func<TSource, TValue> _read = getter.CreateDelegate<Func<TSource, TValue>>();

        public override object? Read(object source) => _read((TSource)source);
    }
}
