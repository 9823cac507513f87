// The build's targets. Each does its own set-up: dotnet tool restore && dotnet cake --target=TARGET

var target = Argument("target", "Test");
var configuration = Argument("configuration", "Release");
var nativeVersion = Argument("native-version", "7.4.0");
var server = Argument("server", EnvironmentVariable("AEROSPIKE_TEST_SERVER") ?? "");
var headers = Argument("headers", "");
var filter = Argument("filter", "*");

const string Solution = "LibAerospikeSharp.slnx";
const string Tests = "tests/LibAerospikeSharp.Tests";
const string ServerTests = "tests/LibAerospikeSharp.TestServer.Tests";
const string Samples = "tests/LibAerospikeSharp.Samples";
const string Quick = "TestCategory!=Long&TestCategory!=Abi";
const string Smoke = "tests/LibAerospikeSharp.Smoke";
const string SmokeAheadOfTime = "artifacts/smoke/ahead-of-time";
const string Demo = "tests/LibAerospikeSharp.Demo";
const string Benchmarks = "tests/LibAerospikeSharp.Benchmarks";

void RunTests(string project, string name, string filter, Dictionary<string, string> environment = null) => DotNetTest(project, new DotNetTestSettings
{
    Configuration = configuration,
    NoBuild = true,
    Filter = filter,
    Loggers = [$"trx;LogFileName={name}.trx", "console;verbosity=minimal"],
    ResultsDirectory = "artifacts/test-results",
    EnvironmentVariables = new Dictionary<string, string>(environment ?? []) { ["AEROSPIKE_TEST_SERVER"] = server },
});

void RunQuick(string suffix, Dictionary<string, string> environment = null)
{
    RunTests(Tests, $"test{suffix}", Quick, environment);
    RunTests(Samples, $"samples{suffix}", Quick, environment);
}

void Run(string command, params string[] arguments)
{
    var builder = new ProcessArgumentBuilder();
    foreach (var argument in arguments)
    {
        builder.AppendQuoted(argument);
    }

    if (StartProcess(command, new ProcessSettings { Arguments = builder }) is not 0 and var code)
    {
        throw new CakeException($"{command} {builder.RenderSafe()} exited with code {code}.");
    }
}

Task("Native")
    .Description("Downloads, verifies and builds libaerospike: --native-version=7.2.1|7.3.0|7.4.0")
    .Does(() => Run("native/build.sh", "artifacts/native", nativeVersion));

Task("NativeArm64")
    .Description("The same for linux-arm64")
    .Does(() => Run("native/build.sh", "artifacts/native", nativeVersion, "linux-arm64"));

Task("Build")
    .Description("Builds the solution")
    .IsDependentOn("Native")
    .Does(() => DotNetBuild(Solution, new DotNetBuildSettings { Configuration = configuration, Verbosity = DotNetVerbosity.Minimal, NoLogo = true }));

Task("Test")
    .Description("Runs the quick tests, on the in-memory server or --server=host:port")
    .IsDependentOn("Build")
    .Does(() =>
    {
        RunTests(ServerTests, "server", Quick);
        RunQuick("");
    });

Task("Long")
    .Description("Runs the long tests: leaks, heavy load, hostile input, the arm64 library under emulation")
    .IsDependentOn("Build")
    .IsDependentOn("NativeArm64")
    .Does(() =>
    {
        RunTests(ServerTests, "long-server", "TestCategory=Long");
        RunTests(Tests, "long", "TestCategory=Long");
    });

Task("Demo")
    .Description("Shows the client at work, on the in-memory server or --server=host:port")
    .IsDependentOn("Native")
    .Does(() => DotNetRun(Demo, server, new DotNetRunSettings { Configuration = configuration }));

Task("Bench")
    .Description("Measures time and allocations, on an in-memory server or --server=host:port: --filter=*Put* runs some of the benchmarks")
    .IsDependentOn("Build")
    .Does(() => DotNetRun(Benchmarks, new ProcessArgumentBuilder().Append("--filter").AppendQuoted(filter), new DotNetRunSettings
    {
        Configuration = configuration,
        NoBuild = true,
        EnvironmentVariables = new Dictionary<string, string> { ["AEROSPIKE_TEST_SERVER"] = server },
    }));

Task("Generate")
    .Description("Regenerates the bindings: --headers=DIRECTORY with the C client's headers")
    .Does(() => Run("interop-gen/generate.sh", headers));

void VerifyAbi(string version, string native)
{
    var layouts = MakeAbsolute(File($"artifacts/abi/{version}.json")).FullPath;
    Run("interop-gen/layouts.sh", $"{native}/linux-x64/symbols/libaerospike.so", layouts);
    RunTests(Tests, $"abi-{version}", "FullyQualifiedName~AbiTests", new()
    {
        ["LIBAEROSPIKESHARP_LAYOUTS"] = layouts,
        ["AEROSPIKE_NATIVE_LIBRARY"] = MakeAbsolute(File($"{native}/linux-x64/libaerospike.so")).FullPath,
    });
}

Task("VerifyAbi")
    .Description("Compares the mirrored structs and imports with the real library")
    .IsDependentOn("Build")
    .Does(() => VerifyAbi(nativeVersion, "artifacts/native"));

Task("OtherVersions")
    .Description("Runs the client's tests and VerifyAbi with the other versions that can be downloaded")
    .IsDependentOn("Build")
    .DoesForEach(() => new[] { "7.2.1", "7.3.0", "7.4.0" }.Where(version => version != nativeVersion), version =>
    {
        var native = $"artifacts/native-{version}";
        Run("native/build.sh", native, version);
        VerifyAbi(version, native);
        RunQuick($"-{version}", new() { ["AEROSPIKE_NATIVE_LIBRARY"] = MakeAbsolute(File($"{native}/linux-x64/libaerospike.so")).FullPath });
    });

Task("Pack")
    .Description("Creates the packages in artifacts/packages, and runs a program that uses them as a user would, just in time and ahead of time")
    .IsDependentOn("Build")
    .IsDependentOn("NativeArm64")
    .Does(() =>
    {
        CleanDirectories(["artifacts/packages", "artifacts/smoke"]);
        foreach (var project in new[] { "LibAerospikeSharp", "LibAerospikeSharp.NativeBinaries", "LibAerospikeSharp.TestServer" })
        {
            DotNetPack($"src/{project}", new DotNetPackSettings { Configuration = configuration, NoBuild = true, OutputDirectory = "artifacts/packages", NoLogo = true });
        }

        DotNetRun(Smoke, new DotNetRunSettings { Configuration = configuration });
        DotNetPublish(Smoke, new DotNetPublishSettings
        {
            Configuration = configuration,
            Runtime = "linux-x64",
            OutputDirectory = SmokeAheadOfTime,
            MSBuildSettings = new DotNetMSBuildSettings().WithProperty("PublishAot", "true"),
            NoLogo = true,
        });
        var program = $"{SmokeAheadOfTime}/LibAerospikeSharp.Smoke";
        Information($"{program} has {FileSize(program) / 1e6:0.0} MB.");
        Run(program);
    });

Task("AfterTest")
    .Description("Runs what Ci does after the quick tests")
    .IsDependentOn("VerifyAbi")
    .IsDependentOn("OtherVersions")
    .IsDependentOn("Long")
    .IsDependentOn("Demo")
    .IsDependentOn("Pack");

Task("Ci")
    .Description("Runs everything")
    .IsDependentOn("Test")
    .IsDependentOn("AfterTest");

TaskSetup(context => Information($"[{DateTime.Now:HH:mm:ss}] {context.Task.Name}"));

RunTarget(target);
