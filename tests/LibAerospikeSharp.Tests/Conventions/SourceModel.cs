using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LibAerospikeSharp.Tests.Conventions;

/// <summary>A project as the compiler understands it: which file uses the types of which other file.</summary>
internal sealed class SourceModel
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions s_options = new(LanguageVersion.Latest);

    private readonly CSharpCompilation _compilation;

    /// <param name="sources">The text of each file by its path, relative to the project with slashes.</param>
    public SourceModel(IReadOnlyDictionary<string, string> sources)
    {
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source.Value, s_options, source.Key));
        _compilation = CSharpCompilation.Create(
            "Sources",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, s_options), .. trees],
            PlatformReferences(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
    }

    /// <summary>The types declared by hand at the top level of a file, with what else the file declares left out.</summary>
    public IEnumerable<(string File, INamedTypeSymbol Type)> Types =>
        from tree in Trees
        let model = _compilation.GetSemanticModel(tree)
        from declaration in tree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<MemberDeclarationSyntax>()
        let type = model.GetDeclaredSymbol(declaration) as INamedTypeSymbol
        where type is not null
        select (tree.FilePath, type);

    /// <summary>Each use of a type that another file declares. Comments and documentation do not count.</summary>
    public IEnumerable<Use> Uses => Trees.AsParallel().SelectMany(UsesOf).Distinct();

    private IEnumerable<SyntaxTree> Trees => _compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0);

    /// <summary>Reads the files of a project below <c>src</c>, those written by tools included.</summary>
    public static SourceModel Of(string project)
    {
        var root = Path.Combine(Repository.Root, "src", project);
        return new SourceModel(Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(path => (Full: path, Relative: Path.GetRelativePath(root, path).Replace('\\', '/')))
            .Where(path => path.Relative.Split('/')[0] is not ("bin" or "obj"))
            .ToDictionary(path => path.Relative, path => File.ReadAllText(path.Full)));
    }

    private IEnumerable<Use> UsesOf(SyntaxTree tree)
    {
        var model = _compilation.GetSemanticModel(tree);
        return
            from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            where !name.Ancestors().Any(node => node is UsingDirectiveSyntax)
            let symbol = model.GetSymbolInfo(name).Symbol
            let type = symbol as ITypeSymbol ?? symbol?.ContainingType
            where type is not null
            from declaration in type.OriginalDefinition.DeclaringSyntaxReferences
            let target = declaration.SyntaxTree.FilePath
            where target != tree.FilePath
            select new Use(tree.FilePath, target, type.Name);
    }

    private static ImmutableArray<MetadataReference> PlatformReferences() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator) // set by the host
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>A file that uses a type of another file.</summary>
    internal readonly record struct Use(string File, string Target, string Type)
    {
        public string Folder => FolderOf(File);

        public string TargetFolder => FolderOf(Target);

        private static string FolderOf(string file) => file.Contains('/', StringComparison.Ordinal) ? file[..file.LastIndexOf('/')] : "";
    }
}
