using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace LibAerospikeSharp.Tests.Conventions;

/// <summary>What users can see of types: a line for each type, then one for each of its members, sorted.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext s_nullability = new();

    public static IEnumerable<string> Lines(IEnumerable<Type> types) =>
        types.OrderBy(type => type.FullName, StringComparer.Ordinal).SelectMany(type => Members(type).Prepend(Header(type)));

    private static string Header(Type type)
    {
        var bases = type.IsEnum ? [] : Bases(type).Select(other => CSharpNames.Of(other)).ToArray();
        var line = $"{Obsolete(type)}{Kind(type)} {CSharpNames.Of(type)}";
        return bases.Length == 0 ? line : $"{line} : {string.Join(", ", bases)}";
    }

    private static string Kind(Type type)
    {
        if (type.IsEnum)
        {
            return type.IsDefined(typeof(FlagsAttribute)) ? "flags enum" : "enum";
        }

        if (type.IsInterface || type.IsSubclassOf(typeof(Delegate)))
        {
            return type.IsInterface ? "interface" : "delegate";
        }

        var isRecord = type.GetMethod("PrintMembers", Declared) is not null;
        if (type.IsValueType)
        {
            return (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "")
                + (type.IsByRefLike ? "ref " : "") + (isRecord ? "record struct" : "struct");
        }

        var modifier = type switch
        {
            { IsAbstract: true, IsSealed: true } => "static ",
            { IsAbstract: true } => "abstract ",
            { IsSealed: true } => "sealed ",
            _ => "",
        };
        return modifier + (isRecord ? "record" : "class");
    }

    private static IEnumerable<Type> Bases(Type type)
    {
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var own = type.GetInterfaces().Except(inherited).ToArray();
        var direct = own.Where(candidate => !own.Any(other => other.GetInterfaces().Contains(candidate))).OrderBy(other => other.Name, StringComparer.Ordinal);
        return type.BaseType is null || type.BaseType == typeof(object) || type.BaseType == typeof(ValueType) ? direct : direct.Prepend(type.BaseType);
    }

    private static IEnumerable<string> Members(Type type) => type.IsEnum
        ? Enum.GetNames(type)
            .Select(name => (Name: name, Number: decimal.Parse(Enum.Format(type, Enum.Parse(type, name), "d"), CultureInfo.InvariantCulture)))
            .OrderBy(member => member.Number)
            .Select(member => string.Create(CultureInfo.InvariantCulture, $"    {member.Name} = {member.Number}"))
        : type.GetMembers(Declared)
            .Select(member => (Obsolete(member), Text: Member(member)))
            .Where(member => member.Text is not null)
            .Select(member => $"    {member.Item1}{member.Text}")
            .Order(StringComparer.Ordinal);

    /// <summary>A member as declared, or <see langword="null"/> where users can't see it or the compiler wrote it.</summary>
    private static string? Member(MemberInfo member) => member switch
    {
        FieldInfo field when IsVisible(field.Attributes) => Field(field),
        PropertyInfo property when property.GetAccessors(nonPublic: true).Any(IsVisible) && property.Name != "EqualityContract" => Property(property),
        EventInfo { AddMethod: { } add } raised when IsVisible(add) => $"{Modifiers(add)}event {CSharpNames.Of(raised.EventHandlerType ?? typeof(void))} {raised.Name}",
        ConstructorInfo constructor when IsVisible(constructor) => $"{Access(constructor)}{CSharpNames.Of(constructor.DeclaringType ?? typeof(void))}{Parameters(constructor)}",
        MethodInfo method when IsVisible(method) && !IsOfCompiler(method) => Method(method),
        _ => null,
    };

    private static string Field(FieldInfo field)
    {
        var type = CSharpNames.Of(field.FieldType, s_nullability.Create(field));
        return field.IsLiteral
            ? $"const {type} {field.Name} = {CSharpNames.Of(field.GetRawConstantValue(), field.FieldType)}"
            : $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{type} {field.Name}";
    }

    private static string Property(PropertyInfo property)
    {
        var accessors = property.GetAccessors(nonPublic: true).Where(IsVisible).ToArray();
        var parameters = property.GetMethod?.GetParameters() ?? []; // the index's own parameters don't know their nullability
        var name = parameters.Length == 0 ? property.Name : $"this[{string.Join(", ", parameters.Select(Parameter))}]";
        var parts = accessors.Select(accessor => accessor == property.GetMethod ? "get;" : IsInit(accessor) ? "init;" : "set;").Order(StringComparer.Ordinal);
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        return $"{Modifiers(accessors[0])}{required}{CSharpNames.Of(property.PropertyType, s_nullability.Create(property))} {name} {{ {string.Join(' ', parts)} }}";
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        return $"{Modifiers(method)}{CSharpNames.Of(method.ReturnType, s_nullability.Create(method.ReturnParameter))} {method.Name}{generic}{Parameters(method)}";
    }

    private static string Parameters(MethodBase method) => $"({string.Join(", ", method.GetParameters().Select(Parameter))})";

    private static string Parameter(ParameterInfo parameter)
    {
        var modifier = parameter switch
        {
            { IsOut: true } => "out ",
            { IsIn: true } when parameter.ParameterType.IsByRef => "in ",
            _ when parameter.ParameterType.IsByRef => "ref ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) => "params ",
            _ => "",
        };
        var value = parameter.HasDefaultValue ? $" = {CSharpNames.Of(parameter.DefaultValue, parameter.ParameterType)}" : "";
        return $"{modifier}{CSharpNames.Of(parameter.ParameterType, s_nullability.Create(parameter))} {parameter.Name}{value}";
    }

    private static string Modifiers(MethodInfo method)
    {
        var slot = method switch
        {
            _ when method.DeclaringType is { IsInterface: true } && method is { IsAbstract: true, IsStatic: false } => "",
            { IsAbstract: true } => "abstract ",
            _ when method.GetBaseDefinition() != method => "override ",
            { IsVirtual: true, IsFinal: false } => "virtual ",
            _ => "",
        };
        return Access(method) + (method.IsStatic ? "static " : "") + slot;
    }

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Obsolete(MemberInfo member) => member.GetCustomAttribute<ObsoleteAttribute>() switch
    {
        null => "",
        _ when member.IsDefined(typeof(CompilerFeatureRequiredAttribute)) => "", // the compiler's own, to keep older ones off
        { IsError: true } => "[Obsolete(error)] ",
        _ => "[Obsolete] ",
    };

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsVisible(FieldAttributes field) =>
        (field & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;

    /// <summary>Accessors, which their property shows, and what the compiler adds to records.</summary>
    private static bool IsOfCompiler(MethodInfo method) =>
        method.IsDefined(typeof(CompilerGeneratedAttribute)) || method.Name.StartsWith('<')
        || (method.IsSpecialName && !method.Name.StartsWith("op_", false, CultureInfo.InvariantCulture));
}
