using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LibAerospikeSharp.Tests.Values;

/// <summary>Compiles expressions as user keys, values and increments, and runs those that compile.</summary>
internal sealed class ConversionSweep
{
    private const string Usings = """
        using System; using System.Collections.Generic; using System.Numerics; using System.Text; using LibAerospikeSharp;
        using Microsoft.Extensions.Primitives; using Newtonsoft.Json.Linq;

        """;

    private static readonly string[] s_places =
    [
        "new Key(\"test\", \"tests\", {0}).UserKey", "new Bin(\"bin\", {0}).Value", "Operation.Write(\"bin\", {0})", "Operation.Increment(\"bin\", {0})", "Operation.Append(\"bin\", {0})",
    ];

    private readonly Dictionary<(string Expression, int Place), string> _outcomes = [];

    public ConversionSweep(IEnumerable<string> expressions)
    {
        (string Expression, int Place)[] all = [.. expressions.SelectMany(expression => s_places.Select((_, place) => (expression, place)))];
        string[] lines = [.. all.Select((use, i) => $"public static object M{i}() => {string.Format(null, s_places[use.Place], use.Expression)};")];
        foreach (var error in Compile(lines).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            var line = error.Location.GetMappedLineSpan().StartLinePosition.Line;
            _outcomes[all[line]] = "error";
            lines[line] = "";
        }

        using var image = new MemoryStream();
        var emitted = Compile(lines).Emit(image);
        if (!emitted.Success)
        {
            throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics));
        }

        var type = Assembly.Load(image.ToArray()).GetType("Sweep")!; // compiled above
        for (var i = 0; i < all.Length; i++)
        {
            if (type.GetMethod($"M{i}") is { } method)
            {
                _outcomes[all[i]] = Run(method);
            }
        }
    }

    public string Key(string expression) => _outcomes[(expression, 0)];

    public string Bin(string expression) => _outcomes[(expression, 1)];

    public string Write(string expression) => _outcomes[(expression, 2)];

    public string Increment(string expression) => _outcomes[(expression, 3)];

    public string Append(string expression) => _outcomes[(expression, 4)];

    private static string Run(MethodInfo method)
    {
        try
        {
            var value = method.Invoke(null, []) switch
            {
                Value read => read,
                Operation operation => operation.Bin.Value,
                _ => throw new InvalidOperationException("Neither a value nor an operation."),
            };
            return $"{value.Kind} {value}";
        }
        catch (TargetInvocationException e) when (e.InnerException is ArgumentException)
        {
            return "rejected";
        }
    }

    private static CSharpCompilation Compile(string[] lines)
    {
        var source = $"{Usings}public static class Sweep\n{{\n#line 1\n{string.Join('\n', lines)}\n}}";
        var platform = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!; // always there
        return CSharpCompilation.Create(
            "Sweep",
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest))],
            platform.Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }
}
