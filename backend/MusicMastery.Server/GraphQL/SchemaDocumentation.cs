using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using System.Xml.Linq;
using GraphQL;
using GraphQL.Types;

namespace MusicMastery.Server.GraphQL;

/// <summary>
/// Makes the documentation comments of types, members and parameters the descriptions of the schema, so that both say
/// the same. Reads the XML files that the compiler puts beside the assemblies.
/// </summary>
public sealed class SchemaDocumentation : GraphQLAttribute
{
    private readonly ConcurrentDictionary<Assembly, IReadOnlyDictionary<string, XElement>> _files = [];

    /// <inheritdoc/>
    public override void Modify(IGraphType graphType, Type sourceType) =>
        graphType.Description ??= Summary(sourceType, $"T:{Name(sourceType)}");

    /// <inheritdoc/>
    public override void Modify(
        FieldType fieldType,
        bool isInputType,
        IGraphType graphType,
        MemberInfo memberInfo,
        ref bool ignore
    ) => fieldType.Description ??= Summary(memberInfo.DeclaringType!, MemberName(memberInfo));

    /// <inheritdoc/>
    public override void Modify(EnumValueDefinition enumValueDefinition)
    {
        var type = enumValueDefinition.Value!.GetType();
        enumValueDefinition.Description ??= Summary(type, $"F:{Name(type)}.{enumValueDefinition.Value}");
    }

    /// <inheritdoc/>
    public override void Modify(QueryArgument queryArgument, ParameterInfo parameterInfo)
    {
        var member = parameterInfo.Member;
        queryArgument.Description ??= Element(member.DeclaringType!, MemberName(member))
            ?.Elements("param")
            .SingleOrDefault(param => (string?)param.Attribute("name") == parameterInfo.Name)
            is { } text
            ? Plain(text)
            : null;
    }

    private string? Summary(Type owner, string name) =>
        Element(owner, name)?.Element("summary") is { } text ? Plain(text) : null;

    private XElement? Element(Type owner, string name) => _files.GetOrAdd(owner.Assembly, Read).GetValueOrDefault(name);

    private static Dictionary<string, XElement> Read(Assembly assembly)
    {
        var path = Path.Combine(AppContext.BaseDirectory, $"{assembly.GetName().Name}.xml");
        var members = new Dictionary<string, XElement>();
        if (!File.Exists(path))
        {
            return members;
        }

        foreach (var member in XDocument.Load(path).Descendants("member"))
        {
            // A method is found by its name alone: no type of the graph has two methods of one name.
            members[((string)member.Attribute("name")!).Split('(')[0]] = member;
        }

        return members;
    }

    private static string MemberName(MemberInfo member) =>
        $"{(member is MethodInfo ? 'M' : 'P')}:{Name(member.DeclaringType!)}.{member.Name}";

    private static string Name(Type type) =>
        (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string Plain(XElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.DescendantNodes())
        {
            text.Append(
                node switch
                {
                    XText words => words.Value,
                    XElement see => Word((string?)see.Attribute("cref") ?? (string?)see.Attribute("langword")),
                    _ => null,
                }
            );
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>What a reference is called in the graph: enum values there are in capitals.</summary>
    private static string? Word(string? reference)
    {
        var word = reference?.Split('.')[^1];
        return reference?.StartsWith("F:", StringComparison.Ordinal) == true ? word!.ToConstantCase() : word;
    }
}
