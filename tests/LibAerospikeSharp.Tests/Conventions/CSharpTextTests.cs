using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Conventions;

public sealed class CSharpTextTests
{
    private const string Quotes = "\"\"\"";

    [TestCase("a // b", "a ")]
    [TestCase("a // b\nc", "a \nc")]
    [TestCase("/// <see cref=\"B\"/>\nc", "\nc")]
    [TestCase("a /* b */ c", "a  c")]
    [TestCase("#pragma warning disable B // it's\nc", "\nc")]
    [TestCase("a # b", "a # b")]
    public void CodeOnly_CommentOrDirective_IsTakenOut(string source, string code) => Assert.That(CSharpText.CodeOnly(source), Is.EqualTo(code));

    [TestCase("""a "b" c""")]
    [TestCase("""a "" c""")]
    [TestCase("""a "b \" b" c""")]
    [TestCase("""a "b \\" c""")]
    [TestCase("""a "{b}" c""")]
    [TestCase("""a "// b" c""")]
    [TestCase("""a @"b \" c""")]
    [TestCase("""a @"b "" b" c""")]
    [TestCase("""a @"" c""")]
    [TestCase("a " + Quotes + "b \" b \\" + Quotes + " c")]
    [TestCase("""a 'b' c""")]
    [TestCase("""a '\'' c""")]
    [TestCase("""a '"' c""")]
    [TestCase("""a '\\' c""")]
    public void CodeOnly_Literal_IsTakenOut(string source) => Assert.That(CSharpText.CodeOnly(source), Is.EqualTo("a  c"));

    [TestCase("""a $"b {x} b" c""")]
    [TestCase("""a $"{{b {x}" c""")]
    [TestCase("""a $@"b "" {x}" c""")]
    [TestCase("""a @$"b "" {x}" c""")]
    [TestCase("a $" + Quotes + "b \" {x}" + Quotes + " c")]
    [TestCase("a $$" + Quotes + "{b} {{x}}" + Quotes + " c")]
    public void CodeOnly_InterpolatedString_KeepsItsHoles(string source) => Assert.That(CSharpText.CodeOnly(source), Is.EqualTo("a  x  c"));

    [TestCase("""$"{x(", ", $"b {y}")}" c""")]
    [TestCase("""$"{x switch { 1 => y, _ => "b" }}" c""")]
    public void CodeOnly_LiteralInsideAHole_IsTakenOut(string source) =>
        Assert.That(CSharpText.CodeOnly(source), Does.Contain("x").And.Contain("y").And.EndsWith("c").And.Not.Contain("b").And.Not.Contain("\""));

    [Test]
    public void CodeOnly_EscapedBraces_AreNoHole() => Assert.That(CSharpText.CodeOnly("""a $"{{b}}" c"""), Is.EqualTo("a  c"));

    [Test]
    public void CodeOnly_TextOverSeveralLines_KeepsTheirNumber() =>
        Assert.That(CSharpText.CodeOnly("a /* b\nb */ @\"b\nb\" c\n"), Is.EqualTo("a \n \n c\n"));
}
